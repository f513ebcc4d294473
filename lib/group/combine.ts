import { decide } from "@/lib/model/decide";
import { tryAnswers } from "@/lib/model/trials";
import type { Decision, TypeId, Verdict } from "@/lib/model/types";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { withConsensus } from "./consensus";
import { type Figures, figuresOf } from "./figures";
import { type Pooled, pool } from "./pool";
import { type GroupId, isIn, type Respondent } from "./respondents";
import { countRoles, minimumOf, shownGroups } from "./suppression";

/** What answers lead to, in short. */
export interface Outcome {
  verdict: Verdict;
  type: TypeId;
}

interface Stability {
  /** How many respondents are led to the verdict and type of the group by their own answers alone. */
  alike: number;
  /** How many would get no verdict by themselves, because they left too much open. */
  without: number;
  /** What else the group would get without one of its respondents: none where its result rests on nobody alone. */
  others: Outcome[];
}

export interface Combined extends Figures {
  n: number;
  /** The answers that a group needs to be shown. */
  minimum: number;
  /**
   * What the pooled answers lead to, with what was agreed on in their place. Everybody’s answers count, those too that
   * are too few to be shown by themselves: show the levels of `dimensions` rather than those of its profile.
   */
  decision: Decision;
  /** The same without what was agreed on. */
  pooled: Decision;
  stability: Stability;
  /** What each smaller group that may be shown would get by its own answers; null where they are too few for a verdict. */
  alone: Partial<Record<GroupId, Outcome | null>>;
}

/**
 * The result of a group: its answers pooled, where they differ, and how far the result rests on single people.
 * Null where fewer answered than a group needs to be shown.
 * @param wanted how many answers a group needs to be shown; see `minimumOf`
 * @param settled what the group agreed on, by question
 */
export function combine(
  edition: Edition,
  respondents: Respondent[],
  { minimum: wanted, settled = {} }: { minimum?: number; settled?: Answers } = {},
): Combined | null {
  const minimum = minimumOf(wanted);
  const n = respondents.length;
  if (n < minimum) return null;
  const whole = pooledOf(edition, respondents);
  const agreed = withConsensus(edition, whole, settled);
  const alone: Combined["alone"] = {};
  for (const group of shownGroups([countRoles(respondents)], minimum)) {
    if (group === "all") continue;
    const members = respondents.filter(({ role }) => isIn(group, role));
    alone[group] = outcomeOf(pooledOf(edition, members));
  }
  return {
    n,
    minimum,
    ...figuresOf(edition, respondents, minimum),
    decision: decide(agreed.edition, agreed.answers),
    pooled: decide(whole.edition, whole.answers),
    stability: stabilityOf(edition, respondents),
    alone,
  };
}

function pooledOf(edition: Edition, respondents: Respondent[]): Pooled {
  return pool(
    edition,
    respondents.map(({ answers }) => answers),
  );
}

function outcomeOf({ edition, answers }: { edition: Edition; answers: Answers }): Outcome | null {
  const outcome = tryAnswers(edition, answers);
  return outcome && { verdict: outcome.verdict, type: outcome.type };
}

/** How far the result of the pooled answers is everybody's: each alone, and the group without each in turn. */
function stabilityOf(edition: Edition, respondents: Respondent[]): Stability {
  const result = outcomeOf(pooledOf(edition, respondents));
  const each = respondents.map(({ answers }) => outcomeOf({ edition, answers }));
  const others: Outcome[] = [];
  for (const place of respondents.keys()) {
    const outcome = outcomeOf(
      pooledOf(
        edition,
        respondents.filter((_, other) => other !== place),
      ),
    );
    if (outcome && !isSame(outcome, result) && !others.some((one) => isSame(one, outcome))) others.push(outcome);
  }
  return {
    alike: each.filter((outcome) => outcome && isSame(outcome, result)).length,
    without: each.filter((outcome) => outcome === null).length,
    others: others.sort((a, b) => nameOf(a).localeCompare(nameOf(b))),
  };
}

function isSame(one: Outcome, other: Outcome | null): boolean {
  return other !== null && nameOf(one) === nameOf(other);
}

const nameOf = ({ verdict, type }: Outcome) => `${verdict} ${type}`;
