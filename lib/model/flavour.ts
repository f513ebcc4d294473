import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { choose } from "./points";
import { type Choice, FLAVOURS, type FlavourId, type TypeId } from "./types";

/**
 * How the office works from day to day. Mostly agile delivery asks for small, frequent decisions (value management
 * office), one programme for an office that ends with it, and PMI's frameworks know the centre of excellence; what
 * nothing else speaks for is a classic project office. The points are judgement. Null without a unit.
 */
export function decideFlavour(type: TypeId, evidence: Evidence, { flavours }: Parameters): Choice<FlavourId> | null {
  return type === "none" ? null : choose(FLAVOURS, flavours, evidence);
}
