import { useId, useState } from "react";
import { encodeReply, type Reply } from "@/lib/link/reply-code";
import { ROLES, type Role } from "@/lib/questionnaire/roles";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import question from "../../wizard/question.module.css";
import { Section } from "../section";
import styles from "./reply.module.css";
import { SendReply } from "./send-reply";

export interface ReplyPanelProps {
  locale: string;
  words: Words<"reply">;
  /** What is known of it before a role is chosen. */
  reply: Omit<Reply, "role">;
}

/** For somebody who was invited: choose a role, and send the answers back as one line of text. */
export function ReplyPanel({ locale, words, reply }: ReplyPanelProps) {
  const [role, setRole] = useState<Role | null>(null);
  const name = useId();
  return (
    <Section id="reply" onScreen heading={say(locale, words.heading)}>
      <p>{say(locale, words.text)}</p>
      <fieldset className={styles.roles}>
        <legend>{say(locale, words.role)}</legend>
        {ROLES.map((one) => (
          <label key={one} className={question.option}>
            <input type="radio" name={name} checked={role === one} onChange={() => setRole(one)} />
            <span>{say(locale, words.roles[one])}</span>
          </label>
        ))}
      </fieldset>
      {role ? (
        <SendReply locale={locale} words={words} line={encodeReply({ ...reply, role })} />
      ) : (
        <p className={styles.small}>{say(locale, words.choose)}</p>
      )}
    </Section>
  );
}
