import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import { Section } from "../section";

/** On a page of the server: the way to the same result in the browser, where other answers can be tried out. */
export function TryElsewhere({ locale, more, code }: { locale: string; more: DetailWords; code: string }) {
  const words = more.detail.whatIf;
  return (
    <Section id="what-if" onScreen heading={say(locale, words.heading)}>
      <p>
        <a className={controls.secondary} href={`${localePath(locale, "/r")}#${code}`}>
          {say(locale, words.elsewhere)}
        </a>
      </p>
      <p>{say(locale, words.elsewhereText)}</p>
    </Section>
  );
}
