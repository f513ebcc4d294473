import type { Phase } from "@/lib/model/team-types";
import { percent, say } from "@/lib/words/say";
import { peopleText } from "../headline";
import { ReadLink } from "../read-link";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import { Cost } from "./cost";
import { Curves } from "./curves";
import { Duties } from "./duties";
import { OrgCharts } from "./org-charts";
import { Phases } from "./phases";
import { Place } from "./place";
import { postsText } from "./posts-text";

/** How many people, now and in a year, who they are, whom they report to, and what they cost. */
export function Team(props: DetailProps) {
  const { locale, more, decided } = props;
  const { team, type } = decided;
  const phases = phasesOf(props);
  const hasUnit = type.id !== "none";
  return (
    <Section id="team" heading={say(locale, more.team.heading)} read={<ReadLink {...props} about="team" />}>
      <p className={result.takeaway}>{takeaway(props, phases)}</p>
      {hasUnit && <Span {...props} />}
      {team.fte.likely > 0 && (
        <>
          <Phases {...props} phases={phases} />
          <Place {...props} />
          <OrgCharts {...props} phases={phases} />
          <Duties {...props} phases={phases} />
        </>
      )}
      <Curves {...props} />
      {hasUnit && <Cost {...props} phases={phases} />}
    </Section>
  );
}

/** The phases of an office that grows; else the start alone, which is all that a summary knows. */
function phasesOf({ decided: { team } }: DetailProps): Phase[] {
  const { fte, roles, phases } = team;
  const [first] = phases;
  if (!first) return [{ id: "now", fte, roles }];
  return phases.at(-1)?.fte.likely === first.fte.likely ? [first] : phases;
}

function takeaway({ locale, words, more, decided }: DetailProps, phases: Phase[]): string {
  const { team, type, reach } = decided;
  const { low, likely, high } = team.fte;
  const text = more.team.takeaway;
  if (type.id === "none") {
    return likely === 0
      ? say(locale, text.nobody)
      : say(locale, text.none, { range: postsText(locale, more.team, low, high) });
  }
  const people = peopleText(locale, words, likely);
  if (phases.length > 1) {
    return say(locale, text.grows, {
      people,
      later: peopleText(locale, words, phases.at(-1)?.fte.likely ?? likely),
    });
  }
  if (reach.id === "project") return say(locale, text.project, { people });
  return say(locale, team.phases.length > 0 ? text.stays : text.start, { people });
}

/** The whole range, and what keeps it small. */
function Span({ locale, more, edition, decided }: DetailProps) {
  const { fte, limits, pool } = decided.team;
  const share = percent(locale, edition.parameters.staffing.share[1] as number);
  return (
    <>
      <p>
        {say(locale, more.team.span, { range: postsText(locale, more.team, fte.low, fte.high) })}{" "}
        {limits.map((id) => say(locale, more.team.limits[id], { share })).join(" ")}
      </p>
      {pool && <p>{say(locale, more.team.pool, { range: postsText(locale, more.team, pool.low, pool.high) })}</p>}
    </>
  );
}
