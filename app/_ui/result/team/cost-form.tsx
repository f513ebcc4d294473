"use client";

import { useEffect, useState } from "react";
import { together } from "@/lib/model/cost";
import type { Quantity } from "@/lib/model/profile";
import type { Phase } from "@/lib/model/team-types";
import type { Range } from "@/lib/model/types";
import { type AmountProblem, readAmount } from "@/lib/words/amount";
import type { DetailWords } from "@/lib/words/detail";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import styles from "./cost.module.css";
import { CostFields } from "./cost-fields";
import { CostFigures, costSum } from "./cost-figures";
import { deleteFigures, type Figures, loadFigures, NO_FIGURES, saveFigures } from "./figures";

/** Amounts that can be meant, in any currency. */
const LEAST = 1000;
const MOST = { perPost: 1e12, spend: 1e15 };

export interface CostProps {
  locale: string;
  words: DetailWords["team"]["cost"] & Pick<DetailWords["team"], "posts" | "range" | "phases">;
  /** The posts that are paid for. */
  phases: Pick<Phase, "id" | "fte">[];
  /** The project managers of a pool, in posts; null where there is none. */
  pool: Range | null;
  /** Project money a year after the answers, in whole money. */
  spend: Quantity | null;
  projects: Quantity | null;
  /** The lowest and the highest share of the project spend that an office should cost, 0–1. */
  share: [number, number];
  shareText: string;
}

/** The reader's own figures, and what they come to; kept in this browser, sent nowhere. */
export function CostForm(props: CostProps) {
  const { locale, words } = props;
  const [figures, setFigures] = useState<Figures | null>(null);
  const [message, setMessage] = useState("");
  const [isWithPool, setWithPool] = useState(false);
  // What is stored is known in the browser alone; without a script there is no form.
  useEffect(() => setFigures(loadFigures()), []);
  if (!figures) return null;

  const amounts = {
    perPost: readAmount(figures.perPost, LEAST, MOST.perPost),
    spend: readAmount(figures.spend, LEAST, MOST.spend),
  };
  const change = (changes: Partial<Figures>) => {
    const changed = { ...figures, ...changes };
    setFigures(changed);
    saveFigures(changed);
    setMessage("");
  };
  const forget = () => {
    deleteFigures();
    setFigures(NO_FIGURES);
    setMessage(say(locale, words.forgotten));
  };
  const { perPost, spend } = amounts;
  const pool = isWithPool ? props.pool : null;
  const shown = typeof perPost === "number" && {
    ...props,
    pool,
    phases: pool ? props.phases.map(({ id, fte }) => ({ id, fte: together(fte, pool) })) : props.phases,
    perPost,
    own: typeof spend === "number" ? spend : null,
    currency: figures.currency,
  };
  return (
    <div className={styles.cost}>
      <CostFields {...props} figures={figures} problems={problemsOf(amounts)} onChange={change} />
      {props.pool && (
        <label className={styles.check}>
          <input type="checkbox" checked={isWithPool} onChange={(event) => setWithPool(event.target.checked)} />
          {say(locale, words.pool.include)}
        </label>
      )}
      <p role="status">{message || (shown ? costSum(shown) : say(locale, words.waiting))}</p>
      {shown && <CostFigures {...shown} />}
      <p className={styles.kept}>
        {say(locale, words.kept)}{" "}
        <button type="button" className={controls.link} onClick={forget}>
          {say(locale, words.forget)}
        </button>
      </p>
    </div>
  );
}

type Amount = number | AmountProblem | null;

function problemsOf(amounts: { perPost: Amount; spend: Amount }) {
  const problem = (amount: Amount) => (typeof amount === "string" ? amount : null);
  return { perPost: problem(amounts.perPost), spend: problem(amounts.spend) };
}
