import compile from "icu-minify/compile";
import api from "@/lib/words/en/api.json" with { type: "json" };
import card from "@/lib/words/en/card.json" with { type: "json" };
import clients from "@/lib/words/en/clients.json" with { type: "json" };
import compare from "@/lib/words/en/compare.json" with { type: "json" };
import detail from "@/lib/words/en/detail.json" with { type: "json" };
import developers from "@/lib/words/en/developers.json" with { type: "json" };
import examples from "@/lib/words/en/examples.json" with { type: "json" };
import group from "@/lib/words/en/group.json" with { type: "json" };
import learn from "@/lib/words/en/learn.json" with { type: "json" };
import method from "@/lib/words/en/method.json" with { type: "json" };
import own from "@/lib/words/en/own.json" with { type: "json" };
import reply from "@/lib/words/en/reply.json" with { type: "json" };
import report from "@/lib/words/en/report.json" with { type: "json" };
import result from "@/lib/words/en/result.json" with { type: "json" };
import roadmap from "@/lib/words/en/roadmap.json" with { type: "json" };
import services from "@/lib/words/en/services.json" with { type: "json" };
import site from "@/lib/words/en/site.json" with { type: "json" };
import team from "@/lib/words/en/team.json" with { type: "json" };
import types from "@/lib/words/en/types.json" with { type: "json" };
import wizard from "@/lib/words/en/wizard.json" with { type: "json" };
import { say } from "@/lib/words/say";

/** The words of the site, so that no test breaks when a sentence is reworded. */
export const words = {
  api,
  card,
  compare,
  clients,
  detail,
  developers,
  examples,
  group,
  learn,
  method,
  own,
  reply,
  report,
  result,
  roadmap,
  services,
  site,
  team,
  types,
  wizard,
};

/** A message of the site with its values filled in. */
export function text(message: string, values?: Record<string, string | number>): string {
  return say("en", compile(message), values);
}

/** A whole message whose values a test does not know. Only for messages with plain `{name}` values. */
export function pattern(message: string): RegExp {
  const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}
