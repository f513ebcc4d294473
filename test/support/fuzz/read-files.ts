import { allEditions } from "@/lib/questionnaire/registry";
import { readAssessmentFile } from "@/lib/report/file/read";
import { readFile, writeFile } from "@/lib/workspace/file";
import { readReplies } from "@/lib/workspace/read-replies";
import { client, round } from "@/test/support/workspace";
import { below, type Chance } from "./chance";
import { anyFile, anyPaste } from "./files";

const ROUND = round("spring", client("acme"));

/**
 * Reads a file and a paste as the browser does. What is accepted is exactly what is kept.
 * @returns whether the file was read as a backup, or as an assessment
 * @throws Error where a reader throws, or where a backup is not the same when it is read again
 */
export function readAnyFile(chance: Chance): { backup: boolean; assessment: boolean } {
  const file = anyFile(chance);
  const backup = readFile(file);
  if (backup.ok) {
    const again = readFile(writeFile(backup.contents, 0));
    if (JSON.stringify(again) !== JSON.stringify(backup)) throw new Error(`Read twice it differs: ${file}`);
  }
  const assessment = readAssessmentFile(file, allEditions());
  const paste = anyPaste(chance);
  const { findings, others } = readReplies(paste.slice(below(chance, 20)), ROUND, [], allEditions());
  if (others < 0 || findings.some(({ line }) => line < 1)) throw new Error(`No such line: ${paste}`);
  return { backup: backup.ok, assessment: assessment.ok };
}
