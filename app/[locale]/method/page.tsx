import type { Metadata } from "next";
import { Limits } from "@/app/_ui/method/limits";
import styles from "@/app/_ui/method/method.module.css";
import { NeedMethod } from "@/app/_ui/method/need-method";
import { QuestionPoints } from "@/app/_ui/method/question-points";
import { TeamMethod } from "@/app/_ui/method/team-method";
import { TypeMethod } from "@/app/_ui/method/type-method";
import { currentEditions, editionWords } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const words = await loadWords(locale, "method");
  return { title: say(locale, words.title), description: say(locale, words.lead) };
}

/** How the scoring works, made from the data that the model runs on. */
export default async function MethodPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [words, result, detail] = await Promise.all([
    loadWords(locale, "method"),
    loadWords(locale, "result"),
    loadWords(locale, "detail"),
  ]);
  const editions = currentEditions();
  const [{ parameters }] = editions as [Edition];
  const props = { locale, words, result, detail, parameters };
  return (
    <article className={styles.page}>
      <h1>{say(locale, words.title)}</h1>
      <p className={styles.lead}>{say(locale, words.lead)}</p>
      <section aria-labelledby="steps">
        <h2 id="steps">{say(locale, words.steps.heading)}</h2>
        <ol className={styles.steps}>
          {[words.steps.score, words.steps.need, words.steps.type, words.steps.team].map((step) => (
            <li key={say(locale, step)}>{say(locale, step)}</li>
          ))}
        </ol>
      </section>
      <NeedMethod {...props} />
      <TypeMethod {...props} />
      <TeamMethod {...props} />
      {editions.map(async (edition) => (
        <QuestionPoints
          key={edition.id}
          {...props}
          edition={edition}
          editionWords={await editionWords(edition, locale)}
        />
      ))}
      <Limits {...props} />
    </article>
  );
}
