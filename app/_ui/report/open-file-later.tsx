import { useCallback } from "react";
import type { Edition } from "@/lib/questionnaire/types";
import { fetchWords } from "../fetch-words";
import { useLoaded } from "../result/use-loaded";
import { OpenFile } from "./open-file";

/** A file in place of a result that is not there; nothing until its words are. */
export default function OpenFileLater({ locale, editions }: { locale: string; editions: Edition[] }) {
  const load = useCallback(() => fetchWords(locale, "detail-words"), [locale]);
  const { loaded } = useLoaded(load);
  return loaded && <OpenFile locale={locale} words={loaded.report} editions={editions} level="h2" />;
}
