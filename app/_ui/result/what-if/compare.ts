import { asDecided, type Decided } from "@/lib/model/decided";
import type { Decision, Practice } from "@/lib/model/types";
import { stepTitle } from "@/lib/words/result/step-words";
import { figure, say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";

type Row = keyof DetailProps["more"]["detail"]["whatIf"]["rows"];

/** One line of the comparison. */
export interface Line {
  row: Row;
  now: string;
  after: string;
  /** What is new or other in a list, by name. */
  names: string[];
  isMoved: boolean;
}

/** What can be said in one value each. */
type Values = Record<Exclude<Row, "services" | "steps" | "targets">, string>;

/** Every part of the advice as it stands beside that of other answers, in words. */
export function compare(props: DetailProps, trial: Decision): Line[] {
  const { locale, more, assessment } = props;
  const now = asDecided(assessment.recommendation);
  const then = asDecided(trial.recommendation);
  const [valuesNow, valuesThen] = [valuesOf(props, now), valuesOf(props, then)];
  const serviceName = (id: string) => say(locale, more.services.services[id as "status-reports"].title);
  const rows = Object.keys(more.detail.whatIf.rows) as Row[];
  return rows.map((row) => {
    if (row === "services") return listLine(props, row, startOf(now), startOf(then), serviceName);
    if (row === "steps") {
      return listLine(props, row, stepsOf(now), stepsOf(then), (id) => stepTitle(locale, more.roadmap, id));
    }
    if (row === "targets") return targetLine(props, now, then);
    return { row, now: valuesNow[row], after: valuesThen[row], names: [], isMoved: valuesNow[row] !== valuesThen[row] };
  });
}

function valuesOf({ locale, words, more }: DetailProps, decided: Decided | null): Values {
  const none = say(locale, more.detail.whatIf.noVerdict);
  if (!decided) {
    return {
      verdict: none,
      score: none,
      type: none,
      flavour: none,
      style: none,
      reach: none,
      sourcing: none,
      team: none,
      step: none,
    };
  }
  const { need, type, flavour, style, reach, sourcing, team, roadmap } = decided;
  return {
    verdict: say(locale, words.verdictNames[need.verdict]),
    score: figure(locale, need.score),
    type: say(locale, words.typeNames[type.id]),
    flavour: say(locale, flavour ? more.types.flavours[flavour.id].name : words.typeNames.none),
    style: say(locale, words.styleNames[style.id]),
    reach: say(locale, words.reachNames[reach.id]),
    sourcing: say(locale, words.sourcingNames[sourcing.id]),
    team: figure(locale, team.fte.likely),
    step: roadmap[0] ? stepTitle(locale, more.roadmap, roadmap[0].id) : none,
  };
}

/** The services to begin with; undefined where there is no verdict. */
function startOf(decided: Decided | null): string[] | undefined {
  return decided?.services.filter(({ stage }) => stage === "start").map(({ id }) => id);
}

function stepsOf(decided: Decided | null): string[] | undefined {
  return decided?.roadmap.map(({ id }) => id);
}

/** A list and what would become of it: how much is new and how much falls away; its order counts for nothing. */
function listLine(
  { locale, more }: DetailProps,
  row: "services" | "steps",
  now: string[] | undefined,
  then: string[] | undefined,
  nameOf: (id: string) => string,
): Line {
  const words = more.detail.whatIf;
  const count = (ids: string[] | undefined) =>
    ids ? say(locale, words.counts[row], { count: ids.length }) : say(locale, words.noVerdict);
  if (!now || !then) return { row, now: count(now), after: count(then), names: [], isMoved: now !== then };
  const added = then.filter((id) => !now.includes(id));
  const gone = now.filter((id) => !then.includes(id));
  return {
    row,
    now: count(now),
    after: say(locale, words.moves, { added: added.length, gone: gone.length }),
    names: added.map(nameOf),
    isMoved: added.length + gone.length > 0,
  };
}

/** The levels of practice that are called for, and which of them would be others. */
function targetLine({ locale, more }: DetailProps, now: Decided | null, then: Decided | null): Line {
  const words = more.detail.whatIf;
  const count = (practice: Practice[]) => say(locale, words.counts.targets, { count: practice.length });
  const none = say(locale, words.noVerdict);
  const texts = { now: now ? count(now.practice) : none, after: then ? count(then.practice) : none };
  if (!now || !then) return { row: "targets", ...texts, names: [], isMoved: now !== then };
  const targets = new Map(now.practice.map(({ id, target }) => [id, target]));
  const others = then.practice.flatMap(({ id, target }) => {
    const from = targets.get(id);
    if (from === target) return [];
    const dimension = say(locale, more.detail.dimensions[id as "maturity.method"]);
    return [
      say(locale, words[from === undefined ? "targetNew" : "target"], { dimension, to: target, from: from ?? 0 }),
    ];
  });
  return {
    row: "targets",
    now: texts.now,
    after: say(locale, words.targetsMove, { count: others.length }),
    names: others,
    isMoved: others.length > 0 || now.practice.length !== then.practice.length,
  };
}
