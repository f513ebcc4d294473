import { textOf } from "./merge";
import { type Contents, type Grave, KINDS, type Kind, type Records, records } from "./types";

/** What has to be written so that one state of a workspace becomes another. */
export interface Difference {
  added: Records;
  changed: Records;
  /** As they are before they are gone. */
  removed: Records;
  graves: Grave[];
}

/** What a merge changes: shown before anything is written, and then written. */
export function difference(before: Contents, after: Contents): Difference {
  const found: Difference = { added: records({}), changed: records({}), removed: records({}), graves: [] };
  for (const kind of KINDS) compare(kind, before, after, found);
  const graves = new Map(before.graves.map((grave) => [grave.id, grave]));
  found.graves = after.graves.filter((grave) => graves.get(grave.id)?.changed !== grave.changed);
  return found;
}

function compare<Name extends Kind>(kind: Name, before: Contents, after: Contents, found: Difference): void {
  type Row = Records[Name][number];
  const rowsBefore = new Map((before[kind] as Row[]).map((row) => [row.id, row]));
  for (const row of after[kind] as Row[]) {
    const old = rowsBefore.get(row.id);
    rowsBefore.delete(row.id);
    if (!old) (found.added[kind] as Row[]).push(row);
    else if (textOf(old) !== textOf(row)) (found.changed[kind] as Row[]).push(row);
  }
  (found.removed[kind] as Row[]).push(...rowsBefore.values());
}
