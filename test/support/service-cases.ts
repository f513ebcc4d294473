import type { TypeId } from "@/lib/model/types";
import type { Answers } from "@/lib/questionnaire/types";

/** What calls for a service, beside the answers of a calm organisation: why it matters, and what of it is missing. */
export interface ServiceCase {
  id: string;
  rule: string;
  type: TypeId;
  matters: Answers;
  missing: Answers;
}

const NO_REPORTS = { overview: "hearsay", "bad-news": "no-reports" };
const NO_METHOD = { method: "own-way", "method-kept": "dropped" };
const NO_CONTROL = { control: "unknown-outcome", "plan-use": "no-plan" };
const NO_CHOICE = { portfolio: "no-list", "urgent-wish": "at-once" };
const NO_BOOKING = { resources: "tug-of-war", "bookings-kept": "no-promise" };
const NO_DECISIONS = { "decision-rights": "whoever", "decision-time": "never" };
const NO_BENEFITS = { "benefit-stated": "nothing", "benefit-checked": "never" };
const NO_SKILLS = { "lead-training": "thrown-in", "hardest-project": "free" };
const NO_RISKS = { "risk-list": "nowhere", surprises: "unseen" };
const NO_LESSONS = { "look-back": "never", "lessons-used": "lost" };

const one = (id: string, rule: string, type: TypeId, matters: Answers, missing: Answers): ServiceCase => ({
  id,
  rule,
  type,
  matters,
  missing,
});

/** One for each service. The functions: Hobbs and Aubry; what calls for them is judgement. */
export const SERVICE_CASES: ServiceCase[] = [
  one(
    "status-reports",
    "many projects that nobody sees together",
    "controlling",
    { projects: "over-100", purpose: "overview" },
    NO_REPORTS,
  ),
  one(
    "common-method",
    "many people of many trades in many places, each in their own way",
    "controlling",
    { people: "600-plus", disciplines: "ten-plus", sites: "over-30" },
    NO_METHOD,
  ),
  one(
    "progress-control",
    "much at stake, and nobody compares with the plan",
    "controlling",
    { stakes: "survival", "money-at-risk": "20-plus", purpose: "delivery" },
    NO_CONTROL,
  ),
  one(
    "scoreboard",
    "many costly projects without common figures",
    "controlling",
    { projects: "over-100", spend: "200m-plus" },
    { ...NO_REPORTS, ...NO_BENEFITS },
  ),
  one(
    "project-system",
    "many people in many places, and reports collected by hand",
    "controlling",
    { people: "600-plus", sites: "over-30" },
    NO_REPORTS,
  ),
  one(
    "toolbox",
    "rules are refused and everybody works in their own way",
    "supportive",
    { rules: "refused", disciplines: "ten-plus" },
    { ...NO_METHOD, ...NO_CONTROL },
  ),
  one(
    "training",
    "projects led beside another job by people who were thrown in",
    "supportive",
    { managers: "beside-job", people: "600-plus", purpose: "people" },
    NO_SKILLS,
  ),
  one(
    "coaching",
    "goals that move, and leads without experience",
    "supportive",
    { change: "turbulent", managers: "beside-job" },
    { ...NO_SKILLS, ...NO_METHOD },
  ),
  one(
    "promotion",
    "neither the teams nor the top have been won",
    "supportive",
    { rules: "refused", sponsor: "nobody" },
    { ...NO_DECISIONS, ...NO_METHOD },
  ),
  one(
    "specialist-help",
    "many trades, and risks that nobody prepares for",
    "controlling",
    { disciplines: "ten-plus", stakes: "survival", "money-at-risk": "20-plus" },
    { ...NO_RISKS, ...NO_SKILLS },
  ),
  one(
    "hiring-leads",
    "many projects led from outside",
    "directive",
    { managers: "external", projects: "over-100" },
    { ...NO_SKILLS, ...NO_BOOKING },
  ),
  one(
    "coordination",
    "projects that wait for each other, and nobody decides",
    "controlling",
    { interfaces: "chain", agreement: "against" },
    { ...NO_DECISIONS, ...NO_CONTROL },
  ),
  one(
    "project-choice",
    "too many projects, which simply start",
    "controlling",
    { projects: "over-100", purpose: "choice" },
    NO_CHOICE,
  ),
  one(
    "people-booking",
    "the same people are needed everywhere",
    "controlling",
    { interfaces: "chain", projects: "over-100", purpose: "people" },
    NO_BOOKING,
  ),
  one(
    "portfolio-steering",
    "much money in many projects of several units, and nobody decides for all",
    "controlling",
    { projects: "over-100", spend: "200m-plus", shape: "units" },
    { ...NO_DECISIONS, ...NO_BOOKING },
  ),
  one(
    "leading-projects",
    "much at stake and nobody to lead it",
    "directive",
    { stakes: "survival", managers: "central" },
    { ...NO_CONTROL, managers: "nobody" },
  ),
  one(
    "advice-to-leaders",
    "leaders who would listen, and decisions that are not taken",
    "directive",
    { stakes: "survival", sponsor: "whole-top" },
    { ...NO_DECISIONS, ...NO_CHOICE },
  ),
  one(
    "yearly-planning",
    "leaders who would listen, and projects that no goal asked for",
    "controlling",
    { stakes: "survival", sponsor: "whole-top" },
    NO_BENEFITS,
  ),
  one(
    "benefits",
    "costly projects that bring too little",
    "controlling",
    { purpose: "value", "money-at-risk": "20-plus", spend: "200m-plus" },
    NO_BENEFITS,
  ),
  one(
    "customer-contact",
    "outsiders ask, and those concerned want different things",
    "controlling",
    { oversight: "required", agreement: "against", managers: "external" },
    { ...NO_REPORTS, ...NO_DECISIONS },
  ),
  one("outside-view", "technology and law shift all the time", "controlling", { change: "turbulent" }, NO_LESSONS),
  one(
    "audits",
    "outsiders demand proof that rules are kept",
    "controlling",
    { oversight: "required", purpose: "compliance" },
    { ...NO_DECISIONS, ...NO_CONTROL },
  ),
  one(
    "project-reviews",
    "many changing projects that never look back",
    "supportive",
    { change: "turbulent", projects: "over-100" },
    NO_LESSONS,
  ),
  one(
    "lessons",
    "many people in many places make the same mistakes",
    "supportive",
    { sites: "over-30", people: "600-plus", change: "turbulent" },
    NO_LESSONS,
  ),
  one(
    "risk-register",
    "much at stake in projects that hang together",
    "controlling",
    { stakes: "survival", interfaces: "chain", "money-at-risk": "20-plus" },
    NO_RISKS,
  ),
  one(
    "archive",
    "papers that outsiders will ask for after the leads have left",
    "controlling",
    { oversight: "required", managers: "external", sites: "over-30" },
    { ...NO_LESSONS, ...NO_METHOD },
  ),
  one(
    "own-performance",
    "an office that people go round, and nobody at the top behind it",
    "controlling",
    { office: "struggling", sponsor: "nobody" },
    NO_BENEFITS,
  ),
];
