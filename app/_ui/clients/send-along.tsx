import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { saveOwn } from "../own/save-own";
import { useDesk } from "./desk";

/** For a round with an own questionnaire, by the id under which it is kept: its file, which respondents need as well. */
export function SendAlong({ id }: { id: string }) {
  const { locale, words, attempt } = useDesk();
  const save = async () => {
    const own = await attempt((database) => database.questionnaires.get(id));
    if (own) saveOwn(own);
  };
  return (
    <>
      <p>{say(locale, words.questionnaires.invite)}</p>
      <button type="button" className={controls.secondary} onClick={save}>
        {say(locale, words.questionnaires.save)}
      </button>
    </>
  );
}
