import type { Parameters } from "@/lib/questionnaire/types";
import type { Evidence } from "./evidence";
import { choose, type Points } from "./points";
import { type Choice, FLAVOURS, type FlavourId, type TypeId } from "./types";

type Tables = Record<FlavourId, Points>;

const tables = new WeakMap<Parameters["flavours"], Tables>();

function tablesOf(flavours: Parameters["flavours"]): Tables {
  let found = tables.get(flavours);
  if (!found) {
    const points = Object.entries(flavours).map(([id, flavour]) => [id, flavour.points]);
    found = Object.fromEntries(points) as Tables;
    tables.set(flavours, found);
  }
  return found;
}

/**
 * How the office works from day to day. Mostly agile delivery asks for small, frequent decisions (value management
 * office), one programme for an office that ends with it, and PMI's frameworks know the centre of excellence; what
 * nothing else speaks for is a classic project office. The points are judgement. Null without a unit.
 */
export function decideFlavour(type: TypeId, evidence: Evidence, { flavours }: Parameters): Choice<FlavourId> | null {
  return type === "none" ? null : choose(FLAVOURS, tablesOf(flavours), evidence);
}
