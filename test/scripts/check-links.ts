import { execFileSync } from "node:child_process";
import { editionChanges } from "@/lib/questionnaire/changes";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import links from "@/test/links.json" with { type: "json" };
import { brokenLinks } from "../support/golden";

/**
 * What a release runs (`npm version` by itself): every golden link still says what it said, and those of the last
 * release are held to what that release said of them, whatever the file says today. Usage: npm run links
 */
const before = linksOfLastRelease();
const all = [...new Map([...links, ...before].map((link) => [link.code, link])).values()];
const broken = brokenLinks(all);
for (const { code, changes } of broken) console.log(`${code}\n  ${changes.join("\n  ")}`);

for (const { edition, title, lines } of await editionChanges(DEFAULT_LOCALE)) {
  const isOwn = ({ code }: { code: string }) => code.slice(1, 3) === edition.letter + edition.edition.toString(36);
  const [own, lost] = [all.filter(isOwn).length, broken.filter(isOwn).length];
  console.log(`${title}, edition ${edition.edition}: ${own - lost} of ${own} links hold.`);
  console.log(`  The list of changes says: ${lines.join(" ")}`);
  if (lost === 0) continue;
  console.log("  From version 1.0.0 on: leave this edition as it was, and make a new one.");
  console.log(
    `  Until then: add a line to "${edition.id}-${edition.edition}" in questionnaires/changes/<language>.json,`,
  );
  console.log("  and bring test/links.json up to date.");
}
console.log(`Of the last release: ${before.length} links.`);
if (broken.length > 0) process.exitCode = 1;

/** The golden links as the newest tag from v1.0.0 on has them; none where nothing was released. */
function linksOfLastRelease(): typeof links {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });
  const [tag] = git("tag", "--list", "v[1-9]*", "--sort=-version:refname").split("\n");
  return tag ? JSON.parse(git("show", `${tag}:test/links.json`)) : [];
}
