import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE_SCRIPT } from "@/app/_ui/page-script";
import { THEME_SCRIPT } from "@/app/_ui/theme/theme";
import { hashOf } from "./hash";

/** Where `npm run build` lists the scripts inside of each page that is built ahead, by the path of the page. */
const LIST = join(process.cwd(), ".next/inline-scripts.json");

/** Our own scripts, which every page has. */
export const OWN_SCRIPTS = [THEME_SCRIPT, PAGE_SCRIPT].map(hashOf);

let list: Record<string, string[]> | undefined;

/** Hashes of the scripts inside a page that was built ahead; undefined for pages that are made when asked for. */
export function scriptsOf(path: string): string[] | undefined {
  list ??= JSON.parse(readFileSync(LIST, "utf8")) as Record<string, string[]>;
  return Object.hasOwn(list, path) ? list[path] : undefined;
}
