import type { Contents, Grave, Kind, Records } from "./types";

type Each = Records[Kind][number];

/**
 * Joins two copies of a workspace: of each record the newest change wins, a deletion before a change of the same
 * moment, and what belongs to something deleted is deleted with it. The order of the two makes no difference, and
 * joining the same twice changes nothing.
 */
export function merge(one: Contents, other: Contents): Contents {
  const graves = newest([...one.graves, ...other.graves]);
  const alive = <Row extends Each>(rows: Row[], parentOf?: (row: Row) => string): Row[] =>
    [...newest(rows).values()].filter((row) => {
      const own = graves.get(row.id);
      const above = parentOf && graves.get(parentOf(row));
      if (above) keepNewest(graves, { id: row.id, changed: Math.max(row.changed, above.changed) });
      else if (own && own.changed < row.changed) graves.delete(row.id);
      return !graves.has(row.id);
    });
  const clients = alive([...one.clients, ...other.clients]);
  const rounds = alive([...one.rounds, ...other.rounds], ({ client }) => client);
  const respondents = alive([...one.respondents, ...other.respondents], ({ round }) => round);
  const questionnaires = alive([...one.questionnaires, ...other.questionnaires]);
  return {
    clients: sorted(clients),
    rounds: sorted(rounds),
    respondents: sorted(respondents),
    questionnaires: sorted(questionnaires),
    graves: sorted([...graves.values()]),
  };
}

function newest<Row extends Each | Grave>(rows: Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) keepNewest(found, row);
  return found;
}

function keepNewest<Row extends Each | Grave>(found: Map<string, Row>, row: Row): void {
  const before = found.get(row.id);
  if (!before || isNewer(row, before)) found.set(row.id, row);
}

/** Two changes of one moment need a winner too, and the same one wherever they meet. */
function isNewer(row: Each | Grave, before: Each | Grave): boolean {
  return row.changed === before.changed ? textOf(row) > textOf(before) : row.changed > before.changed;
}

/** The same text for the same content, whatever the order of its fields. */
export function textOf(row: Each | Grave): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted<Row extends { id: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
