import type { Target } from "@/lib/group/targets";
import { scoreName } from "@/lib/words/group/score-name";
import { targetsTakeaway } from "@/lib/words/group/targets";
import { figure, say } from "@/lib/words/say";
import { Section } from "../result/section";
import { DotPlot } from "./dot-plot";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

const LEVELS = [1, 2, 3, 4, 5];
/** What stands in the field where the model’s target counts, and where there is to be none. */
const MODEL = "model";
const NONE = "none";

interface Props extends Pick<GroupProps, "locale" | "words" | "names"> {
  targets: Target[];
  /** The dimensions whose target was set. */
  set: string[];
  /** Undefined goes back to what the model calls for. */
  onChange: (id: string, target: number | null | undefined) => void;
}

/** The level to reach in each dimension, as the model calls for it or as it is set, against today. */
export function Targets(props: Props) {
  const { locale, words, names, targets } = props;
  const rows = targets.map(({ id, level, target }) => ({
    id,
    label: scoreName(locale, names, id),
    isMean: false,
    marks: [{ sign: "", level }],
    target,
  }));
  return (
    <Section id="targets" heading={say(locale, words.targets.heading)}>
      <p className={group.takeaway}>{targetsTakeaway(locale, words, targets)}</p>
      <DotPlot locale={locale} name={say(locale, words.targets.chart, { count: rows.length })} rows={rows} />
      <p className={group.note}>{say(locale, words.targets.legend)}</p>
      <details>
        <summary>{say(locale, words.targets.change)}</summary>
        <TargetTable {...props} />
      </details>
    </Section>
  );
}

function TargetTable({ locale, words: { targets: words }, names, targets, set, onChange }: Props) {
  const choose = (id: string, value: string) =>
    onChange(id, value === MODEL ? undefined : value === NONE ? null : Number(value));
  const preset = (level: number | null) =>
    level === null ? say(locale, words.noModel) : say(locale, words.model, { level: figure(locale, level) });
  return (
    <table className={group.figures}>
      <thead>
        <tr>
          <th scope="col">{say(locale, words.name)}</th>
          <th scope="col">{say(locale, words.today)}</th>
          <th scope="col">{say(locale, words.target)}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ id, level, calledFor, target }) => {
          const name = scoreName(locale, names, id);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{figure(locale, level)}</td>
              <td>
                <select
                  aria-label={say(locale, words.targetOf, { dimension: name })}
                  value={set.includes(id) ? (target ?? NONE) : MODEL}
                  onChange={(event) => choose(id, event.target.value)}
                >
                  <option value={MODEL}>{preset(calledFor)}</option>
                  {LEVELS.map((one) => (
                    <option key={one} value={one}>
                      {figure(locale, one)}
                    </option>
                  ))}
                  <option value={NONE}>{say(locale, words.none)}</option>
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
