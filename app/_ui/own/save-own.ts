import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import { writeOwn } from "@/lib/questionnaire/own/write-own";
import { download } from "../report/download";

/** Hands the file of an own questionnaire to the browser. */
export function saveOwn(own: OwnQuestionnaire): void {
  download(`pmo-fit-questionnaire-${own.id}.json`, new Blob([writeOwn(own)], { type: "application/json" }));
}
