import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import type accessibility from "./en/accessibility.json";
import type api from "./en/api.json";
import type card from "./en/card.json";
import type clients from "./en/clients.json";
import type compare from "./en/compare.json";
import type detail from "./en/detail.json";
import type developers from "./en/developers.json";
import type embed from "./en/embed.json";
import type examples from "./en/examples.json";
import type group from "./en/group.json";
import type learn from "./en/learn.json";
import type levels from "./en/levels.json";
import type method from "./en/method.json";
import type own from "./en/own.json";
import type reply from "./en/reply.json";
import type report from "./en/report.json";
import type result from "./en/result.json";
import type roadmap from "./en/roadmap.json";
import type security from "./en/security.json";
import type services from "./en/services.json";
import type site from "./en/site.json";
import type team from "./en/team.json";
import type types from "./en/types.json";
import type wizard from "./en/wizard.json";

/** The same tree with every text compiled for `say`. */
type Compiled<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? CompiledMessage : Compiled<Tree[Key]> };

interface Namespaces {
  accessibility: typeof accessibility;
  api: typeof api;
  card: typeof card;
  compare: typeof compare;
  clients: typeof clients;
  detail: typeof detail;
  embed: typeof embed;
  developers: typeof developers;
  examples: typeof examples;
  group: typeof group;
  learn: typeof learn;
  levels: typeof levels;
  method: typeof method;
  own: typeof own;
  report: typeof report;
  reply: typeof reply;
  result: typeof result;
  roadmap: typeof roadmap;
  security: typeof security;
  services: typeof services;
  site: typeof site;
  team: typeof team;
  types: typeof types;
  wizard: typeof wizard;
}

export type Words<Name extends keyof Namespaces> = Compiled<Namespaces[Name]>;

const cache = new Map<string, Promise<unknown>>();

/** The words of one part of the site in a language the site has, compiled once. For the server: it holds the compiler. */
export function loadWords<Name extends keyof Namespaces>(locale: string, name: Name): Promise<Words<Name>> {
  const key = `${locale}/${name}`;
  let words = cache.get(key);
  if (!words) {
    words = import(`./${locale}/${name}.json`).then(({ default: tree }) => compileTree(tree));
    cache.set(key, words);
  }
  return words as Promise<Words<Name>>;
}

function compileTree(tree: unknown): unknown {
  // The compiler makes objects without a prototype, which React does not hand to the browser.
  if (typeof tree === "string") return JSON.parse(JSON.stringify(compile(tree)));
  if (Array.isArray(tree)) return tree.map(compileTree);
  return Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, compileTree(value)]));
}
