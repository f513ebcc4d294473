import { evidenceOf } from "@/lib/model/gather-evidence";
import { score } from "@/lib/model/score";
import { chooseServices } from "@/lib/model/services";
import type { Service, TypeId } from "@/lib/model/types";
import type { Answers, Edition } from "@/lib/questionnaire/types";

/** The services of an office of a type and a size, whatever verdict and team its answers would give. */
export function servicesOf(edition: Edition, answers: Answers, type: TypeId, fte = 3): Service[] {
  return chooseServices(evidenceOf(score(edition, answers), { type }), type, fte, edition.parameters);
}

/** The services of one stage. */
export const staged = (services: Service[], stage: Service["stage"]) => services.filter((one) => one.stage === stage);
/** The stage of a service; undefined where it is not named. */
export const stageOf = (services: Service[], id: string) => services.find((one) => one.id === id)?.stage;
