import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "@/lib/workspace/difference";
import { merge } from "@/lib/workspace/merge";
import { stamp } from "@/lib/workspace/stamp";
import { type Contents, records } from "@/lib/workspace/types";
import { client, copies, NOTHING, respondent, round } from "@/test/support/workspace";

const ACME = client("acme");
const SPRING = round("spring", ACME);
const ANSWER = respondent("one", SPRING);
const FILLED: Contents = { ...NOTHING, clients: [ACME], rounds: [SPRING], respondents: [ANSWER] };

const idsOf = ({ clients, rounds, respondents }: Contents) =>
  [...clients, ...rounds, ...respondents].map(({ id }) => id);

describe("two copies of a workspace", () => {
  it("join in the same way whichever comes first, and once is enough", () => {
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const joined = merge(one, other);
        expect(joined).toEqual(merge(other, one));
        expect(merge(joined, other)).toEqual(joined);
        expect(merge(joined, joined)).toEqual(joined);
        expect(merge(one, NOTHING)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it("lose nothing but what was deleted later, itself or with what it belongs to", () => {
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const kept = new Set(idsOf(merge(one, other)));
        const graves = new Map(merge(one, other).graves.map((grave) => [grave.id, grave.changed]));
        const all = [one, other].flatMap(({ clients, rounds, respondents }) => [...clients, ...rounds, ...respondents]);
        for (const { id, changed } of all) {
          expect(kept.has(id) || (graves.get(id) ?? -1) >= changed, id).toBe(true);
          expect(kept.has(id) && graves.has(id), id).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leave no round without its client and no respondent without its round", () => {
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const { clients, rounds, respondents } = merge(one, other);
        for (const { client } of rounds) expect(clients.map(({ id }) => id)).toContain(client);
        for (const { round } of respondents) expect(rounds.map(({ id }) => id)).toContain(round);
      }),
      { numRuns: 200 },
    );
  });

  it("tell what a join changes, so that it can be written", () => {
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const after = merge(one, other);
        const { added, changed, removed } = difference(one, after);
        const before = idsOf(one);
        expect(idsOf({ ...added, graves: [] }).sort()).toEqual(
          idsOf(after)
            .filter((id) => !before.includes(id))
            .sort(),
        );
        expect(idsOf({ ...removed, graves: [] }).sort()).toEqual(
          before.filter((id) => !idsOf(after).includes(id)).sort(),
        );
        for (const row of changed.clients) expect(after.clients).toContainEqual(row);
        expect(difference(after, after)).toEqual(difference(NOTHING, NOTHING));
      }),
      { numRuns: 200 },
    );
  });

  it("keep the newest name", () => {
    const renamed = { ...ACME, name: "Acme Ltd", changed: 5 };
    expect(merge(FILLED, { ...NOTHING, clients: [renamed] }).clients).toEqual([renamed]);
    expect(merge({ ...NOTHING, clients: [renamed] }, FILLED).clients).toEqual([renamed]);
  });

  it("delete what was deleted on the other, with what was added to it meanwhile", () => {
    const deleted = { ...NOTHING, graves: [ACME, SPRING].map(({ id }) => ({ id, changed: 3 })) };
    const { graves, ...rest } = merge(FILLED, deleted);
    expect(rest).toEqual(records({}));
    expect(graves.map(({ id }) => id)).toContain(ANSWER.id);
  });

  it("bring back what was restored after it was deleted", () => {
    const deleted = { ...NOTHING, graves: [{ id: ACME.id, changed: 3 }] };
    const restored = { ...NOTHING, clients: [{ ...ACME, changed: 4 }] };
    expect(merge(deleted, restored)).toEqual(restored);
  });
});

it("a change is later than the one before, also where a clock is late", () => {
  expect(stamp(100)).toBe(100);
  expect(stamp(100, 50)).toBe(100);
  expect(stamp(100, 100)).toBe(101);
  expect(stamp(100, 7, 500)).toBe(501);
});
