import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Fault } from "@/lib/questionnaire/parse";
import { LOCALES } from "@/lib/words/locales";

/** Bytes that no questionnaire has. */
export const LARGEST_OWN = 1_000_000;

type ReadOwn =
  | { ok: true; own: OwnQuestionnaire }
  | { ok: false; problem: "too-large" | "damaged" }
  | { ok: false; problem: "faulty"; faults: Fault[] };

/** The rules of questionnaires with the library that checks them: large, so they are loaded where they are needed. */
export const loadRules = () => import("@/lib/questionnaire/own/parse-own");

/** Reads the file of an own questionnaire by the same rules as released editions. */
export async function readOwnFile(file: File): Promise<ReadOwn> {
  if (file.size > LARGEST_OWN) return { ok: false, problem: "too-large" };
  let data: unknown;
  try {
    data = JSON.parse(await file.text());
  } catch {
    return { ok: false, problem: "damaged" };
  }
  const { readOwn } = await loadRules();
  const read = readOwn(data, LOCALES);
  return "faults" in read ? { ok: false, problem: "faulty", faults: read.faults } : { ok: true, own: read };
}
