import type { Parameters } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";

/** What every part of the method page needs. */
export interface MethodProps {
  locale: string;
  words: Words<"method">;
  result: Words<"result">;
  detail: Words<"detail">;
  parameters: Parameters;
}
