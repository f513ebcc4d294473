import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { methodPath } from "../method/method-path";
import { FieldForm } from "./field-form";
import { Frozen } from "./frozen";
import type { OwnWords } from "./load-own-words";
import styles from "./own.module.css";
import type { Editing } from "./questionnaire-page";
import { numberName } from "./tell-difference";

type Groups = OwnWords["own"]["groups"];

/** The numbers that a consultant can judge, by what they belong to; what hangs together is saved together. */
const GROUPS: { heading: (words: Groups) => Groups["close"]; paths: string[] }[] = [
  {
    heading: ({ need }) => need.weights,
    paths: ["need/weights/size", "need/weights/complexity", "need/weights/practice"],
  },
  {
    heading: ({ need }) => need.thresholds,
    paths: ["need/thresholds/lightweight", "need/thresholds/recommended", "need/thresholds/strong"],
  },
  { heading: ({ target }) => target, paths: ["target/simple", "target/moderate", "target/very"] },
  { heading: ({ type }) => type.limits, paths: ["type/limits/directivePeople", "type/limits/directiveProjects"] },
  { heading: ({ close }) => close, paths: ["coverage/minimum", "need/borderline", "type/borderline"] },
];

/** The thresholds behind the decisions. */
export function Thresholds(editing: Editing) {
  const { locale, words, own, rounds } = editing;
  const groups = GROUPS.map(({ heading, paths }) => ({
    heading: say(locale, heading(words.own.groups)),
    fields: paths.map((path) => ({
      path: `model/${path}`,
      label: numberName(editing, path),
      value: numberAt(own.model, path),
    })),
  }));
  return (
    <>
      <p className={styles.hint}>
        <a href={localePath(locale, methodPath("decisions"))}>{say(locale, words.own.edit.thresholdsText)}</a>
      </p>
      {rounds > 0 ? <Frozen locale={locale} groups={groups} /> : <FieldForm {...editing} groups={groups} />}
    </>
  );
}

function numberAt(model: unknown, path: string): number {
  let found = model;
  for (const key of path.split("/")) found = (found as Record<string, unknown>)[key];
  return found as number;
}
