import { openAnswers } from "@/lib/link/open-code";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Ask } from "./measure";

/** How many results are asked for in turn where each request is to be another one. */
const MANY = 2_000;

export interface Pair {
  name: string;
  ours: Ask[];
  /** The same from the bare site. */
  bare: Ask[];
  /** What our rate is to be, as a share of the bare one; a pair without a target only tells why. */
  target?: number;
  /** Of a hundred requests of all kinds, for the look at the memory. */
  share: number;
}

const quick = findEdition("quick") as Edition;
const many = Array.from({ length: MANY }, (_, seed) => answersOf(seed));
const codes = many.map((answers) => openAnswers(quick, answers).codes.summary as string);
const bodies = many.map((answers) => JSON.stringify({ questionnaire: "quick", answers }));
const one = (path: string): Ask[] => [{ path }];
const each = (start: string, end = ""): Ask[] => codes.map((code) => ({ path: start + code + end }));
const posted = (path: string): Ask[] => bodies.map((body) => ({ path, body }));

/**
 * What is measured, each beside the smallest thing of its kind that Next can serve. The same page over and over comes
 * from the shelf of answers (`app/_http/answer-shelf.js`); "each another" shows what making one takes.
 */
export const PAIRS: Pair[] = [
  { name: "file", ours: one("/embed.js"), bare: one("/file.txt"), share: 10 },
  { name: "landing", ours: one("/"), bare: one("/"), target: 0.9, share: 30 },
  { name: "landing beside a page as long", ours: one("/"), bare: one("/long"), share: 0 },
  { name: "page to read", ours: one("/learn"), bare: one("/"), target: 0.9, share: 25 },
  { name: "result page", ours: one(`/r/${codes[0]}`), bare: one("/dynamic/a"), target: 0.8, share: 0 },
  { name: "result pages, each another", ours: each("/r/"), bare: each("/dynamic/"), share: 8 },
  { name: "assess", ours: posted("/api/v1/assess"), bare: posted("/json"), target: 0.8, share: 15 },
  // At most 1.5 times as long as the smallest card takes.
  { name: "card", ours: one(`/r/${codes[0]}/card.png`), bare: one("/card/a"), target: 1 / 1.5, share: 10 },
  { name: "cards, each another", ours: each("/r/", "/card.png"), bare: each("/card/"), share: 2 },
];

/** Requests of all kinds in turn, as often as each has its share. */
export const ALL_KINDS: Ask[] = Array.from({ length: 20 }, (_, turn) =>
  PAIRS.flatMap(({ ours, share }) => Array.from({ length: share }, (_, at) => ours[(turn * share + at) % ours.length])),
).flat() as Ask[];

/** Complete answers that differ from seed to seed. */
function answersOf(seed: number): Answers {
  return Object.fromEntries(
    quick.questions.map(({ id, options }, at) => {
      const turn = Math.floor((seed * 7_919) / (at + 1) + at);
      return [id, (options[turn % options.length] as { id: string }).id];
    }),
  );
}
