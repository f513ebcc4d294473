import { localePath } from "@/lib/words/locales";
import { figure, say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";

/** The level of practice that is called for. */
export function PracticeMethod(props: MethodProps) {
  const { locale, words, parameters } = props;
  const { close, highest } = parameters.practice;
  const own = words.decisions.practice;
  return (
    <MethodSection {...props} id="practice" words={own} sources={methodOutline(props.parameters).decisions.practice}>
      <p>{say(locale, own.text, { highest })}</p>
      <p>{say(locale, own.standing, { close: figure(locale, close) })}</p>
      <p>
        <a className={controls.quiet} href={`${localePath(locale, methodPath("rules"))}#targets`}>
          {say(locale, own.table)}
        </a>
      </p>
    </MethodSection>
  );
}
