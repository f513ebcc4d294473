import { describe, expect, it } from "vitest";
import { adviceFor, ORDINARY, QUIET } from "@/test/support/quick";

describe("the reach of the office", () => {
  it.each([
    ["a programme", { shape: "programme", projects: "2-5" }, "project"],
    ["one project at a time", { shape: "one-at-a-time", projects: "one" }, "project"],
    ["projects inside one department", { shape: "department" }, "department"],
    ["projects that draw on many departments", { shape: "shared" }, "enterprise"],
    [
      "units that each run projects and have managers for them",
      { shape: "units", managers: "spread", people: "250-599", interfaces: "now-and-then" },
      "hub-and-spoke",
    ],
    [
      "units whose projects wait for each other while nobody sets priorities",
      { shape: "units", managers: "beside-job", interfaces: "chain", portfolio: "no-list" },
      "enterprise",
    ],
  ])("follows %s", (_, answers, reach) => {
    expect(adviceFor({ ...ORDINARY, ...answers }).reach?.id).toBe(reach);
  });
});

describe("who runs the office", () => {
  it("is an outside firm where there is money but no posts, and the managers come from outside", () => {
    const { sourcing } = adviceFor({ ...ORDINARY, means: "outside-only", managers: "external" });
    expect(sourcing?.id).toBe("outsourced");
    expect(sourcing?.because).toEqual(expect.arrayContaining(["means", "managers"]));
  });

  it("is mixed where a programme that will end has nobody of the house to lead it", () => {
    expect(adviceFor({ ...ORDINARY, shape: "programme", managers: "beside-job", means: "one-post" }).sourcing?.id).toBe(
      "hybrid",
    );
  });

  it("names the answers that spoke for it, and none that spoke against", () => {
    const { sourcing } = adviceFor({ ...ORDINARY, shape: "programme", managers: "external", means: "one-post" });
    expect(sourcing?.because).toEqual(expect.arrayContaining(["managers", "shape"]));
    // Posts of one's own speak for running the office oneself.
    expect(sourcing).toMatchObject({ id: "hybrid" });
    expect(sourcing?.because).not.toContain("means");
  });

  it("is the organisation itself where there are posts and managers", () => {
    expect(adviceFor({ ...ORDINARY, means: "team", managers: "central" }).sourcing?.id).toBe("internal");
    expect(adviceFor(QUIET).sourcing?.id).toBe("internal");
  });
});
