import sources from "./sources.json";

export type SourceId = keyof typeof sources;

/**
 * What stands behind a source. `vendor`: somebody who sells offices, software or advice. `secondary`: somebody who
 * quotes others, so indicative only.
 */
type SourceKind = "standard" | "study" | "government" | "vendor" | "practitioner" | "secondary";

export interface Source {
  /** A proper name: it stays in its language. */
  title: string;
  by: string;
  /** Left out where the source does not tell it. */
  year?: number;
  url?: string;
  /** Where it was read, when not in the original; the address then leads there. */
  via?: string;
  kind: SourceKind;
}

const SOURCES = sources as Record<SourceId, Source>;

/** A published source by its id. */
export function findSource(id: SourceId): Source {
  return SOURCES[id];
}

/** True for the id of a published source. */
export function isSource(id: unknown): id is SourceId {
  return typeof id === "string" && Object.hasOwn(SOURCES, id);
}
