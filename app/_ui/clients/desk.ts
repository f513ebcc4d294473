import { createContext, useContext, useEffect, useState } from "react";
import type { Edition } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import type { Database } from "@/lib/workspace/database";
import type { Questionnaire, Records } from "@/lib/workspace/types";
import { watch } from "@/lib/workspace/watch";

/** What the page knows before it looks into the browser. */
export interface DeskProps {
  locale: string;
  words: Words<"clients">;
  /** What the roles of respondents are called, in short. */
  roles: Words<"reply">["short"];
  /** What stands in place of what is still on its way. */
  later: Words<"result">["later"];
  /** How the title of a page says that something has to be mended. */
  errorTitle: Words<"wizard">["errorTitle"];
  siteName: string;
  /** Every edition, so that old rounds keep their meaning. */
  editions: Edition[];
  /** What each questionnaire is called, by its id. */
  titles: Record<string, string>;
  /** The questionnaires that a new round may use. */
  current: string[];
  /** The words of invitations in each language. */
  invitations: Record<string, Pick<Words<"clients">["invite"], "subject" | "mail" | "own">>;
}

/** What every part of the workspace works with. */
export interface Desk extends DeskProps {
  /** The consultant's own questionnaires, which are among the editions; null until they are known. */
  own: Questionnaire[] | null;
  database: Database;
  /** Does something with what is kept; undefined where the browser refuses, of which the page tells. */
  attempt: <Value>(act: (database: Database) => Promise<Value>) => Promise<Value | undefined>;
  /** Tells of a failure. */
  report: (error: unknown) => void;
  /** Says that something was deleted, and offers to bring it back, at the place where one goes on. */
  offerUndo: (message: string, records: Records, place?: string) => void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  return useContext(DeskContext) as Desk;
}

/**
 * What a query finds, again whenever it may have changed, in another tab too; undefined until it is known.
 * @param query the same function as long as it asks the same
 */
export function useKept<Value>(query: (database: Database) => Promise<Value>): Value | undefined {
  const { database, report } = useDesk();
  const [value, setValue] = useState<Value>();
  useEffect(() => watch(() => query(database), setValue, report), [database, query, report]);
  return value;
}
