import { LOCALES } from "@/lib/words/locales";
import { anyBody } from "./bodies";
import { below, type Chance, chanceFrom, oneOf, pick } from "./chance";
import { anyCode } from "./codes";
import { oddText } from "./texts";

/** One thing to ask of the site. */
export interface Input {
  method: "GET" | "POST";
  /** As it stands in the first line of a request: no blank, and nothing beyond ASCII, which no server reads at all. */
  path: string;
  body?: Uint8Array;
}

/** A text as a part of an address: encoded as it should be, half of it, twice, or not at all. */
function inAddress(chance: Chance, text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  const encoded = encodeURIComponent(whole);
  return oneOf(chance, [
    () => encoded,
    () => encoded,
    () => encoded.slice(0, below(chance, encoded.length + 1)),
    () => encodeURIComponent(encoded),
    () => encoded.replace(/%../g, () => `%${pick(chance, ["zz", "C0%AF", "ff", "u0041", ""])}`),
    // What has no place in an address is left out, so that the request can be sent.
    () => [...whole].filter((sign) => sign > " " && sign <= "~" && sign !== "#").join(""),
  ]);
}

function query(chance: Chance): string {
  if (chance() < 0.6) return "";
  const part = (text: string) => inAddress(chance, text);
  return oneOf(chance, [
    () => `?lang=${pick(chance, LOCALES)}`,
    () => `?lang=${part(oddText(chance))}`,
    () => `?lang=en&lang=${part(oddText(chance))}`,
    () => `?${part(oddText(chance))}=${part(oddText(chance))}`,
    () => `?lang[]=en&lang[${part(oddText(chance))}]`,
    () => "?".repeat(below(chance, 50)),
  ]);
}

const code = (chance: Chance) => inAddress(chance, anyCode(chance));
const name = (chance: Chance) => inAddress(chance, oddText(chance));
const get = (path: string): Input => ({ method: "GET", path });

const MAKERS: ((chance: Chance) => Input)[] = [
  (chance) => get(`/api/v1/results/${code(chance)}${query(chance)}`),
  (chance) => get(`/api/v1/results/${code(chance)}${query(chance)}`),
  (chance) => get(`/api/v1/results/${code(chance)}${query(chance)}`),
  (chance) => ({ method: "POST", path: `/api/v1/assess${query(chance)}`, body: anyBody(chance, false) }),
  (chance) => ({ method: "POST", path: `/api/v1/assess${query(chance)}`, body: anyBody(chance, false) }),
  (chance) => ({ method: "POST", path: `/api/v1/assess/batch${query(chance)}`, body: anyBody(chance, true) }),
  (chance) =>
    get(
      oneOf(chance, [
        () => `/api/v1/questionnaires/${pick(chance, ["quick", "full"])}${query(chance)}`,
        () => `/api/v1/questionnaires/${name(chance)}${query(chance)}`,
        () => `/api/v1/questionnaires/quick/${pick(chance, ["1", "2", "01", "1e0", name(chance)])}${query(chance)}`,
        () => `/api/v1/schemas/${pick(chance, ["edition", "assessment", name(chance)])}${query(chance)}`,
        () => `/api/v1/${name(chance)}${query(chance)}`,
        () => `/api/v1/questionnaires${query(chance)}`,
      ]),
    ),
];

const PAGES: ((chance: Chance) => Input)[] = [
  (chance) => get(`/r/${code(chance)}${query(chance)}`),
  (chance) => get(`/${pick(chance, ["fr/", ""])}r/${code(chance)}`),
  (chance) => get(`/r/${code(chance)}/${pick(chance, ["card", "square"])}.png${query(chance)}`),
  (chance) => get(`/${pick(chance, ["fr/", ""])}embed/${code(chance)}${query(chance)}`),
  (chance) =>
    get(
      `/api/oembed?url=${pick(chance, ["http://localhost:3000/r/", "", "//"])}${code(chance)}&maxwidth=${name(chance)}`,
    ),
  (chance) => get(`/${name(chance)}${query(chance)}`),
];

/**
 * Things to ask of the site, the same ones for the same seed.
 * @param pages share of requests, 0–1, that ask for pages, cards and frames; the rest asks the API
 */
export function* inputs(seed: number, count: number, pages: number): Generator<Input> {
  const chance = chanceFrom(seed);
  for (let made = 0; made < count; made++) yield oneOf(chance, chance() < pages ? PAGES : MAKERS);
}
