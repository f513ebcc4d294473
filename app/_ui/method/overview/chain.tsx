import { localePath } from "@/lib/words/locales";
import { figure, say } from "@/lib/words/say";
import type { Example } from "../example/open-example";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";
import { decimal } from "../numbers";
import texts from "../text.module.css";
import styles from "./chain.module.css";

/** The page and the section that explain each step. */
const EXPLAINED = {
  levels: { part: "questions", anchor: "" },
  need: { part: "decisions", anchor: "#need" },
  type: { part: "decisions", anchor: "#type" },
  choices: { part: "rules", anchor: "#style" },
  team: { part: "decisions", anchor: "#team" },
  advice: { part: "rules", anchor: "#steps" },
} as const;
const STEPS = Object.keys(EXPLAINED) as (keyof typeof EXPLAINED)[];

/** From answers to advice, step by step, each with what it makes of the example. */
export function Chain({ example, ...props }: MethodProps & { example: Example }) {
  const { locale, words } = props;
  const own = words.overview.chain;
  const values = exampleValues(props, example);
  return (
    <MethodSection {...props} id="chain" words={own} sources={methodOutline(props.parameters).overview.chain}>
      <ol className={styles.chain}>
        {STEPS.map((id) => {
          const { part, anchor } = EXPLAINED[id];
          const { title, text, example: inExample } = own.steps[id];
          return (
            <li key={id}>
              <h3>
                <a href={localePath(locale, methodPath(part)) + anchor}>{say(locale, title)}</a>
              </h3>
              <p>{say(locale, text)}</p>
              <p className={texts.small}>{say(locale, inExample, values)}</p>
            </li>
          );
        })}
      </ol>
    </MethodSection>
  );
}

/** What the model makes of the example, as it is told on the way. */
function exampleValues(
  { locale, result, roadmap: words }: MethodProps,
  { profile, decided }: Example,
): Record<string, string> {
  const { need, type, style, reach, sourcing, team, roadmap } = decided;
  const [first] = roadmap;
  const step = words.steps[first?.id as "find-sponsor"];
  return {
    size: decimal(locale, profile.size.level),
    complexity: decimal(locale, profile.complexity.level),
    maturity: decimal(locale, profile.maturity.level),
    readiness: decimal(locale, profile.readiness.level),
    score: figure(locale, need.score),
    verdict: say(locale, result.verdictNames[need.verdict]),
    type: say(locale, result.typeNames[type.id]),
    fit: figure(locale, type.fits[type.id]),
    runnerUp: say(locale, result.typeNames[type.runnerUp]),
    next: figure(locale, type.fits[type.runnerUp]),
    style: say(locale, result.styleNames[style.id]),
    reach: say(locale, result.reachNames[reach.id]),
    sourcing: say(locale, result.sourcingNames[sourcing.id]),
    low: figure(locale, team.fte.low),
    likely: figure(locale, team.fte.likely),
    high: figure(locale, team.fte.high),
    step: say(locale, step.title),
  };
}
