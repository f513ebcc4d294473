import { editionChanges } from "@/lib/questionnaire/changes";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import links from "@/test/links.json" with { type: "json" };
import { brokenLinks } from "../support/golden";

/** What a release runs: every golden link still says what it said. Usage: npm run links */
const broken = brokenLinks(links);
for (const { code, changes } of broken) console.log(`${code}\n  ${changes.join("\n  ")}`);

for (const { edition, title, lines } of await editionChanges(DEFAULT_LOCALE)) {
  const isOwn = ({ code }: { code: string }) => code.slice(1, 3) === edition.letter + edition.edition.toString(36);
  const [own, lost] = [links.filter(isOwn).length, broken.filter(isOwn).length];
  console.log(`${title}, edition ${edition.edition}: ${own - lost} of ${own} links hold.`);
  console.log(`  The list of changes says: ${lines.join(" ")}`);
  if (lost === 0) continue;
  console.log("  From version 1.0.0 on: leave this edition as it was, and make a new one.");
  console.log(
    `  Until then: add a line to "${edition.id}-${edition.edition}" in questionnaires/changes/<language>.json,`,
  );
  console.log("  and bring test/links.json up to date.");
}
if (broken.length > 0) process.exitCode = 1;
