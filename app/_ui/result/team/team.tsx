import { shownPhases } from "@/lib/model/shown-phases";
import { postsText } from "@/lib/words/result/posts-text";
import { contactsText, takeaway, whosePosts } from "@/lib/words/result/takeaway";
import { percent, say } from "@/lib/words/say";
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

/** How many people, now and in a year, who they are, whom they report to, and what they cost. */
export function Team(props: DetailProps) {
  const { locale, more, decided } = props;
  const { team, type } = decided;
  const phases = shownPhases(team);
  const hasUnit = type.id !== "none";
  const whose = whosePosts(props);
  return (
    <Section id="team" heading={say(locale, more.team.heading)} read={<ReadLink {...props} about="team" />}>
      <p className={result.takeaway}>{takeaway(props, phases)}</p>
      {whose && <p>{whose}</p>}
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

/** The whole range or, where money sets the size, its upper end; and what keeps it small. */
function Span(props: DetailProps) {
  const { locale, more, edition, decided } = props;
  const { limits, pool } = decided.team;
  const share = percent(locale, edition.parameters.staffing.share[1] as number);
  const contacts = contactsText(props);
  return (
    <>
      <p>
        {spanText(props)} {limits.map((id) => say(locale, more.team.limits[id], { share })).join(" ")}
      </p>
      {pool && <p>{say(locale, more.team.pool, { range: postsText(locale, more.team, pool.low, pool.high) })}</p>}
      {contacts && <p>{contacts}</p>}
    </>
  );
}

function spanText({ locale, more, decided }: DetailProps): string {
  const { fte, goal, limits } = decided.team;
  const posts = (low: number, high?: number) => postsText(locale, more.team, low, high);
  if (goal === null || !limits.includes("means"))
    return say(locale, more.team.span, { range: posts(fte.low, fte.high) });
  return say(locale, more.team.called, { most: posts(fte.high) });
}
