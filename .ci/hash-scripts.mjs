import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { builtPages } from "./pages.mjs";

/** Lists the scripts inside of each page that the build made ahead, so that the server allows them and no other. */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hash = (script) => `sha256-${createHash("sha256").update(script).digest("base64")}`;
const scriptsIn = (html) => [...html.matchAll(INLINE)].map(([, script]) => hash(script));
const list = builtPages()
  .filter(({ file }) => file.endsWith(".html"))
  .map(({ path, file }) => [path, [...new Set(scriptsIn(readFileSync(file, "utf8")))]]);
writeFileSync(".next/inline-scripts.json", JSON.stringify(Object.fromEntries(list)));
