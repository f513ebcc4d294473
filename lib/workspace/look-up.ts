import { ROUND_LENGTH } from "@/lib/link/invitation";
import type { Database } from "./database";
import type { Client, Respondent, Round } from "./types";

interface ListedRound extends Round {
  /** Respondents who have replied. */
  replies: number;
}

export interface ListedClient extends Client {
  /** The newest first. */
  rounds: ListedRound[];
}

/** All clients with their rounds, by name; of the respondents nothing is read but their keys. */
export function listClients(database: Database, locale: string): Promise<ListedClient[]> {
  const { clients, rounds, respondents } = database;
  return database.transaction("r", [clients, rounds, respondents], async () => {
    const replies = new Map<string, number>();
    for (const id of await respondents.toCollection().primaryKeys()) {
      const round = id.slice(0, ROUND_LENGTH);
      replies.set(round, (replies.get(round) ?? 0) + 1);
    }
    const ofClient = new Map<string, ListedRound[]>();
    for (const round of await rounds.toArray()) {
      const listed = { ...round, replies: replies.get(round.id) ?? 0 };
      ofClient.set(round.client, [...(ofClient.get(round.client) ?? []), listed]);
    }
    const { compare } = new Intl.Collator(locale);
    const all = await clients.toArray();
    return all
      .map((client) => ({ ...client, rounds: newestFirst(ofClient.get(client.id) ?? []) }))
      .sort((a, b) => compare(a.name, b.name));
  });
}

/** One client with its rounds; null where there is none of this id. */
export function findClient(database: Database, id: string): Promise<ListedClient | null> {
  const { clients, rounds, respondents } = database;
  return database.transaction("r", [clients, rounds, respondents], async () => {
    const client = await clients.get(id);
    if (!client) return null;
    const listed: ListedRound[] = [];
    for (const round of await rounds.where({ client: id }).toArray()) {
      listed.push({ ...round, replies: await respondents.where({ round: round.id }).count() });
    }
    return { ...client, rounds: newestFirst(listed) };
  });
}

export interface FoundRound {
  client: Client;
  round: Round;
  /** Those who replied first come first. */
  respondents: Respondent[];
}

/** One round with its client and respondents; null where there is none of this id. */
export function findRound(database: Database, id: string): Promise<FoundRound | null> {
  const { clients, rounds, respondents } = database;
  return database.transaction("r", [clients, rounds, respondents], async () => {
    const round = await rounds.get(id);
    const client = round && (await clients.get(round.client));
    if (!round || !client) return null;
    const replied = await respondents.where({ round: id }).sortBy("received");
    return { client, round, respondents: replied };
  });
}

function newestFirst(rounds: ListedRound[]): ListedRound[] {
  return rounds.sort((a, b) => b.started - a.started);
}
