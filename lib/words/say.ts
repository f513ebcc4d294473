import format, { type CompiledMessage } from "icu-minify/format";

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

/** A text that is ready to be said. */
export type Message = CompiledMessage;

/** A text in a language, with its values filled in. */
export function say(locale: string, message: Message, values?: Record<string, string | number>): string {
  return typeof message === "string" ? message : String(format(message, locale, values, { formatters }));
}

/** A number as the language writes it, with at most one decimal. */
export function figure(locale: string, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A range of numbers as the language writes it, with at most one decimal. */
export function figureRange(locale: string, low: number, high: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).formatRange(low, high);
}

/** A share of 0–1 as a whole percentage. */
export function percent(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}
