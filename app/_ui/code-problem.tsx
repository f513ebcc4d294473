import type { CodeProblem } from "@/lib/link/problems";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "./controls.module.css";
import styles from "./message-page.module.css";

/** What is wrong with a link, what to do, and a way on. */
export function CodeProblemPage({
  locale,
  words,
  problem,
}: {
  locale: string;
  words: Pick<Words<"site">, "codeProblems">;
  problem: CodeProblem;
}) {
  const { title, text } = words.codeProblems[problem];
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{say(locale, title)}</h1>
      <p>{say(locale, text)}</p>
      <p>
        <a className={controls.secondary} href={localePath(locale, "/assess/quick")}>
          {say(locale, words.codeProblems.start)}
        </a>
      </p>
    </div>
  );
}
