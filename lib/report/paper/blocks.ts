/** A column of a table; figures stand at the end of their cell. */
export interface Column {
  name: string;
  /** Share of the width, in parts of all shares. */
  share: number;
  isFigure?: boolean;
}

export interface Table {
  kind: "table";
  columns: Column[];
  /** The first cell of each row names it. */
  rows: string[][];
  /** The last row, which adds up what stands above it. */
  total?: string[];
}

/** The charts of a report by their names. */
export type ChartId = "scores" | "fits" | "phases" | "spread" | "rounds";

/** What a report is made of, before it is written in any format. */
export type Block =
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "takeaway" | "text" | "caveat"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "terms"; terms: [name: string, text: string][] }
  | { kind: "cited"; title: string; items: string[] }
  | { kind: "links"; links: string[] }
  | { kind: "chart"; id: ChartId; alt: string }
  | Table;

export interface Section {
  id: string;
  heading: string;
  blocks: Block[];
}

/** A whole report: what stands on its cover, then its sections. */
export interface Paper {
  /** The verdict in one sentence. */
  title: string;
  gist: string;
  /** Which questionnaire it rests on, and on what else it does not. */
  basis: string;
  sections: Section[];
}

/** A block of text. */
export function text(value: string, kind: "takeaway" | "text" | "caveat" = "text"): Block {
  return { kind, text: value };
}

/** A heading inside a section. */
export function heading(value: string, level: 2 | 3 = 2): Block {
  return { kind: "heading", level, text: value };
}
