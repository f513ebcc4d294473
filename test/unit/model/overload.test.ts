import { describe, expect, it } from "vitest";
import { adviceFor, ORDINARY, profileOf } from "@/test/support/quick";

/** What eight people with over a hundred small things called projects would answer. */
const OVERLOADED = { ...ORDINARY, people: "under-10", projects: "over-100" };

const levelOf = (answers: Record<string, string>, id: string) =>
  profileOf(answers).dimensions.find((dimension) => dimension.id === id)?.level as number;

describe("more projects than the people can carry", () => {
  it("count as no more size than the people have, and a bounded rest", () => {
    expect(levelOf(OVERLOADED, "size.people")).toBe(1);
    expect(levelOf(OVERLOADED, "size.projects")).toBeCloseTo(1.8);
    expect(adviceFor(OVERLOADED).need.score).toBe(adviceFor({ ...OVERLOADED, projects: "2-5" }).need.score);
  });

  it("are answered with fewer projects", () => {
    const step = adviceFor(OVERLOADED).roadmap.find(({ id }) => id === "fewer-projects");
    expect(step?.because).toEqual(["projects"]);
  });

  it("are no overload where there are people for them", () => {
    const staffed = { ...OVERLOADED, people: "600-plus" };
    expect(levelOf(staffed, "size.projects")).toBe(5);
    expect(adviceFor(staffed).roadmap.map(({ id }) => id)).not.toContain("fewer-projects");
  });

  it("count in full while nobody knows how many people there are", () => {
    expect(levelOf({ ...OVERLOADED, people: "unknown" }, "size.projects")).toBe(5);
  });
});
