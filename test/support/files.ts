import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The files under a folder of the project whose names end so, as paths from its root; none where it does not exist. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(ROOT + folder)) return [];
  const names = readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

export function readText(path: string): string {
  return readFileSync(ROOT + path, "utf8");
}

export function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}
