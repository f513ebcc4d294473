import { useState } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import { CopyLink } from "../../share/copy-link";
import styles from "./reply.module.css";

/** The line that holds the answers, and the ways to send it. */
export function SendReply({ locale, words, line }: { locale: string; words: Words<"reply">; line: string }) {
  const [message, setMessage] = useState("");
  const share = async () => {
    try {
      await navigator.share({ title: say(locale, words.subject), text: line });
    } catch {
      // Who closes the sheet has changed their mind; nothing went wrong.
    }
  };
  const mail = new URLSearchParams({ subject: say(locale, words.subject), body: say(locale, words.mail, { line }) });
  return (
    <div className={styles.send}>
      <h3>{say(locale, words.send)}</h3>
      <p className={styles.small}>{say(locale, words.holds)}</p>
      <CopyLink
        url={line}
        label={say(locale, words.line)}
        action={say(locale, words.copy)}
        isFirst
        onCopy={(copied) => setMessage(say(locale, copied ? words.copied : words.notCopied))}
      />
      <ul className={styles.ways}>
        {typeof navigator.share === "function" && (
          <li>
            <button type="button" className={controls.link} onClick={share}>
              {say(locale, words.share)}
            </button>
          </li>
        )}
        <li>
          {/* Mail programs show the plus signs of a form as they are. */}
          <a href={`mailto:?${mail.toString().replaceAll("+", "%20")}`}>{say(locale, words.byMail)}</a>
        </li>
        <li>
          <a href={`data:text/plain,${line}`} download="pmo-fit-reply.txt">
            {say(locale, words.asFile)}
          </a>
        </li>
      </ul>
      <p role="status" className={styles.status}>
        {message}
      </p>
    </div>
  );
}
