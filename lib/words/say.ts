import format, { type CompiledMessage } from "icu-minify/format";

type Args<Options> = [locales?: Intl.LocalesArgument, options?: Options];

/** Formatters take long to make and are few, one for each language and form, so each is made once. */
function once<Options, Made>(make: (...args: Args<Options>) => Made): (...args: Args<Options>) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const there = made.get(key) ?? make(...args);
    made.set(key, there);
    return there;
  };
}

const numberFormat = once((...args: Args<Intl.NumberFormatOptions>) => new Intl.NumberFormat(...args));

const formatters = {
  getDateTimeFormat: once((...args: Args<Intl.DateTimeFormatOptions>) => new Intl.DateTimeFormat(...args)),
  getNumberFormat: numberFormat,
  getPluralRules: once((...args: Args<Intl.PluralRulesOptions>) => new Intl.PluralRules(...args)),
};

/** A text that is ready to be said. */
export type Message = CompiledMessage;

/** A text in a language, with its values filled in. */
export function say(locale: string, message: Message, values?: Record<string, string | number>): string {
  return typeof message === "string" ? message : String(format(message, locale, values, { formatters }));
}

/** A number as the language writes it, with at most one decimal. */
export function figure(locale: string, value: number): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A range of numbers as the language writes it, with at most one decimal. */
export function figureRange(locale: string, low: number, high: number): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).formatRange(low, high);
}

/** A share of 0–1 as a whole percentage. */
export function percent(locale: string, share: number): string {
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}
