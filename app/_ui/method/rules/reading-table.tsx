import { READINGS } from "@/lib/model/signals";
import { figure, percent, say } from "@/lib/words/say";
import reading from "../../reading/reading.module.css";
import { WordList } from "../../reading/word-list";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import { BOUNDED } from "./bounded-facts";
import { LEVELS, readingText, signalText } from "./signal-text";

/** How the tables are read, and how much of its points each level gives. */
export function ReadingTable(props: MethodProps) {
  const { locale, words } = props;
  const own = words.rules.reading;
  return (
    <MethodSection {...props} id="reading" words={own} sources={methodOutline(props.parameters).rules.reading}>
      <WordList locale={locale} lines={own.list} />
      <DataTable
        form="dense"
        caption={say(locale, own.caption)}
        columns={[
          { name: say(locale, own.what) },
          ...LEVELS.map((level) => ({ name: figure(locale, level), isNumber: true })),
        ]}
        rows={Object.entries(READINGS).map(([id, share]) => ({
          id,
          name: readingText(props, share, say(locale, own.any)),
          cells: LEVELS.map((level) => percent(locale, share(level))),
        }))}
      />
      <p>{say(locale, own.bounds)}</p>
      <ul className={reading.list}>
        {BOUNDED.map((name) => (
          <li key={name}>{signalText(props, name)}</li>
        ))}
      </ul>
    </MethodSection>
  );
}
