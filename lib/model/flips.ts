import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { evidenceOf } from "./evidence";
import { decideNeed } from "./need";
import { decideType } from "./pmo-type";
import { score } from "./score";
import type { Flip, Need, TypeId, Verdict } from "./types";

/**
 * The single answers whose change would change the verdict or the type: for each question the nearest such option.
 * Found by trying every option, so the list is exact. Nearest first; questions without an answer are left out.
 */
export function flipsOf(edition: Edition, answers: Answers): Flip[] {
  const now = decide(edition, answers);
  if (!now) return [];
  const found: (Flip & { distance: number })[] = [];
  for (const question of indexEdition(edition).questions) {
    const from = question.byId.get(answers[question.id] ?? "");
    if (!from) continue;
    const steps = question.options
      .map((to) => ({ to, distance: Math.abs(to.slot - from.slot) }))
      .filter(({ distance }) => distance > 0)
      .sort((a, b) => a.distance - b.distance || a.to.slot - b.to.slot);
    for (const { to, distance } of steps) {
      const then = decide(edition, { ...answers, [question.id]: to.id });
      if (!then || (then.verdict === now.verdict && then.type === now.type)) continue;
      found.push({ question: question.id, from: from.id, to: to.id, ...then, distance });
      break;
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ distance: _, ...flip }) => flip);
}

/**
 * The open question most worth finding out: the one whose answers lead to the most verdicts, and among equals the one
 * that moves the need score the most. Null where none is open or none matters.
 */
export function askNext(edition: Edition, answers: Answers, open: string[]): string | null {
  let best = { question: null as string | null, verdicts: 1, spread: 0 };
  for (const question of indexEdition(edition).questions) {
    if (!open.includes(question.id)) continue;
    const needs = question.options.map(({ id }) => needOf(edition, { ...answers, [question.id]: id }));
    const scores = needs.map(({ score }) => score);
    const verdicts = new Set(needs.map(({ verdict }) => verdict)).size;
    const spread = Math.max(...scores) - Math.min(...scores);
    if (verdicts > best.verdicts || (verdicts === best.verdicts && spread > best.spread)) {
      best = { question: question.id, verdicts, spread };
    }
  }
  return best.question;
}

function needOf(edition: Edition, answers: Answers): Need {
  return decideNeed(score(edition, answers), edition.parameters);
}

function decide(edition: Edition, answers: Answers): { verdict: Verdict; type: TypeId } | null {
  const profile = score(edition, answers);
  const need = decideNeed(profile, edition.parameters);
  if (need.verdict === null) return null;
  return { verdict: need.verdict, type: decideType(evidenceOf(profile), need, need.verdict, edition.parameters).id };
}
