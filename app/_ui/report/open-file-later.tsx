import { useCallback } from "react";
import { fetchEditions } from "../fetch-editions";
import { fetchWords } from "../fetch-words";
import { useLoaded } from "../result/use-loaded";
import { OpenFile } from "./open-file";

/** A file in place of a result that is not there; nothing until its words are. */
export default function OpenFileLater({ locale }: { locale: string }) {
  const load = useCallback(() => Promise.all([fetchWords(locale, "detail-words"), fetchEditions(locale)]), [locale]);
  const { loaded } = useLoaded(load);
  if (!loaded) return null;
  const [words, { editions }] = loaded;
  return <OpenFile locale={locale} words={words.report} editions={editions} level="h2" />;
}
