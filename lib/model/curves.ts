import type { OutlineParameters } from "@/lib/questionnaire/types";
import type { Profile, Quantity } from "./profile";
import { deciumFte, p3oFte } from "./sizing";
import type { Curves } from "./team-types";
import type { Range } from "./types";

/** People on projects where nobody knows: the ends of the published tables. */
const UNKNOWN_PEOPLE = { low: 10, high: 600 };

/**
 * Both published curves and the share of spend, in posts, for the fewest, the geometric middle and the most people that
 * the answers allow. That an office should take 3–5 % of the project spend is quoted beside the P3O table.
 */
export function readCurves(profile: Profile, parameters: OutlineParameters): Curves {
  const people = withMiddle(peopleOf(profile, parameters));
  const { share, costPerPost } = parameters.staffing;
  const budget = profile.quantities.spend && budgetOf(profile.quantities.spend, share as [number, number]);
  return {
    people,
    decium: atEach(people, deciumFte),
    p3o: atEach(people, p3oFte),
    spend: budget && atEach(budget, (money) => money / costPerPost),
    budget,
  };
}

/** The same figures as they are shown: whole people, posts in tenths, whole thousands. */
export function roundCurves({ people, decium, p3o, spend, budget }: Curves): Curves {
  return {
    people: atEach(people, Math.round),
    decium: atEach(decium, inTenths),
    p3o: atEach(p3o, inTenths),
    spend: spend && atEach(spend, inTenths),
    budget: budget && atEach(budget, Math.round),
  };
}

/** The people on projects; where nobody knows, what the number of projects suggests. */
function peopleOf({ quantities: { people, projects } }: Profile, { team }: OutlineParameters): Quantity {
  if (people) return people;
  if (!projects) return UNKNOWN_PEOPLE;
  const [fewest, most] = team.peoplePerProject as [number, number];
  return { low: fewest * projects.low, high: most * projects.high };
}

/** What an office may cost in a year, in the money of the spend: the lowest share of the least spend, the middle of both, the highest share of the most. */
export function budgetOf(spend: Quantity, [least, most]: [number, number]): Range {
  const middle = withMiddle(spend).likely * ((least + most) / 2);
  return { low: spend.low * least, likely: middle, high: spend.high * most };
}

/** The geometric middle of a band of an answer: bands of sizes grow by factors. */
export function middleOfBand({ low, high }: Quantity): number {
  return Math.sqrt(low * high);
}

function withMiddle({ low, high }: Quantity): Range {
  return { low, likely: middleOfBand({ low, high }), high };
}

function atEach({ low, likely, high }: Range, of: (value: number) => number): Range {
  return { low: of(low), likely: of(likely), high: of(high) };
}

function inTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
