import { nearbyBand } from "@/lib/model/cifter";
import { isBelowUnit, verdictAt } from "@/lib/model/need";
import { figure, say } from "../say";
import { nearbyVerdict, typeAmongRivals } from "./close-call";
import type { Answered } from "./told";

/** What makes verdict and type less than certain, or the verdict more or less than its points; a sentence each. */
export function doubts(told: Answered): string[] {
  const { locale, words } = told;
  const { need } = told.decided;
  const type = typeAmongRivals(told);
  const nearby = nearbyVerdict(told);
  const notes: string[] = [];
  if (nearby) {
    notes.push(say(locale, words.need.borderline, { verdict: say(locale, words.verdictNames[nearby]) }));
  }
  // Where the verdict is close to the other side of a unit, that a unit is close has been said.
  const isSaid = nearby && type.id === "none";
  if (type.borderline && !isSaid) {
    const runnerUp = say(locale, words.typeNames[type.runnerUp]);
    notes.push(say(locale, words.need.borderlineType, { runnerUp, margin: type.margin }));
  }
  if (need.override === "mandate") notes.push(say(locale, words.need.overrideMandate));
  if (need.override === "programme") notes.push(say(locale, words.need.overrideProgramme));
  if (need.override === "office") notes.push(say(locale, words.need.overrideOffice));
  if (isHeldBack(told)) notes.push(say(locale, words.need.heldBack));
  if (need.lowest !== need.highest) {
    notes.push(say(locale, words.need.range, { low: figure(locale, need.lowest), high: figure(locale, need.highest) }));
    notes.push(say(locale, need.stable ? words.need.stable : words.need.unstable));
  }
  const band = bandNote(told);
  if (band) notes.push(band);
  return notes;
}

/** True where the points alone would advise a unit, and good practice speaks against it. */
function isHeldBack({ decided: { need }, edition }: Answered): boolean {
  return isBelowUnit(need.verdict) && !isBelowUnit(verdictAt(need.score, edition.parameters));
}

/** Where one point of difficulty decides which level of practice is called for, that is said. */
function bandNote({ locale, words, edition, assessment }: Answered): string | null {
  const { complexity, maturity } = assessment.profile;
  const band = nearbyBand(complexity.sum, edition.parameters);
  if (!band) return null;
  const { target } = maturity;
  const other = edition.parameters.target[band];
  return say(locale, words.need.band, { sum: complexity.sum, way: other > target ? "up" : "down", other, target });
}
