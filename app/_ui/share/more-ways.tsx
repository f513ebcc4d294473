"use client";

import { useEffect, useState } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { QrCode } from "./qr-code";
import styles from "./share.module.css";

interface Props {
  locale: string;
  words: Words<"site">["share"]["more"];
  /** The verdict in one sentence. */
  verdict: string;
  /** The link to the result, which holds no answer. */
  url: string;
  /** The addresses of the card in its two shapes. */
  pictures: { picture: string; square: string };
  /** The page that shows how to put the card elsewhere. */
  embed: string;
}

/** The share sheet of the device, a mail, the card as a picture, and a QR code. */
export function MoreWays({ locale, words, verdict, url, pictures, embed }: Props) {
  // Only the browser knows, and only after the first paint.
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare(typeof navigator.share === "function"), []);
  const share = async () => {
    try {
      await navigator.share({ title: verdict, url });
    } catch {
      // Who closes the sheet has changed their mind; nothing went wrong.
    }
  };
  const mail = new URLSearchParams({
    subject: say(locale, words.mailSubject),
    body: say(locale, words.mailBody, { verdict, url }),
  });
  return (
    <div className={styles.more}>
      <h3>{say(locale, words.title)}</h3>
      <p className={styles.small}>{say(locale, words.text)}</p>
      <ul>
        {canShare && (
          <li>
            <button type="button" className={controls.link} onClick={share}>
              {say(locale, words.native)}
            </button>
          </li>
        )}
        <li>
          {/* Mail programs show the plus signs of a form as they are. */}
          <a href={`mailto:?${mail.toString().replaceAll("+", "%20")}`}>{say(locale, words.mail)}</a>
        </li>
        <li>
          <a href={pictures.picture} download="pmo-fit.png">
            {say(locale, words.picture)}
          </a>
        </li>
        <li>
          <a href={pictures.square} download="pmo-fit-square.png">
            {say(locale, words.square)}
          </a>
        </li>
        <li>
          <a href={embed}>{say(locale, words.embed)}</a>
        </li>
      </ul>
      <QrCode title={say(locale, words.qr)} name={say(locale, words.qrName)} text={url} />
    </div>
  );
}
