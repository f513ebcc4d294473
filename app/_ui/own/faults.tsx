import type { Fault } from "@/lib/questionnaire/parse";
import { type Message, say } from "@/lib/words/say";
import type { OwnWords } from "./load-own-words";

/** Faults that are told; more would help nobody. */
const TOLD = 10;

interface Props {
  locale: string;
  words: OwnWords;
  faults: Fault[];
}

/** What is wrong, in the language of the page. */
export function faultText(locale: string, words: OwnWords, { message, values }: Fault): string {
  const { faults }: { faults: Record<string, Message> } = words.own;
  return say(locale, Object.hasOwn(faults, message) ? (faults[message] ?? message) : message, values);
}

/** What is wrong with a questionnaire: where, and what to do. */
export function Faults({ locale, words, faults }: Props) {
  const { open } = words.own;
  if (faults.length === 0) return null;
  return (
    <ul>
      {faults.slice(0, TOLD).map((fault) => {
        const { path } = fault;
        const what = faultText(locale, words, fault);
        return <li key={`${path} ${what}`}>{path === "" ? what : say(locale, open.fault, { path, what })}</li>;
      })}
      {faults.length > TOLD && <li>{say(locale, open.more, { count: faults.length - TOLD })}</li>}
    </ul>
  );
}
