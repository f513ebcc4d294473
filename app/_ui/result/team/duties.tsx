import { TASKS } from "@/lib/model/roles";
import { roleIds } from "@/lib/model/shown-phases";
import type { Phase, Role } from "@/lib/model/team-types";
import { roleName } from "@/lib/words/result/role-name";
import { say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import styles from "./duties.module.css";
import team from "./team.module.css";

type Props = DetailProps & { phases: Phase[] };

/** Every role with its duties, skills and experience, folded; and the tasks that nobody covers at the start. */
export function Duties({ phases, ...props }: Props) {
  const { locale, more, decided } = props;
  const words = more.team.duties;
  const covered = decided.team.roles.flatMap(({ covers }) => covers);
  const left = TASKS.filter((task) => !covered.includes(task));
  const all = phases.flatMap(({ roles }) => roles);
  return (
    <div className={team.part}>
      <h3>{say(locale, words.heading)}</h3>
      <p>{say(locale, words.text)}</p>
      <ul className={styles.duties}>
        {roleIds(phases).map((id) => (
          <li key={id}>
            <Duty {...props} role={all.find((role) => role.id === id) as Role} />
          </li>
        ))}
      </ul>
      {decided.type.id !== "none" && left.length > 0 && <p>{say(locale, words.left, { tasks: list(props, left) })}</p>}
    </div>
  );
}

function Duty({ role: { id, covers }, ...props }: DetailProps & { role: Role }) {
  const { locale, more } = props;
  const words = more.team.duties;
  const { duty, duties, skills, seniority } = more.team.roles[id as "head"];
  return (
    <details className={result.details}>
      <summary>
        {roleName(props, id)} <span>{say(locale, duty)}</span>
      </summary>
      <dl className={styles.duty}>
        <dt>{say(locale, words.duties)}</dt>
        <dd>{say(locale, duties)}</dd>
        <dt>{say(locale, words.skills)}</dt>
        <dd>{say(locale, skills)}</dd>
        <dt>{say(locale, words.seniority)}</dt>
        <dd>{say(locale, seniority)}</dd>
        {covers.length > 1 && (
          <>
            <dt>{say(locale, words.covers)}</dt>
            <dd>{list(props, covers)}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Tasks by name, in a list as the language writes it. */
function list({ locale, more }: DetailProps, tasks: readonly string[]): string {
  const names = tasks.map((task) => say(locale, more.team.tasks[task as "reporting"]));
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(names);
}
