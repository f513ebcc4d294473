import type { Phase } from "@/lib/model/team-types";
import { say } from "../say";
import { officeToday, peopleText } from "./headline";
import { postsText } from "./posts-text";
import type { Told } from "./told";

/** How many people, in a few sentences; what the work calls for beyond what can be paid is told with it. */
export function takeaway(told: Told, phases: Phase[]): string {
  const { locale, words, more, decided } = told;
  const { goal, limits, fte } = decided.team;
  const text = courseText(told, phases);
  const planned = phases.at(-1)?.fte.likely ?? fte.likely;
  if (goal === null || goal <= planned || !limits.includes("means")) return text;
  return say(locale, more.team.takeaway.beyond, { text, goal: peopleText(locale, words, goal) });
}

/** The size and its course; an office that is there does not begin. */
function courseText({ locale, words, more, decided, assessment }: Told, phases: Phase[]): string {
  const { need, team, type, reach, sourcing } = decided;
  const { low, likely, high } = team.fte;
  const text = more.team.takeaway;
  if (type.id === "none") {
    return likely === 0
      ? say(locale, text.nobody)
      : say(locale, text.none, { range: postsText(locale, more.team, low, high) });
  }
  const people = peopleText(locale, words, likely);
  const values = { people, ...laterText(locale, words, phases) };
  const office = officeToday({ need, office: assessment.profile.context.office });
  const existing = office && more.team.takeawayOffice[office as "working"];
  const course = phases.length > 1 ? "grows" : "stays";
  const isOutsourced = sourcing.id === "outsourced" && team.phases.length > 0;
  // What is scattered cannot be brought together in posts of a firm.
  if (existing && !(isOutsourced && office === "scattered")) return say(locale, existing[course as "stays"], values);
  if (reach.id === "project") return say(locale, text.project, { people });
  if (isOutsourced) return say(locale, more.team.takeawayOutsourced[course], values);
  return say(locale, team.phases.length > 0 ? text[course] : text.summary, values);
}

/** The size after 6 and 12 months as the table below it has it, and which of the two is to be told. */
function laterText(locale: string, words: Told["words"], phases: Phase[]) {
  const sizes = phases.map(({ fte }) => fte.likely);
  const [now = 0, half = now, later = half] = sizes;
  const when = half === later ? "early" : half === now ? "late" : "steps";
  return { when, half: peopleText(locale, words, half), later: peopleText(locale, words, later) };
}

/**
 * What the contacts of the units take, beside the office; nothing where there are none or the places are not known. The
 * share of a post is judgement.
 */
export function contactsText({ locale, more, edition, decided, assessment }: Told): string {
  const { sites } = assessment.profile.quantities;
  if (decided.type.id === "none" || decided.reach.id !== "hub-and-spoke" || !sites) return "";
  const posts = (places: number) => Math.round(places * edition.parameters.staffing.contact);
  const range = postsText(locale, more.team, Math.max(1, posts(sites.low)), Math.max(1, posts(sites.high)));
  return say(locale, more.team.contacts, { low: sites.low, high: sites.high, range });
}

/** Whose posts these are where an outside firm has a part in it; nothing for an office of own people. */
export function whosePosts({ locale, more, decided, assessment }: Told): string {
  const { type, sourcing } = decided;
  const { whose } = more.team;
  if (type.id === "none" || sourcing.id === "internal") return "";
  const text = say(locale, whose[sourcing.id]);
  return assessment.profile.context.outsideOnly ? `${text} ${say(locale, whose.unfunded)}` : text;
}
