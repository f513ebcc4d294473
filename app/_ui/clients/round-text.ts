import type { Round } from "@/lib/workspace/types";

/** The English of the site is British, which names the day before the month. */
const WRITTEN: Record<string, string> = { en: "en-GB" };

/** One for each language: to make them takes longer than all that they write in a list. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as the language writes it. */
export function dayText(locale: string, time: number): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(WRITTEN[locale] ?? locale, { dateStyle: "long" });
  formats.set(locale, format);
  return format.format(time);
}

/** What a round is called: its name, or the day it began. */
export function roundName(locale: string, { label, started }: Pick<Round, "label" | "started">): string {
  return label || dayText(locale, started);
}
