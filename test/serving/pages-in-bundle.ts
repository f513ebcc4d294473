import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the pages of this build stand: Lambda runs a function in its own folder. */
const FOLDER = join(process.cwd(), "cache", String(process.env.OPEN_NEXT_BUILD_ID));

/** Reads pages that were built ahead from the bundle. Nothing is ever written. */
export const PAGES_IN_BUNDLE = {
  name: "pages-in-bundle",
  /** @returns null where no such page was built */
  async get(key: string, kind = "cache") {
    const path = join(FOLDER, `${key}.${kind}`);
    if (!path.startsWith(FOLDER)) return null;
    const text = await readFile(path, "utf8").catch(() => null);
    return text === null ? null : { value: JSON.parse(text), lastModified: 0 };
  },
  async set() {},
  async delete() {},
};
