import { posix } from "node:path";
import { filesUnder, readText } from "./files";

interface Import {
  /** A path from the root of the project for its own files, as it was written; `package <name>` for others. */
  name: string;
  /** True where only types come from there, so that nothing of it is loaded. */
  typeOnly: boolean;
  /** True for `import("…")`, which loads it only when that line runs. */
  later: boolean;
}

/** Source files under a folder, TypeScript with or without JSX. */
export function sources(folder: string): string[] {
  return [...filesUnder(folder, ".ts"), ...filesUnder(folder, ".tsx")];
}

/** The text of a file without its comments. */
export function codeOf(file: string): string {
  return readText(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

/** `import … from` and `export … from`; `import "…"`; `import("…")`. */
const STATEMENTS = /\b(?:import|export)\s+([^"'`;()]*?)\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["'`]([^"'`]+)["'`]/g;

/** What a file imports or hands on. */
export function importsOf(file: string): Import[] {
  return [...codeOf(file).matchAll(STATEMENTS)].map(([statement, names, from, direct]) => ({
    name: absolute(from ?? direct ?? "", file),
    typeOnly: names !== undefined && isTypeOnly(names),
    later: direct !== undefined && statement.includes("("),
  }));
}

function absolute(name: string, file: string): string {
  if (name.startsWith("@/")) return name.slice(2);
  return name.startsWith(".") ? posix.join(posix.dirname(file), name) : `package ${name}`;
}

/** `type X`, or `{ type X, type Y }` with no value among them. */
function isTypeOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true;
  const listed = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1];
  const each = listed?.split(",").filter((name) => name.trim() !== "") ?? [];
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

/** The file or package that an import loads. */
function resolve(name: string, known: Set<string>): string {
  return (
    [name, `${name}.ts`, `${name}.tsx`, `${name}/index.ts`, `${name}/index.tsx`].find((one) => known.has(one)) ?? name
  );
}

/**
 * Everything that loading these files loads, each with the file that asks for it: at once, and what they load later
 * too unless only the first script counts.
 * @param without files that are left out with all that they alone load
 */
export function loadedBy(files: string[], atFirst = false, without: string[] = []): Map<string, string> {
  const known = new Set([...sources("app"), ...sources("lib")]);
  const loaded = new Map(files.map((file) => [file, "itself"]));
  for (const file of loaded.keys()) {
    if (!known.has(file)) continue;
    for (const { name, typeOnly, later } of importsOf(file)) {
      const target = resolve(name, known);
      if (typeOnly || (later && atFirst) || loaded.has(target) || without.includes(target)) continue;
      loaded.set(target, file);
    }
  }
  return loaded;
}
