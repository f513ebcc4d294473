import type { Round } from "@/lib/workspace/types";

/** The English of the site is British, which names the day before the month. */
const WRITTEN: Record<string, string> = { en: "en-GB" };

/** A day as the language writes it. */
export function dayText(locale: string, time: number): string {
  return new Intl.DateTimeFormat(WRITTEN[locale] ?? locale, { dateStyle: "long" }).format(time);
}

/** What a round is called: its name, or the day it began. */
export function roundName(locale: string, { label, started }: Pick<Round, "label" | "started">): string {
  return label || dayText(locale, started);
}
