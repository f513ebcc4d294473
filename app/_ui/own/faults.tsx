import type { Fault } from "@/lib/questionnaire/parse";
import { say } from "@/lib/words/say";
import type { OwnWords } from "./load-own-words";

/** Faults that are told; more would help nobody. */
const TOLD = 10;

interface Props {
  locale: string;
  words: OwnWords;
  faults: Fault[];
}

/** What is wrong with a questionnaire: where, and what to do. */
export function Faults({ locale, words, faults }: Props) {
  const { open } = words.own;
  if (faults.length === 0) return null;
  return (
    <ul>
      {faults.slice(0, TOLD).map(({ path, message }) => (
        <li key={`${path} ${message}`}>{say(locale, open.fault, { path, what: message })}</li>
      ))}
      {faults.length > TOLD && <li>{say(locale, open.more, { count: faults.length - TOLD })}</li>}
    </ul>
  );
}
