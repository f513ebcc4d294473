import { decode } from "@/lib/link/code";
import { fromSummary } from "@/lib/link/from-summary";
import { assess } from "@/lib/model/assess";
import { allEditions } from "@/lib/questionnaire/registry";

/** The advice behind a code of either kind, as far as links are held to it; the problem where it cannot be read. */
export function resultOf(code: string) {
  const decoded = decode(code, allEditions());
  if (!decoded.ok) return decoded.problem;
  const { value } = decoded;
  const { recommendation } =
    value.kind === "answers" ? assess(value.edition, value.answers) : fromSummary(value.edition, value.summary);
  const { need, type, style, reach, sourcing, team, reasons, roadmap, revisit } = recommendation;
  return {
    verdict: need.verdict,
    type: type?.id,
    style: style?.id,
    reach: reach?.id,
    sourcing: sourcing?.id,
    fteLikely: team?.fte.likely,
    reasons: reasons.map(({ id }) => id),
    firstSteps: roadmap.slice(0, 3).map(({ id }) => id),
    revisit,
  };
}

interface GoldenLink {
  code: string;
  result: object;
}

/** The links that say something else than they did, each with what it says differently. */
export function brokenLinks(links: GoldenLink[]): { code: string; changes: string[] }[] {
  return links.flatMap(({ code, result }) => {
    const now = resultOf(code);
    if (typeof now === "string") return { code, changes: [`cannot be read: ${now}`] };
    const names = Object.keys({ ...result, ...now });
    const changes = names.flatMap((name) => {
      const [before, after] = [result, now].map((one) => JSON.stringify((one as Record<string, unknown>)[name]));
      return before === after ? [] : [`${name}: ${before} is now ${after}`];
    });
    return changes.length > 0 ? { code, changes } : [];
  });
}
