import type { SourceId } from "@/lib/sources/sources";
import { type Message, say } from "@/lib/words/say";
import { WordList } from "../../reading/word-list";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import { EntryFacts } from "./entry-facts";
import { entryName } from "./entry-name";
import { EntryTable } from "./entry-table";
import type { RuleTable } from "./find-tables";
import { ruleAnchor, ruleSources } from "./rule-sources";
import { ruleValues } from "./rule-values";
import { StartTable } from "./start-table";

interface TableWords {
  heading: Message;
  text: Message;
  list?: Message[];
}

/** A table of rules: each entry unfolds to what speaks for it. */
export function RuleSection({ table: { path, entries }, ...props }: MethodProps & { table: RuleTable }) {
  const { locale, words, parameters } = props;
  const own: TableWords = words.rules.tables[path as "style"];
  const values = ruleValues(locale, parameters, path);
  const outline: Record<string, readonly SourceId[]> = methodOutline(parameters).rules;
  const sources = [...new Set([...(outline[path] ?? []), ...ruleSources(entries)])];
  return (
    <MethodSection
      {...props}
      id={ruleAnchor(path)}
      words={{ heading: own.heading, judgement: words.rules.judgement }}
      sources={sources}
    >
      <p>{say(locale, own.text, values)}</p>
      {own.list && <WordList locale={locale} lines={own.list} values={values} />}
      {path === "services.catalogue" && <StartTable {...props} />}
      <div>
        {entries.map((entry) => (
          <Fold key={entry.id} summary={entryName(props, path, entry.id)}>
            <EntryFacts {...props} path={path} id={entry.id} />
            <EntryTable {...props} entry={entry} />
          </Fold>
        ))}
      </div>
    </MethodSection>
  );
}
