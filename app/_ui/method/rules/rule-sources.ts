import type { SourceId } from "@/lib/sources/sources";
import type { Entry } from "./find-tables";

/** The published sources that entries name, each once. */
export function ruleSources(entries: Entry[]): SourceId[] {
  const named = entries.map(({ source }) => source).filter((source) => source !== null && source !== "judgement");
  return [...new Set(named as SourceId[])];
}

/** The anchor of a table on the page of the rules. */
export function ruleAnchor(path: string): string {
  return path.replaceAll(".", "-");
}
