import type { ChartNode } from "@/lib/model/chart";
import { postsText } from "@/lib/words/result/posts-text";
import { roleName } from "@/lib/words/result/role-name";
import { say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import styles from "./org-chart.module.css";
import team from "./team.module.css";

/** The part of the chart by depth: sponsor and lead above each other, the parts in a row, and lists below them. */
const LEVELS = ["trunk", "trunk", "row"] as const;

/** An organisation chart as nested lists, joined by lines, with what the lines mean. */
export function OrgChart({ chart, ...props }: DetailProps & { chart: ChartNode }) {
  const { locale, more, decided } = props;
  const { solid, dashed, dotted } = more.team.chart;
  return (
    <>
      <div className={styles.chart}>
        <Below {...props} nodes={[chart]} depth={0} />
      </div>
      <p className={result.caveat}>
        {say(locale, solid)} {decided.team.pool && say(locale, dashed)}{" "}
        {decided.reach.id === "hub-and-spoke" && say(locale, dotted)}
      </p>
    </>
  );
}

function Below({ nodes, depth, ...props }: DetailProps & { nodes: ChartNode[]; depth: number }) {
  return (
    <ul className={styles[LEVELS[depth] ?? "list"]}>
      {nodes.map(({ id, fte, below }) => (
        <li key={id} data-kind={fte === null ? id : undefined}>
          <div className={styles.node}>
            <span>{nameOf(props, id)}</span> <small className={team.small}>{postsOf(props, id, fte)}</small>
          </div>
          {below.length > 0 && <Below {...props} nodes={below} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  );
}

function nameOf(props: DetailProps, id: string): string {
  const { chart } = props.more.team;
  if (id === "pool") return say(props.locale, chart.pool);
  return id === "contacts" ? say(props.locale, chart.contacts) : roleName(props, id);
}

function postsOf({ locale, more }: DetailProps, id: string, fte: number | null): string {
  const { chart, phases } = more.team;
  if (fte === null) return say(locale, id === "pool" ? chart.poolNote : chart.contactsNote);
  return fte === 0 ? say(locale, phases.noPost) : postsText(locale, more.team, fte);
}
