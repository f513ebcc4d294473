import { PROBLEM_KINDS, PROBLEM_STATUS } from "@/lib/api/schema/problem";
import { say } from "@/lib/words/say";
import { DataTable } from "../method/data-table";
import styles from "./developers.module.css";
import type { DevelopersProps } from "./load-developers";

/** Every kind of problem; the `type` of a problem leads to its row. */
export function ProblemTable({ locale, words }: DevelopersProps) {
  const { caption, kind, status, means, kinds } = words.problems;
  return (
    <DataTable
      caption={say(locale, caption)}
      hasWholeNames
      columns={[kind, status, means].map((name) => ({ name: say(locale, name) }))}
      rows={PROBLEM_KINDS.map((one) => ({
        id: one,
        name: (
          <code id={one} className={styles.name}>
            {one}
          </code>
        ),
        cells: [PROBLEM_STATUS[one], say(locale, kinds[one])],
      }))}
    />
  );
}
