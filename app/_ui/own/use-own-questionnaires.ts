import { useCallback } from "react";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import { useLoaded } from "../result/use-loaded";

interface OwnQuestionnaires {
  editions: Edition[];
  /** Their words by their edition, each with how it differs. */
  texts: Record<string, EditionWords>;
}

const NONE: OwnQuestionnaires = { editions: [], texts: {} };

/** The own questionnaires of this browser, looked for where a code needs one. */
export function useOwnQuestionnaires(isWanted: boolean, locale: string, editions: Edition[]): OwnQuestionnaires {
  const load = useCallback(async () => {
    const [{ lookAll, lookEditions }, { toldTexts }] = await Promise.all([import("./look-up"), import("./told-texts")]);
    return { editions: await lookEditions(editions), texts: await toldTexts(locale, await lookAll(), editions) };
  }, [locale, editions]);
  return useLoaded(load, isWanted).loaded ?? NONE;
}
