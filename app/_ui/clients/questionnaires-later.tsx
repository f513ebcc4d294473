import { useCallback } from "react";
import { say } from "@/lib/words/say";
import { fetchWords } from "../fetch-words";
import { LoadFailed } from "../result/load-failed";
import { useLoaded } from "../result/use-loaded";
import { useDesk } from "./desk";

/** The consultant's own questionnaires: loaded, with their words, for those who look at them. */
export function QuestionnairesLater({ id }: { id: string }) {
  const { locale, later } = useDesk();
  const load = useCallback(async () => {
    const [{ QuestionnaireList, QuestionnairePage }, words] = await Promise.all([
      import("../own/questionnaires"),
      fetchWords(locale, "own-words"),
    ]);
    return { List: QuestionnaireList, Page: QuestionnairePage, words };
  }, [locale]);
  const { loaded, hasFailed, again } = useLoaded(load);
  if (hasFailed) return <LoadFailed locale={locale} words={{ later }} again={again} />;
  if (!loaded) return <p>{say(locale, later.coming)}</p>;
  const { List, Page, words } = loaded;
  return id === "" ? <List words={words} /> : <Page words={words} id={id} />;
}
