import { describe, expect, it } from "vitest";
import { filesUnder, readText } from "@/test/support/files";
import { codeOf, importsOf, sources } from "@/test/support/imports";

const ENDING = ".module.css";

/** The classes that a style sheet gives rules for. */
function classesOf(sheet: string): string[] {
  const css = readText(sheet)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/"[^"]*"/g, "")
    // Declarations hold no class, but numbers such as ".5".
    .replace(/[\w-]+:\s[^;{}]*;/g, "");
  return [...new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name as string))];
}

/** Classes that a style sheet takes from another. */
function composed(): { sheet: string; name: string }[] {
  return filesUnder("app", ENDING).flatMap((file) =>
    [...readText(file).matchAll(/composes:\s*([\w-]+)(?:\s+from\s+"([^"]+)")?/g)].map(([, name = "", from]) => ({
      name,
      sheet: from ? new URL(from, `file:///${file}`).pathname.slice(1) : file,
    })),
  );
}

/** True where the code names the class: `styles.name`, or a word that it chooses among others. */
function isNamed(code: string, name: string): boolean {
  return new RegExp(`\\.${name}\\b|["'\`]${name}["'\`]`).test(code);
}

/** Classes that a file takes from a style sheet, by the name that it imports the sheet under. */
function takenBy(file: string): { sheet: string; name: string; file: string }[] {
  const code = codeOf(file);
  return [...code.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)].flatMap(([, binding = "", from = ""]) => {
    const sheet = from.startsWith("@/") ? from.slice(2) : new URL(from, `file:///${file}`).pathname.slice(1);
    const names = code.matchAll(new RegExp(`(?<![\\w./-])${binding}\\.([a-zA-Z]\\w*)`, "g"));
    return [...names].map(([, name = ""]) => ({ sheet, name, file }));
  });
}

describe("a style sheet of a component", () => {
  const sheets = filesUnder("app", ENDING);
  const importing = sources("app").map((file) => ({ file, imports: importsOf(file).map(({ name }) => name) }));

  it("is found, with its classes", () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(classesOf("app/_ui/lead.module.css")).toEqual(["lead"]);
    expect(composed()).toContainEqual({ sheet: "app/_ui/lead.module.css", name: "lead" });
  });

  it.each(sheets)("%s has no class that nothing uses", (sheet) => {
    const code = importing.filter(({ imports }) => imports.includes(sheet)).map(({ file }) => readText(file));
    const taken = composed().filter((one) => one.sheet === sheet);
    const unused = classesOf(sheet).filter(
      (name) => !code.some((text) => isNamed(text, name)) && !taken.some((one) => one.name === name),
    );
    expect(unused).toEqual([]);
  });

  it("has every class that a component takes from it", () => {
    const taken = sources("app").flatMap(takenBy);
    expect(taken.length).toBeGreaterThan(300);
    expect([...taken, ...composed()].filter(({ sheet, name }) => !classesOf(sheet).includes(name))).toEqual([]);
  });
});
