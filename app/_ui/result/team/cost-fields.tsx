import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { AmountProblem } from "@/lib/words/amount";
import { say } from "@/lib/words/say";
import styles from "./cost.module.css";
import type { CostProps } from "./cost-form";
import { CURRENCIES, type Figures } from "./figures";
import { moneyText } from "./money-text";

interface Props extends CostProps {
  figures: Figures;
  problems: { perPost: AmountProblem | null; spend: AmountProblem | null };
  onChange: (changes: Partial<Figures>) => void;
}

/** What the reader puts in: the cost of a post, the currency, and the project spend. */
export function CostFields({ figures, problems, onChange, ...props }: Props) {
  const { locale, words } = props;
  const problem = (id: AmountProblem | null) => id && say(locale, words.problems[id]);
  return (
    <div className={styles.fields}>
      <AmountField
        label={say(locale, words.perPost.label)}
        hint={say(locale, words.perPost.hint)}
        value={figures.perPost}
        problem={problem(problems.perPost)}
        onChange={(perPost) => onChange({ perPost })}
      />
      <CurrencyField locale={locale} words={words} value={figures.currency} onChange={onChange} />
      <AmountField
        label={say(locale, words.spend.label)}
        hint={spendHint(props, figures.currency)}
        value={figures.spend}
        problem={problem(problems.spend)}
        onChange={(spend) => onChange({ spend })}
      />
    </div>
  );
}

function spendHint({ locale, words, spend, projects }: CostProps, currency: string): string {
  const { hintAnswered, hintProjects, hintOpen } = words.spend;
  if (!spend) return say(locale, projects ? hintProjects : hintOpen);
  return say(locale, hintAnswered, {
    low: moneyText(locale, currency, spend.low),
    high: moneyText(locale, currency, spend.high),
  });
}

interface AmountProps {
  label: string;
  hint: string;
  value: string;
  problem: string | null;
  onChange: (value: string) => void;
}

/** An amount of money; what is wrong with it is said once the field is left, and no longer than it is wrong. */
function AmountField({ label, hint, value, problem, onChange }: AmountProps) {
  const id = useId();
  const [isLeft, setLeft] = useState(value !== "");
  const shown = isLeft ? problem : null;
  return (
    <Field id={id} label={label}>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {shown && (
        <p id={`${id}-problem`} className={styles.problem}>
          {shown}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={value}
        aria-describedby={shown ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={shown ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}

function CurrencyField({
  locale,
  words,
  value,
  onChange,
}: Pick<Props, "locale" | "words" | "onChange"> & { value: string }) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [names, setNames] = useState<Intl.DisplayNames | null>(null);
  // A slow phone needs a while to have them ready, so not before the field comes into view.
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      setNames(new Intl.DisplayNames(locale, { type: "currency" }));
    });
    if (select.current) observer.observe(select.current);
    return () => observer.disconnect();
  }, [locale]);
  return (
    <Field id={id} label={say(locale, words.currency.label)}>
      <select ref={select} id={id} value={value} onChange={(event) => onChange({ currency: event.target.value })}>
        <option value="">{say(locale, words.currency.none)}</option>
        {CURRENCIES.map((code) => (
          <option key={code} value={code}>
            {code} {names?.of(code)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
