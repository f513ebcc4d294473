import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workOf } from "@/lib/model/role-work";
import { rolesAtWork } from "@/lib/model/roles";
import type { Phase, TeamSize } from "@/lib/model/team-types";
import type { Recommendation, Service } from "@/lib/model/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { staffing } from "@/test/support/roles";
import { staged } from "@/test/support/services";

const LEADS = ["sponsor", "head", "lead-analyst", "part-time-lead"];

/** The services of a phase: those begun, later the next ones, and those kept where there is nothing to begin. */
function servicesIn({ id }: Phase, { services, team }: Recommendation, keeps: boolean): string[] {
  const begun = staged(services, "start");
  const done = [
    ...begun,
    ...(id === "now" ? [] : staged(services, "later")),
    ...(keeps || begun.length === 0 ? staged(services, "keep") : []),
  ].map((service) => service.id);
  return team?.pool ? [...done, "people-booking"] : done;
}

describe.each(EVERY_EDITION)("$name: a role of an office", ({ edition, adviceFor }) => {
  const { catalogue } = edition.parameters.services;
  const { office } = edition.parameters.staffing;

  it("has work in a service of its phase, but for the lead and those that the size gives work", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const advice = adviceFor(answers);
        for (const phase of advice.type?.id === "none" ? [] : (advice.team?.phases ?? [])) {
          const done = servicesIn(phase, advice, answers.office === "working");
          const named = new Set(done.flatMap((id) => catalogue[id]?.roles ?? []));
          // Where nobody but the lead has a service to do, the usual second helps.
          if ([...named].every((id) => [...LEADS, "communications"].includes(id))) continue;
          for (const { id } of phase.roles)
            expect([...named, ...LEADS, ...office], `${phase.id}: ${done.join()}`).toContain(id);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("the work of a phase", () => {
  const catalogue = Object.fromEntries(
    ["begun", "next", "kept", "unwanted", "people-booking"].map((id, at) => [id, [{ roles: [id], effort: at + 1 }]]),
  );
  const table = { catalogue } as unknown as Parameters<typeof workOf>[2];
  const service = (id: string, stage: Service["stage"]) => ({ id, stage }) as Service;
  const services = [
    service("begun", "start"),
    service("next", "later"),
    service("kept", "keep"),
    service("unwanted", "leave"),
  ];
  const done = (list: Service[], { pool = null as TeamSize["pool"], keeps = false, later = false }) =>
    workOf(list, { pool, keeps, later }, table).map(({ roles: [id] }) => id);

  it("is what the office begins with; later what it adds", () => {
    expect(done(services, {})).toEqual(["begun"]);
    expect(done(services, { later: true })).toEqual(["begun", "next"]);
  });

  it("is what it does well where it works already, or has nothing else to begin", () => {
    expect(done(services, { keeps: true })).toEqual(["begun", "kept"]);
    expect(done(services.slice(1), {})).toEqual(["kept"]);
  });

  it("is the bookings of a pool, once", () => {
    const pool = { low: 1, likely: 2, high: 3 };
    expect(done(services, { pool })).toEqual(["begun", "people-booking"]);
    expect(done([service("people-booking", "start")], { pool })).toEqual(["people-booking"]);
  });

  it("is none where the catalogue does not know the service", () => {
    expect(done([service("of another edition", "start")], {})).toEqual([]);
  });
});

describe("the posts of an office", () => {
  const basis = { type: "controlling", style: "control-tower", reach: "enterprise", idle: [] } as const;
  const posts = (fte: number, work: { roles: string[]; effort: number }[]) =>
    Object.fromEntries(rolesAtWork(fte, { ...basis, idle: [] }, { work }, staffing).map(({ id, fte }) => [id, fte]));

  it("follow the work", () => {
    const figures = { roles: ["analyst"], effort: 2 };
    const plans = { roles: ["planner"], effort: 1 };
    expect(posts(7, [figures, plans])).toEqual({ sponsor: 0, head: 1, analyst: 4, planner: 2 });
    expect(posts(7, [figures, figures, figures, plans])).toMatchObject({ analyst: 5, planner: 1 });
  });

  it("go to a role of another size where none of this one does a service", () => {
    expect(posts(2, [{ roles: ["planner"], effort: 1 }])).toEqual({ sponsor: 0, head: 1, planner: 1 });
  });

  it("go to a head of a part once", () => {
    expect(posts(11, [{ roles: ["method-lead", "specialist"], effort: 2 }])).toEqual({
      sponsor: 0,
      head: 1,
      "method-lead": 1,
      specialist: 9,
    });
  });
});
