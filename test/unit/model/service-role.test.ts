import { describe, expect, it } from "vitest";
import { asDecided } from "@/lib/model/decided";
import { roleOf } from "@/lib/model/service-role";
import type { Team } from "@/lib/model/team-types";
import { adviceFor, ORDINARY } from "@/test/support/quick";

const teamOf = (...ids: string[]) => ({ roles: ids.map((id) => ({ id, fte: 1, covers: [] })) }) as unknown as Team;

describe("who does a service", () => {
  it("is the first of its roles that the office has", () => {
    expect(roleOf(["planner", "analyst"], teamOf("sponsor", "head", "analyst", "planner"))).toBe("planner");
    expect(roleOf(["planner", "analyst"], teamOf("sponsor", "head", "analyst"))).toBe("analyst");
  });

  it("is the lead of a small office, never its sponsor", () => {
    expect(roleOf(["planner"], teamOf("sponsor", "head", "analyst"))).toBe("head");
    expect(roleOf(["sponsor"], teamOf("sponsor", "head"))).toBe("head");
  });

  it("is nobody where there is no office", () => {
    expect(roleOf(["planner"], teamOf("sponsor"))).toBeUndefined();
    expect(roleOf(["planner"], teamOf())).toBeUndefined();
  });
});

describe("a recommendation", () => {
  it("is decided where there is a verdict, and else is not", () => {
    const advice = adviceFor(ORDINARY);
    expect(asDecided(advice)).toBe(advice);
    expect(asDecided(adviceFor({}))).toBeNull();
  });
});
