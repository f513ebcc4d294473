import { breakEven, postsFor, type Saving, yearlyCost } from "@/lib/model/cost";
import { budgetOf } from "@/lib/model/curves";
import type { Quantity } from "@/lib/model/profile";
import type { Range } from "@/lib/model/types";
import { postsText } from "@/lib/words/result/posts-text";
import { percent, say } from "@/lib/words/say";
import type { CostProps } from "./cost-form";
import { moneyText } from "./money-text";
import styles from "./team.module.css";

export interface FiguresProps extends CostProps {
  perPost: number;
  /** The yearly project spend that the reader put in. */
  own: number | null;
  currency: string;
  /** Where it is paid for too, its posts are among those of the phases. */
  pool: CostProps["pool"];
}

/** What the posts cost in each phase, and what has to be saved for that. */
export function CostFigures(props: FiguresProps) {
  const { locale, words, phases, perPost, currency, pool } = props;
  const rows = phases.map((phase) => ({ id: phase.id, ...figuresOf(props, phase) }));
  const { per } = (rows[0] as (typeof rows)[number]).saving;
  const money = (amount: number) => moneyText(locale, currency, amount);
  const cell = ({ low, likely, high }: Range, text: (amount: number) => string) => (
    <td>
      {text(likely)}
      {text(low) !== text(high) && (
        <small className={styles.small}>{say(locale, words.between, { low: text(low), high: text(high) })}</small>
      )}
    </td>
  );
  return (
    <>
      <table className={styles.money}>
        <caption>{say(locale, words.caption, { perPost: money(perPost), pool: pool ? "with" : "without" })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.when)}</th>
            <th scope="col">{say(locale, words.yearly)}</th>
            {per !== "year" && <th scope="col">{say(locale, words.saved[per])}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cost, saving }) => (
            <tr key={id}>
              <th scope="row">{say(locale, rows.length > 1 ? words.phases[id] : words.always)}</th>
              {cell(cost, money)}
              {per !== "year" && cell(saving.amount, (amount) => savedText(props, saving, amount))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{ruleOf(props)}</p>
    </>
  );
}

/** What has to be saved for the office as it is planned in the end, in one sentence. */
export function costSum(props: FiguresProps): string {
  const { locale, words, phases, pool } = props;
  const last = phases.at(-1) as CostProps["phases"][number];
  const { saving } = figuresOf(props, last);
  const { per, amount } = saving;
  if (per === "spend" && amount.likely >= 1) return say(locale, words.tooDear);
  const posts = postsText(locale, words, last.fte.likely);
  const amountText = savedText(props, saving, amount.likely);
  return say(locale, words.sum[per], { posts, amount: amountText, pool: pool ? "with" : "without" });
}

function figuresOf(props: FiguresProps, { fte }: CostProps["phases"][number]) {
  const cost = yearlyCost(fte, props.perPost);
  return { cost, saving: breakEven(cost, spendOf(props), props.projects) };
}

/** The project spend: as the reader put it in, else as it was answered. */
function spendOf({ own, spend }: FiguresProps): Quantity | null {
  return own === null ? spend : { low: own, high: own };
}

/** A share in whole per cent, what is smaller being called so; or money. */
function savedText({ locale, words, currency }: FiguresProps, { per }: Saving, amount: number): string {
  if (per !== "spend") return moneyText(locale, currency, amount);
  return amount < 0.01 ? say(locale, words.under, { share: percent(locale, 0.01) }) : percent(locale, amount);
}

/** What the share of spend that an office should cost pays for; nothing where the spend is not known. */
function ruleOf(props: FiguresProps): string | null {
  const { locale, words, perPost, currency, shareText } = props;
  const spend = spendOf(props);
  if (!spend) return null;
  const budget = budgetOf(spend, props.share);
  const posts = postsFor(budget, perPost);
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return say(locale, words.rule, {
    share: shareText,
    low: moneyText(locale, currency, budget.low),
    high: moneyText(locale, currency, budget.high),
    posts: postsText(locale, words, tenths(posts.low), tenths(posts.high)),
  });
}
