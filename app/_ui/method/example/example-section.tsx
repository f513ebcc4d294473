import type { ReactNode } from "react";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import type { MethodProps } from "../load-method";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";
import type { Example } from "./open-example";

export type ExampleProps = MethodProps & { example: Example };

/** The section behind each part of the example: its page and its anchor. */
const RULES = {
  levels: { part: "questions", anchor: "size" },
  complexity: { part: "decisions", anchor: "complexity" },
  need: { part: "decisions", anchor: "need" },
  type: { part: "decisions", anchor: "type" },
  choices: { part: "rules", anchor: "style" },
  team: { part: "decisions", anchor: "team" },
  practice: { part: "rules", anchor: "targets" },
} as const;

interface ExampleSectionProps extends ExampleProps {
  id: keyof typeof RULES;
  children: ReactNode;
}

/** A part of the worked example, with the way to the rule behind it. */
export function ExampleSection({ id, children, ...props }: ExampleSectionProps) {
  const { locale, words } = props;
  const { part, anchor } = RULES[id];
  return (
    <MethodSection {...props} id={id} words={words.example[id]}>
      {children}
      <p>
        <a className={controls.quiet} href={`${localePath(locale, methodPath(part))}#${anchor}`}>
          {say(locale, words.example.rule[id])}
        </a>
      </p>
    </MethodSection>
  );
}
