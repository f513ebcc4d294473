import { useId, useState } from "react";
import { encodeInvitation } from "@/lib/link/invitation";
import { LANGUAGE_NAMES, LOCALES } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { Round } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import { CopyLink } from "../share/copy-link";
import { STEPS, wizardPath } from "../wizard/wizard-props";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import fields from "./invite.module.css";
import { SendAlong } from "./send-along";

/** The link for everybody who is asked, and a message around it. */
export function Invite({ round }: { round: Round }) {
  const { locale, words, editions, invitations } = useDesk();
  const [language, setLanguage] = useState(locale);
  const [status, setStatus] = useState("");
  const id = useId();
  const edition = editions.find((one) => one.id === round.questionnaire);
  const { minutes, own } = edition ?? { minutes: 0 };
  const asked = edition ?? { id: round.questionnaire };
  const link = window.location.origin + wizardPath(language, asked, STEPS.round(encodeInvitation(round.id)));
  const invitation = invitations[language] ?? words.invite;
  const { subject } = invitation;
  const [hello, question, way, ...rest] = invitation.mail;
  const mail = [hello, question, way, ...(own ? [invitation.own] : []), ...rest];
  const message = mail.map((part) => say(language, part ?? "", { link, minutes })).join("\n\n");
  const address = new URLSearchParams({ subject: say(language, subject), body: message });
  const told = (copied: boolean) => setStatus(say(locale, copied ? words.invite.copied : words.invite.notCopied));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      told(true);
    } catch {
      told(false);
    }
  };
  return (
    <Section id="invite" onScreen heading={say(locale, words.invite.heading)}>
      <p>{say(locale, words.invite.text)}</p>
      {own && <SendAlong id={own.id} />}
      <div className={styles.form}>
        <fieldset className={fields.languages}>
          <legend>{say(locale, words.invite.language)}</legend>
          {LOCALES.map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={language === one} onChange={() => setLanguage(one)} />
              <span lang={one}>{LANGUAGE_NAMES[one]}</span>
            </label>
          ))}
        </fieldset>
        <p>{say(locale, words.invite.link)}</p>
        <CopyLink
          url={link}
          label={say(locale, words.invite.link)}
          action={say(locale, words.invite.copyLink)}
          isFirst
          onCopy={told}
        />
        <label htmlFor={`${id}-message`}>{say(locale, words.invite.message)}</label>
        <textarea id={`${id}-message`} lang={language} rows={9} readOnly value={message} />
        <div className={styles.actions}>
          <button type="button" className={controls.secondary} onClick={copy}>
            {say(locale, words.invite.copyMessage)}
          </button>
          {/* Mail programs show the plus signs of a form as they are. */}
          <a href={`mailto:?${address.toString().replaceAll("+", "%20")}`}>{say(locale, words.invite.byMail)}</a>
        </div>
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </Section>
  );
}
