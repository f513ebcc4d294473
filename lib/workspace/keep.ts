import type { OpenedReply } from "@/lib/link/reply-code";
import { type Evidence, hasEvidence } from "@/lib/questionnaire/evidence";
import type { Database } from "./database";
import { newId } from "./new-id";
import { respondentId } from "./read-replies";
import { stamp } from "./stamp";
import { type Client, KINDS, type Records, type Round, records } from "./types";

/** How many answers a group needs to be shown, unless the round is set otherwise. Judgement, as in lib/group. */
const USUAL_MINIMUM = 5;

/** Adds a client, and gives its id. */
export async function addClient(database: Database, name: string, now: number): Promise<string> {
  return database.clients.add({ id: newId(), changed: now, name, archived: false });
}

/** Adds a round of a client, and gives its id. */
export async function addRound(
  database: Database,
  round: Pick<Round, "client" | "questionnaire" | "edition" | "label">,
  now: number,
): Promise<string> {
  return database.rounds.add({
    ...round,
    id: newId(),
    changed: now,
    started: now,
    consensus: null,
    evidence: {},
    targets: {},
    summary: null,
    minimum: USUAL_MINIMUM,
  });
}

/** Changes some fields of a client and leaves those alone that another page may be changing. */
export async function changeClient(
  database: Database,
  id: string,
  fields: Partial<Pick<Client, "name" | "archived">>,
  now: number,
): Promise<void> {
  await database.clients.where({ id }).modify((row) => {
    Object.assign(row, fields, { changed: stamp(now, row.changed) });
  });
}

/** Changes some fields of a round and leaves the others alone. */
export async function changeRound(
  database: Database,
  id: string,
  fields: Partial<Pick<Round, "label" | "consensus" | "summary" | "minimum">>,
  now: number,
): Promise<void> {
  await database.rounds.where({ id }).modify((row) => {
    Object.assign(row, fields, { changed: stamp(now, row.changed) });
  });
}

/** Changes what the answer to one question rests on, and leaves those of others alone. */
export async function changeEvidence(
  database: Database,
  id: string,
  question: string,
  evidence: Evidence,
  now: number,
): Promise<void> {
  await database.rounds.where({ id }).modify((row) => {
    const { [question]: _, ...others } = row.evidence;
    row.evidence = hasEvidence(evidence) ? { ...others, [question]: evidence } : others;
    row.changed = stamp(now, row.changed);
  });
}

/**
 * Changes the level to reach in one dimension, and leaves the others alone.
 * @param target undefined goes back to the model’s
 */
export async function changeTarget(
  database: Database,
  id: string,
  dimension: string,
  target: number | null | undefined,
  now: number,
): Promise<void> {
  await database.rounds.where({ id }).modify((row) => {
    const { [dimension]: _, ...others } = row.targets;
    row.targets = target === undefined ? others : { ...others, [dimension]: target };
    row.changed = stamp(now, row.changed);
  });
}

/** Adds the replies to a round, each in the place of an older one of the same person. */
export function addReplies(database: Database, replies: OpenedReply[], now: number): Promise<void> {
  const { respondents, graves } = database;
  return database.transaction("rw", [respondents, graves], async () => {
    for (const reply of replies) {
      const id = respondentId(reply);
      const [before, grave] = await Promise.all([respondents.get(id), graves.get(id)]);
      const { round, role, code } = reply;
      const changed = stamp(now, before?.changed ?? 0, grave?.changed ?? 0);
      await respondents.put({ id, changed, round, role, code, received: now });
      if (grave) await graves.delete(id);
    }
  });
}

/** Deletes a client with all its rounds, and gives what is gone. */
export function removeClient(database: Database, id: string, now: number): Promise<Records> {
  const { clients, rounds, respondents } = database;
  return database.transaction("rw", database.tables, async () => {
    const ofClient = await rounds.where({ client: id }).toArray();
    const ids = ofClient.map((round) => round.id);
    const gone = {
      clients: await clients.where({ id }).toArray(),
      rounds: ofClient,
      respondents: await respondents.where("round").anyOf(ids).toArray(),
    };
    return bury(database, records(gone), now);
  });
}

/** Deletes a round with its respondents, and gives what is gone. */
export function removeRound(database: Database, id: string, now: number): Promise<Records> {
  const { rounds, respondents } = database;
  return database.transaction("rw", database.tables, async () => {
    const gone = {
      rounds: await rounds.where({ id }).toArray(),
      respondents: await respondents.where({ round: id }).toArray(),
    };
    return bury(database, records(gone), now);
  });
}

/** Deletes one respondent, and gives what is gone. */
export function removeRespondent(database: Database, id: string, now: number): Promise<Records> {
  return database.transaction("rw", database.tables, async () =>
    bury(database, records({ respondents: await database.respondents.where({ id }).toArray() }), now),
  );
}

/** Deletes a questionnaire of one's own, and gives what is gone. */
export function removeQuestionnaire(database: Database, id: string, now: number): Promise<Records> {
  return database.transaction("rw", database.tables, async () =>
    bury(database, records({ questionnaires: await database.questionnaires.where({ id }).toArray() }), now),
  );
}

async function bury(database: Database, gone: Records, now: number): Promise<Records> {
  for (const kind of KINDS) {
    const rows = gone[kind];
    await database.table(kind).bulkDelete(rows.map(({ id }) => id));
    await database.graves.bulkPut(rows.map(({ id, changed }) => ({ id, changed: stamp(now, changed) })));
  }
  return gone;
}

/** Brings back what was deleted, later than its deletion, so that it also comes back where it was deleted by a merge. */
export function restore(database: Database, gone: Records, now: number): Promise<void> {
  return database.transaction("rw", database.tables, async () => {
    for (const kind of KINDS) {
      const ids = gone[kind].map(({ id }) => id);
      const graves = await database.graves.bulkGet(ids);
      const rows = gone[kind].map((row, place) => ({
        ...row,
        changed: stamp(now, row.changed, graves[place]?.changed ?? 0),
      }));
      await database.table(kind).bulkPut(rows);
      await database.graves.bulkDelete(ids);
    }
  });
}
