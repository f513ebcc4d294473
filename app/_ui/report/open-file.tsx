import { useId, useState } from "react";
import { encodeAnswers } from "@/lib/link/answers-code";
import type { Edition } from "@/lib/questionnaire/types";
import { readAssessmentFile } from "@/lib/report/file/read";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import styles from "./report.module.css";

/** Bytes that no assessment has. */
const LIMIT = 1_000_000;
/** Questions that a message names. */
const NAMED = 5;

interface Props {
  locale: string;
  words: Words<"report">;
  editions: Edition[];
  /** The heading that fits below what stands around it. */
  level?: "h2" | "h3";
}

async function lookForOwn(editions: Edition[]): Promise<Edition[]> {
  const { lookEditions } = await import("../own/look-up");
  return lookEditions(editions);
}

/** Opens the result of a file that was saved here, or says what is wrong with it. */
export function OpenFile({ locale, words: { open: words }, editions, level: Heading = "h3" }: Props) {
  const id = useId();
  const [problem, setProblem] = useState("");
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LIMIT) return setProblem(say(locale, words.problems["too-large"]));
    const text = await file.text();
    const first = readAssessmentFile(text, editions);
    // An own questionnaire is looked for in this browser, by what is loaded for it alone.
    const isOwn = !first.ok && first.problem === "own";
    const read = isOwn ? readAssessmentFile(text, [...editions, ...(await lookForOwn(editions))]) : first;
    if (!read.ok) {
      return setProblem(say(locale, words.problems[read.problem], { list: read.list.slice(0, NAMED).join(", ") }));
    }
    setProblem("");
    window.location.hash = encodeAnswers(read.edition, read.answers);
  };
  return (
    <div className={styles.field}>
      <Heading>{say(locale, words.heading)}</Heading>
      <p id={`${id}-hint`} className={styles.hint}>
        {say(locale, words.text)}
      </p>
      <label htmlFor={id}>{say(locale, words.label)}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => open(event.target.files?.[0])}
      />
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
