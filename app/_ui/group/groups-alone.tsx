import { GROUPS } from "@/lib/group/respondents";
import { say } from "@/lib/words/say";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

/** What leaders, practitioners and each role would get by their own answers, as far as they may be shown. */
export function GroupsAlone({ locale, words, names, combined }: GroupProps) {
  const { overview } = words;
  const shown = GROUPS.filter((id) => combined.alone[id] !== undefined);
  return (
    shown.length > 0 && (
      <table className={group.table}>
        <caption>{say(locale, overview.alone)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, overview.group)}</th>
            <th scope="col">{say(locale, names.parts.verdict)}</th>
            <th scope="col">{say(locale, names.parts.type)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => {
            const outcome = combined.alone[id];
            return (
              <tr key={id}>
                <th scope="row">{say(locale, words.groups[id])}</th>
                <td>{say(locale, outcome ? names.values.verdict[outcome.verdict] : overview.tooOpen)}</td>
                <td>{outcome && say(locale, names.values.type[outcome.type])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    )
  );
}
