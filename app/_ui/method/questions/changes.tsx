import type { EditionChange } from "@/lib/questionnaire/changes";
import { say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { MethodSection } from "../method-section";

/** What each edition of a questionnaire changed in meaning. */
export function Changes({ changes, ...props }: MethodProps & { changes: EditionChange[] }) {
  const { locale, words } = props;
  const own = words.questions.changes;
  const rows = changes.map(({ edition, title, lines }) => ({
    id: `${edition.id}-${edition.edition}`,
    name: (
      <>
        {title}
        <br />
        {say(locale, own.edition, { number: edition.edition })}
      </>
    ),
    cells: [lines.map((line) => <p key={line}>{line}</p>)],
  }));
  return (
    <MethodSection {...props} id="changes" words={{ heading: own.heading }}>
      <p>{say(locale, own.text)}</p>
      <DataTable
        caption={say(locale, own.caption)}
        columns={[{ name: say(locale, own.questionnaire) }, { name: say(locale, own.what) }]}
        rows={rows}
      />
    </MethodSection>
  );
}
