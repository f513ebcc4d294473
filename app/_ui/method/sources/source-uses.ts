import type { Parameters } from "@/lib/questionnaire/types";
import { findSource, type Source, type SourceId } from "@/lib/sources/sources";
import { methodOutline } from "../method-outline";
import type { MethodPart } from "../method-path";
import { findTables } from "../rules/find-tables";
import { ruleSources } from "../rules/rule-sources";

/** A section that rests on a source; the sections of the rules go by the path of their table. */
export interface SourceUse {
  part: MethodPart;
  section: string;
}

/** Every source of the method with the sections that rest on it. */
export function sourceUses(parameters: Parameters): Map<SourceId, SourceUse[]> {
  const uses = new Map<SourceId, SourceUse[]>();
  const note = (part: MethodPart, section: string, ids: readonly SourceId[]) => {
    for (const id of ids) {
      const found = uses.get(id) ?? [];
      if (!found.some((use) => use.part === part && use.section === section)) found.push({ part, section });
      uses.set(id, found);
    }
  };
  for (const [part, sections] of Object.entries(methodOutline(parameters))) {
    for (const [section, ids] of Object.entries(sections)) note(part as MethodPart, section, ids);
  }
  for (const { path, entries } of findTables(parameters)) note("rules", path, ruleSources(entries));
  return uses;
}

/** How far a source can be trusted, by its kind. */
export const SOURCE_GROUPS = {
  published: ["standard", "study", "government"],
  practice: ["practitioner"],
  indicative: ["vendor", "secondary"],
} as const satisfies Record<string, readonly Source["kind"][]>;

/** The sources of a group, by author. */
export function inGroup(ids: SourceId[], group: keyof typeof SOURCE_GROUPS): SourceId[] {
  const kinds: readonly Source["kind"][] = SOURCE_GROUPS[group];
  return ids
    .filter((id) => kinds.includes(findSource(id).kind))
    .sort((a, b) => findSource(a).by.localeCompare(findSource(b).by));
}
