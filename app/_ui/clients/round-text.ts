import type { Round } from "@/lib/workspace/types";

/** A day as the language writes it. */
export function dayText(locale: string, time: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(time);
}

/** What a round is called: its name, or the day it began. */
export function roundName(locale: string, { label, started }: Pick<Round, "label" | "started">): string {
  return label || dayText(locale, started);
}
