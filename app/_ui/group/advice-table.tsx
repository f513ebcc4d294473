import type { ComparedChoice } from "@/lib/group/rounds";
import type { AdviceNames } from "@/lib/words/group/advice-names";
import { choiceText } from "@/lib/words/group/scores";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import group from "./group.module.css";
import { WideTable } from "./wide-table";

interface Props {
  locale: string;
  words: Words<"compare">;
  names: AdviceNames;
  results: { sign: string; name: string }[];
  advice: ComparedChoice[];
}

/** What each result advises, part by part; a part that differs says so. */
export function AdviceTable(props: Props) {
  const { locale, words, names, results, advice } = props;
  return (
    <WideTable name={say(locale, words.advice.table)} className={group.table}>
      <caption>{say(locale, words.advice.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(locale, words.advice.part)}</th>
          {results.map(({ sign, name }) => (
            <th key={sign} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {advice.map(({ part, values, isMoved }) => (
          <tr key={part} data-moved={isMoved || undefined}>
            <th scope="row">
              {say(locale, names.parts[part])}
              {isMoved && <span className={group.differs}>{say(locale, words.advice.differs)}</span>}
            </th>
            {values.map((value, place) => (
              <td key={results[place]?.sign}>{choiceText(props, part, value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
