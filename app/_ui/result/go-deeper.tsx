import type { Edition } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { STEPS } from "../wizard/wizard-props";
import { Section } from "./section";

interface Props {
  locale: string;
  more: DetailWords;
  edition: Edition | undefined;
  code: string | null;
}

/** The way to the questionnaire that goes deeper, which takes over these answers. */
export function GoDeeper({ locale, more, edition, code }: Props) {
  if (!edition || !code) return null;
  const words = more.detail.deeper;
  const values = { count: edition.questions.length, minutes: edition.minutes };
  return (
    <Section id="deeper" onScreen heading={say(locale, words.heading)}>
      <p>{say(locale, words.text, values)}</p>
      <p>
        <a className={controls.secondary} href={`${localePath(locale, `/assess/${edition.id}`)}${STEPS.from(code)}`}>
          {say(locale, words.link)}
        </a>
      </p>
    </Section>
  );
}
