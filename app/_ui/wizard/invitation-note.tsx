import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import type { Invitation } from "./use-invitation";
import styles from "./wizard.module.css";
import type { StepProps } from "./wizard-props";

/** Tells somebody who was invited what happens with the answers; or that the invitation cannot be read. */
export function InvitationNote({ locale, words, invitation }: StepProps & { invitation: Invitation }) {
  const { ticket, isBroken, leave } = invitation;
  if (isBroken) return <p className={styles.warning}>{say(locale, words.invitation.broken)}</p>;
  if (!ticket) return null;
  return (
    <section className={styles.carry} aria-labelledby="invitation">
      <h2 id="invitation">{say(locale, words.invitation.heading)}</h2>
      <p>{say(locale, words.invitation.text)}</p>
      <p>{say(locale, words.invitation.own)}</p>
      <button type="button" className={controls.link} onClick={leave}>
        {say(locale, words.invitation.leave)}
      </button>
    </section>
  );
}
