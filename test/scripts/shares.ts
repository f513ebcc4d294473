import { currentEditions } from "@/lib/questionnaire/registry";
import { adviceSample, KINDS, type Kind, sharesOf } from "../support/kinds";

/** Prints how often each decision and each piece of advice is given to random complete sets of answers. */
for (const edition of currentEditions()) {
  const advice = adviceSample(edition);
  console.log(`\n# ${edition.id}, edition ${edition.edition}, ${advice.length} random complete sets of answers`);
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const shares = [...sharesOf(advice, kind)].sort((a, b) => b[1] - a[1]);
    console.log(`${kind}: ${shares.map(([id, share]) => `${id} ${(100 * share).toFixed(1)} %`).join(", ")}`);
  }
}
