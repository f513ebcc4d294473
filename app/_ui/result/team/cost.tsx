import type { Phase } from "@/lib/model/team-types";
import { postsText } from "@/lib/words/result/posts-text";
import { say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { CostForm } from "./cost-form";
import { shareText } from "./curves";
import styles from "./team.module.css";

/** What the office costs and when it pays: by hand for everybody, and with the reader's own figures where a script runs. */
export function Cost({ phases, ...props }: DetailProps & { phases: Phase[] }) {
  const { locale, more, edition, assessment, decided } = props;
  const { pool } = decided.team;
  const { spend, projects } = assessment.profile.quantities;
  const { posts, range, phases: phaseWords, cost: words } = more.team;
  return (
    <div className={styles.part}>
      <h3>{say(locale, words.heading)}</h3>
      <p>{say(locale, words.text)}</p>
      <p className={result.caveat}>{say(locale, words.formula)}</p>
      {pool && <p>{say(locale, words.pool.apart, { range: postsText(locale, more.team, pool.low, pool.high) })}</p>}
      <CostForm
        locale={locale}
        words={{ ...words, posts, range, phases: phaseWords }}
        phases={phases.map(({ id, fte }) => ({ id, fte }))}
        pool={pool}
        spend={spend && { low: spend.low * 1000, high: spend.high * 1000 }}
        projects={projects}
        share={edition.parameters.staffing.share as [number, number]}
        shareText={shareText(props)}
      />
    </div>
  );
}
