"use client";

import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { isSummary, ownMark } from "@/lib/link/envelope";
import { readTicket, type Ticket } from "@/lib/link/invitation";
import { openOutline } from "@/lib/link/open-outline";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { useHash } from "../use-hash";
import { LaterOutline } from "./later-outline";
import { type Known, PrivateOutline } from "./private-outline";
import styles from "./private-result.module.css";
import { Waiting } from "./waiting";

/** Few come here without a code, so what opens a file is loaded for them alone. */
const OpenFileLater = lazy(() => import("../report/open-file-later"));
/** What reads own questionnaires is loaded for their results alone. */
const OwnResult = lazy(() => import("../own/own-result"));

/** The result of the code behind the #, computed here and sent nowhere. */
export function PrivateResult(known: Known) {
  const { locale, words } = known;
  // What it asks for is drawn in slices, so that a slow phone answers its reader meanwhile.
  const hash = useDeferredValue(useHash());
  if (hash === null) return <Waiting locale={locale} words={words.site} />;
  // Somebody who was invited brings a ticket for the reply behind the code.
  const [code = "", ticket] = hash.split("/");
  if (code === "") return <NoResult {...known} />;
  if (isSummary(code)) return <LaterOutline key={code} {...known} code={code} ticket={null} />;
  const opening = { ...known, code, ticket: ticket ? readTicket(ticket) : null };
  const mark = ownMark(code);
  if (mark === null) return <AnswersOutline {...opening} />;
  return (
    <Suspense fallback={<Waiting locale={locale} words={words.site} />}>
      <OwnResult {...opening} mark={mark} />
    </Suspense>
  );
}

function AnswersOutline(props: Known & { code: string; ticket: Ticket | null }) {
  const { code, editions } = props;
  const opened = useMemo(() => openOutline(code, editions), [code, editions]);
  // A code of another edition has to wait for that; even whether it was cut short, its edition alone tells.
  if (!opened.ok && opened.problem !== "not-a-code") return <LaterOutline key={code} {...props} />;
  // What a new code opens has a new heading.
  return <PrivateOutline key={code} {...props} opened={opened} />;
}

function NoResult({ locale, words: { site: words } }: Known) {
  return (
    <div className={styles.waiting}>
      <h1>{say(locale, words.private.title)}</h1>
      <p>{say(locale, words.private.empty)}</p>
      <p>
        <a className={controls.secondary} href={localePath(locale, "/assess/quick")}>
          {say(locale, words.nav.check)}
        </a>
      </p>
      <Suspense>
        <OpenFileLater locale={locale} />
      </Suspense>
    </div>
  );
}
