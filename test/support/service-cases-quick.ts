import type { Answers } from "@/lib/questionnaire/types";
import * as no from "./service-gaps";

/** What the quick check reads instead, where it does not ask what makes a service matter or what of it is missing. */
export const IN_QUICK: Record<string, { matters?: Answers; missing: Answers }> = {
  "status-reports": { missing: { ...no.CONTROL, ...no.CHOICE } },
  scoreboard: { matters: { people: "600-plus" }, missing: no.CHOICE },
  "project-system": { missing: no.CONTROL },
  training: { missing: no.METHOD },
  "specialist-help": { missing: no.BOOKING },
  "yearly-planning": { missing: no.CHOICE },
  benefits: { matters: { stakes: "survival" }, missing: no.CHOICE },
  "customer-contact": { missing: no.CONTROL },
  "outside-view": { missing: no.METHOD },
  "project-reviews": { missing: no.CONTROL },
  lessons: { missing: no.METHOD },
  "risk-register": { missing: no.CONTROL },
  "own-performance": { missing: no.CONTROL },
};
