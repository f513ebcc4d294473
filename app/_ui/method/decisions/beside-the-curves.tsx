import { say } from "@/lib/words/say";
import { WordList } from "../../reading/word-list";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";

/** Published figures to hold beside the curves: money, other offices, and the load of project managers. */
export function BesideTheCurves(props: MethodProps) {
  const { locale, words, parameters } = props;
  const { money, managers } = words.decisions;
  const [low, high] = parameters.managers.projects;
  return (
    <>
      <MethodSection {...props} id="money" words={money} sources={methodOutline(props.parameters).decisions.money}>
        <WordList locale={locale} lines={money.list} />
      </MethodSection>
      <MethodSection
        {...props}
        id="managers"
        words={managers}
        sources={methodOutline(props.parameters).decisions.managers}
      >
        <p>
          {say(locale, managers.text, {
            low,
            high,
            people: parameters.managers.people,
            large: parameters.managers.largeProject,
          })}
        </p>
        <p>{say(locale, managers.published)}</p>
        <WordList locale={locale} lines={managers.list} />
      </MethodSection>
    </>
  );
}
