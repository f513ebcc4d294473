import { currentEditions } from "@/lib/questionnaire/registry";
import { below, type Chance, listOf, oneOf, pick } from "./chance";
import { NAMES, oddText } from "./texts";

const NUMBERS = [
  "0",
  "-0",
  "1",
  "35",
  "36",
  "1e308",
  "1e999",
  "-1e999",
  "9007199254740993",
  "0.1e-400",
  "01",
  "1".repeat(400),
];

/** JSON as text, so that it may hold what no object can: a name twice, numbers without end. */
export function anyJson(chance: Chance, depth: number): string {
  const makers = [
    () => pick(chance, NUMBERS),
    () => JSON.stringify(oddText(chance)),
    () => pick(chance, ["null", "true", "false"]),
  ];
  const below5 = () => below(chance, 5);
  if (depth > 0) {
    makers.push(
      () => `[${listOf(chance, below5(), () => anyJson(chance, depth - 1)).join(",")}]`,
      () => objectOf(listOf(chance, below5(), () => [oddText(chance), anyJson(chance, depth - 1)])),
    );
  }
  return oneOf(chance, makers);
}

function objectOf(entries: (readonly [string, string])[]): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}

/** Answers of which most fit. */
function someAnswers(chance: Chance): string {
  const { questions } = pick(chance, currentEditions());
  const fit = chance() < 0.6;
  const entries = questions.flatMap(({ id, options }) => {
    if (chance() < 0.15) return [];
    const answer = pick(chance, [...options.map((option) => option.id), "unknown", "na"]);
    const given = fit || chance() < 0.9 ? JSON.stringify(answer) : anyJson(chance, 1);
    const name = fit || chance() < 0.9 ? id : oddText(chance);
    return [[name, given] as const];
  });
  // A name twice.
  return objectOf(chance() < 0.1 ? [...entries, ...entries] : entries);
}

/** A request of which most fits. */
function someRequest(chance: Chance): string {
  const { id } = pick(chance, currentEditions());
  const entries: [string, string][] = [
    ["questionnaire", chance() < 0.9 ? JSON.stringify(id) : anyJson(chance, 1)],
    ["answers", chance() < 0.9 ? someAnswers(chance) : anyJson(chance, 2)],
  ];
  if (chance() < 0.3) entries.push(["edition", pick(chance, [...NUMBERS, '"1"', "null"])]);
  if (chance() < 0.1) entries.push([pick(chance, NAMES), anyJson(chance, 2)]);
  return objectOf(entries);
}

function someBatch(chance: Chance): string {
  const requests = listOf(chance, below(chance, 5), (one) => (one() < 0.7 ? someRequest(one) : anyJson(one, 2)));
  const entries: [string, string][] = [["requests", chance() < 0.9 ? `[${requests.join(",")}]` : anyJson(chance, 2)]];
  if (chance() < 0.3) entries.push(["explain", pick(chance, ["true", "false", "1", "null"])]);
  return objectOf(entries);
}

function deep(chance: Chance): string {
  const depth = pick(chance, [8, 9, 1_000, 20_000]);
  return oneOf(chance, [
    () => "[".repeat(depth) + "]".repeat(depth),
    () => "[".repeat(depth),
    () => `${'{"answers":'.repeat(depth)}0${"}".repeat(depth)}`,
    () => `{"questionnaire":"quick","answers":${"[".repeat(depth)}${"]".repeat(depth)}}`,
  ]);
}

function wide(chance: Chance): string {
  const count = pick(chance, [100, 101, 3_000]);
  return `{"questionnaire":"full","answers":${objectOf(listOf(chance, count, () => [`q${below(chance, 9_999)}`, "0"]))}}`;
}

/** Bytes that are no UTF-8, or JSON that was cut somewhere. */
function broken(chance: Chance): Uint8Array {
  const bytes = Buffer.from(someRequest(chance));
  const at = below(chance, bytes.length);
  return oneOf(chance, [
    () => bytes.subarray(0, at),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xc0, 0x80]), bytes.subarray(at)]),
    () => Buffer.from(bytes.toString(), "utf16le"),
    () => Buffer.from(listOf(chance, below(chance, 200), () => below(chance, 256))),
  ]);
}

/** Something in the place of a body: good, nearly good, or nothing like it. */
export function anyBody(chance: Chance, isBatch: boolean): Uint8Array {
  const good = isBatch ? someBatch : someRequest;
  if (chance() < 0.5) return Buffer.from(good(chance));
  if (chance() < 0.3) return broken(chance);
  return Buffer.from(oneOf(chance, [(one) => anyJson(one, 4), deep, wide, someRequest, someBatch, oddText]));
}
