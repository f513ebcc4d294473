import { postsOf, roleIds } from "@/lib/model/shown-phases";
import type { Phase } from "@/lib/model/team-types";
import { isExisting, officeToday } from "@/lib/words/result/headline";
import { roleName } from "@/lib/words/result/role-name";
import { figure, say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import styles from "./team.module.css";

type Props = DetailProps & { phases: Phase[] };

/** The posts of each role, now and in the first year. */
export function Phases({ phases, ...props }: Props) {
  const { locale, more, decided } = props;
  const words = more.team.phases;
  const ids = roleIds(phases);
  const grows = phases.length > 1;
  const isOutsourced = decided.type.id !== "none" && decided.sourcing.id === "outsourced";
  return (
    <div className={styles.part}>
      <h3>{say(locale, words.heading)}</h3>
      <table className={styles.phases}>
        <caption>{say(locale, isOutsourced ? words.captionOutsourced : words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.role)}</th>
            {phases.map(({ id }) => (
              <th key={id} scope="col">
                {say(locale, grows ? words[id] : words.posts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{roleName(props, id)}</th>
              {id === "sponsor" ? (
                <td colSpan={phases.length}>{say(locale, words.noPost)}</td>
              ) : (
                phases.map((phase) => <td key={phase.id}>{figure(locale, postsOf(id, phase))}</td>)
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(locale, words.total)}</th>
            {phases.map(({ id, fte }) => (
              <td key={id}>{figure(locale, fte.likely)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say(locale, words.span)}</th>
            {phases.map(({ id, fte: { low, high } }) => (
              <td key={id}>{low === high ? figure(locale, high) : say(locale, words.between, { low, high })}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      {decided.type.id !== "none" && hasOffice(props) && <p className={result.caveat}>{say(locale, words.existing)}</p>}
      {grows && <p className={result.caveat}>{say(locale, words.grows)}</p>}
      {grows && ids.some((id) => !phases.at(-1)?.roles.some((role) => role.id === id)) && (
        <p className={result.caveat}>{say(locale, words.promoted)}</p>
      )}
      {decided.reach.id === "project" && decided.type.id !== "none" && <p>{say(locale, words.project)}</p>}
    </div>
  );
}

function hasOffice({ decided: { need }, assessment }: DetailProps): boolean {
  return isExisting(officeToday({ need, office: assessment.profile.context.office }));
}
