import { levelOf } from "@/lib/model/evidence";
import { deciumFte, p3oFte } from "@/lib/model/sizing";
import type { Example } from "./open-example";

/** The posts of the example: each end of the range from its curve, the factors, and what the money is enough for. */
export function teamSum({ profile, decided, edition: { parameters } }: Example) {
  const { team } = parameters;
  const people = profile.quantities.people ?? { low: 0, high: 0 };
  const factors = {
    type: team.type[decided.type.id],
    style: team.style[decided.style.id],
    reach: team.reach[decided.reach.id],
    complexity: team.complexity[profile.complexity.band],
  };
  const factor = Object.values(factors).reduce((product, each) => product * each, 1);
  const row = (id: "low" | "likely" | "high", rule: "decium" | "p3o", count: number) => {
    const curve = (rule === "decium" ? deciumFte : p3oFte)(count);
    return { id, rule, people: count, curve, exact: curve * factor, posts: decided.team.fte[id] };
  };
  const means = levelOf(profile, "readiness.means");
  const cap = means === null ? undefined : team.affordable.find(({ upTo }) => means <= upTo);
  return {
    rows: [
      row("low", "decium", people.low),
      row("likely", "decium", Math.sqrt(people.low * people.high)),
      row("high", "p3o", people.high),
    ],
    factors,
    factor,
    /** Null where the money sets no limit. */
    cap: cap && means !== null ? { level: means, posts: cap.posts } : null,
  };
}
