import type { Words } from "@/lib/words/load";

type Message = Words<"learn">["frame"]["next"];

/** A table in words: the first column names its rows. */
export interface TableWords {
  caption: Message;
  head: Message[];
  rows: Message[][];
}

/** A piece of a section; it is whatever it holds. */
export interface BlockWords {
  text?: Message;
  list?: Message[];
  terms?: { term: Message; text: Message }[];
  table?: TableWords;
}

export interface SectionWords {
  heading: Message;
  body: BlockWords[];
  /** What in the section no source stands behind. */
  judgement?: Message;
}

/** A page to read, as the words of every language hold it. */
export interface PageWords {
  title: Message;
  description: Message;
  lead: Message;
  sections: Record<string, SectionWords>;
}
