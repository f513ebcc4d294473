import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { differencesOf } from "@/lib/questionnaire/own/differences";
import { baseOf } from "@/lib/questionnaire/own/own";
import { parseOwn } from "@/lib/questionnaire/own/parse-own";
import { releasedFiles } from "@/lib/questionnaire/own/released";
import { allEditions } from "@/lib/questionnaire/registry";
import { OWN_LETTER } from "@/lib/questionnaire/types";
import { LOCALES } from "@/lib/words/locales";

/** Makes an own questionnaire a released one: `npm run take-in -- <its file> <id>`, say `take-in -- own.json board`. */
const [file, id] = process.argv.slice(2);
if (!file || !id) throw new Error("Name the file of an own questionnaire and the id that it gets.");
const own = parseOwn(JSON.parse(readFileSync(file, "utf8")), file, LOCALES);
const editions = allEditions();
const base = baseOf(own, editions);
if (!base) throw new Error(`${file} was made of ${own.base.id} ${own.base.edition}, which is not here.`);

const folder = join(import.meta.dirname, "../../questionnaires");
const sameId = editions.filter((one) => one.id === id);
const edition = Math.max(0, ...sameId.map((one) => one.edition)) + 1;
const taken = new Set([OWN_LETTER, ...editions.map(({ letter }) => letter)]);
const letter = sameId[0]?.letter ?? [..."abcdefghijklmnopqrstuvwxyz"].find((one) => !taken.has(one));
if (!letter) throw new Error("Every letter has a questionnaire.");
let model = own.edition.model;
const numbers = differencesOf(own, base, {}).some((one) => one.kind === "threshold" || "dimension" in one);
if (numbers) while (existsSync(join(folder, `model-${model}.json`))) model += 1;

for (const [path, content] of Object.entries(releasedFiles(own, { id, edition, letter, model }))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${JSON.stringify(content, null, 2)}\n`);
  console.log(`questionnaires/${path}`);
}
console.log(`
Add to lib/questionnaire/registry.ts:
  import ${id.replaceAll("-", "_")}${edition} from "@/questionnaires/${id}-${edition}/edition.json";${
    numbers
      ? `\n  import model${model} from "@/questionnaires/model-${model}.json"; and ${model} to MODELS, with PLAN_1`
      : ""
  }
  to EDITIONS: parseEdition(${id.replaceAll("-", "_")}${edition}, "questionnaires/${id}-${edition}/edition.json", MODELS)
and to questionnaires/changes, in each language, what "${id}-${edition}" changes. npm run unit tells what else is missing.`);
