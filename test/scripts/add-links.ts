import { writeFileSync } from "node:fs";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import links from "@/test/links.json" with { type: "json" };
import { resultOf } from "../support/golden";

/** Adds both links of each answers code that is given to the golden ones: `npx tsx test/scripts/add-links.ts <code>…` */
const codes = process.argv.slice(2).flatMap((code) => {
  const opened = openCode(code, allEditions());
  if (!opened.ok) throw new Error(`${code}: ${opened.problem}`);
  const { answers, summary } = opened.value.codes;
  if (!answers || !summary) throw new Error(`${code} is no answers code with a verdict`);
  return [answers, summary];
});
const known = new Set(links.map(({ code }) => code));
const added = codes.filter((code) => !known.has(code)).map((code) => ({ code, result: resultOf(code) }));
writeFileSync(new URL("../links.json", import.meta.url), `${JSON.stringify([...links, ...added], null, 2)}\n`);
console.log(`${added.length} links added, ${links.length + added.length} in all`);
