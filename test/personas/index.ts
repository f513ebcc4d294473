import type { ReachId, SourcingId, TypeId, Verdict } from "@/lib/model/types";
import type { Answers } from "@/lib/questionnaire/types";
import charity from "./charity.json" with { type: "json" };
import cityAdministration from "./city-administration.json" with { type: "json" };
import designAgency from "./design-agency.json" with { type: "json" };
import hospitalGroup from "./hospital-group.json" with { type: "json" };
import insurer from "./insurer.json" with { type: "json" };
import internationalGroup from "./international-group.json" with { type: "json" };
import joinery from "./joinery.json" with { type: "json" };
import plantContractor from "./plant-contractor.json" with { type: "json" };
import pumpMaker from "./pump-maker.json" with { type: "json" };
import softwareScaleUp from "./software-scale-up.json" with { type: "json" };
import supervisedBank from "./supervised-bank.json" with { type: "json" };
import university from "./university.json" with { type: "json" };

/** An invented organisation that has answered the full assessment. Its words are in `lib/words/<language>/examples.json`. */
export interface Persona {
  /** What an experienced consultant would advise, decided from the story before the model was asked. */
  expect: { verdict: Verdict; types: TypeId[]; reach: ReachId; sourcing: SourcingId; notes: string };
  /** Where the model decides otherwise, and who is right. */
  differs?: { decision: "verdict" | "type" | "reach" | "sourcing"; given: string; reading: string }[];
  answers: Answers;
}

const personas = {
  joinery,
  charity,
  "design-agency": designAgency,
  university,
  "software-scale-up": softwareScaleUp,
  "pump-maker": pumpMaker,
  insurer,
  "city-administration": cityAdministration,
  "plant-contractor": plantContractor,
  "hospital-group": hospitalGroup,
  "supervised-bank": supervisedBank,
  "international-group": internationalGroup,
};

export type PersonaId = keyof typeof personas;

/** Every persona by its id, in the order in which they are shown. */
export const PERSONAS = personas as Record<PersonaId, Persona>;
