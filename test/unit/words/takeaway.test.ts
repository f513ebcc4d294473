import { describe, expect, it } from "vitest";
import type { DetailProps } from "@/app/_ui/result/result-props";
import { decide } from "@/lib/model/decide";
import { shownPhases } from "@/lib/model/shown-phases";
import type { Phase } from "@/lib/model/team-types";
import { loadDetailWords } from "@/lib/words/detail";
import { loadWords } from "@/lib/words/load";
import { contactsText, takeaway, whosePosts } from "@/lib/words/result/takeaway";
import { say } from "@/lib/words/say";
import { PERSONAS } from "@/test/personas";
import { full, ORDINARY_FULL } from "@/test/support/full";

const words = await loadWords("en", "result");
const more = await loadDetailWords("en");
const { whose } = more.team;

/** The parts of a result that the words about the team rest on. */
function propsFor(change: Record<string, string>): DetailProps {
  const decision = decide(full, { ...ORDINARY_FULL, oversight: "required", ...change });
  return {
    locale: "en",
    words,
    more,
    edition: full,
    assessment: decision,
    decided: decision.recommendation,
  } as unknown as DetailProps;
}

const told = (change: Record<string, string>) => {
  const props = propsFor(change);
  return takeaway(props, shownPhases(props.decided.team));
};

describe("the team in one sentence", () => {
  it.each(["never", "closed"])("begins where an office was %s", (office) => {
    expect(told({ office })).toMatch(/^Begin/);
  });

  it.each(["scattered", "struggling", "working"])("does not begin where one is %s", (office) => {
    expect(told({ office })).not.toMatch(/begin/i);
    expect(told({ office })).not.toBe(told({ office: "never" }));
  });
});

describe("the sizes of the first year", () => {
  const sizes = (likely: number[]) => likely.map((posts) => ({ fte: { likely: posts } })) as Phase[];
  const sentence = (likely: number[]) => takeaway(propsFor({ office: "never" }), sizes(likely));

  it("are all told where the office grows twice, as in the table", () => {
    expect(sentence([3, 5, 7])).toMatch(/5\speople after 6 months and 7\speople after 12\./);
  });

  it.each([
    [[3, 7, 7], /plan for 7\speople after 6 months\./],
    [[3, 3, 7], /plan for 7\speople after 12 months\./],
  ])("are told once where it grows once", (likely, words) => {
    expect(sentence(likely)).toMatch(words);
  });
});

describe("what the work calls for beyond the money of the year", () => {
  it("is told with the size, and never where the money is there", () => {
    const large = { office: "never", people: "250-599", spend: "200m-plus" };
    expect(told({ ...large, means: "one-post" })).toMatch(
      /keep that size.*The work calls for about 13\speople.*beyond what you said/,
    );
    expect(told({ ...large, means: "team" })).not.toMatch(/beyond/);
  });
});

describe("the contacts of the units", () => {
  it("are counted with what they take, a day a week in each place", () => {
    const spread = { ...PERSONAS["international-group"].answers, sites: "11-30" };
    expect(propsFor(spread).decided.reach.id).toBe("hub-and-spoke");
    expect(contactsText(propsFor(spread))).toMatch(/a day a week in each of 11 to 30 places, together 2 to 6.posts/);
    expect(contactsText(propsFor({ shape: "department" }))).toBe("");
  });
});

describe("whose posts they are", () => {
  const OUTSIDE = { managers: "external", means: "outside-only" };

  it("is said where a firm runs the office at first, with what is not paid for yet", () => {
    expect(propsFor(OUTSIDE).decided.sourcing.id).toBe("outsourced");
    expect(whosePosts(propsFor(OUTSIDE))).toBe(`${say("en", whose.outsourced)} ${say("en", whose.unfunded)}`);
  });

  it("is said in place of what a house would bring together by itself", () => {
    expect(told({ ...OUTSIDE, office: "scattered" })).toMatch(/outside firm/);
    expect(told({ ...OUTSIDE, office: "scattered" })).not.toMatch(/Bring together/);
  });

  it("is said where the lead is one’s own", () => {
    const shared = propsFor({ managers: "external", means: "one-post" });
    expect(shared.decided.sourcing.id).toBe("hybrid");
    expect(whosePosts(shared)).toBe(say("en", whose.hybrid));
  });

  it("goes without saying where all are one’s own", () => {
    expect(whosePosts(propsFor({ means: "team", managers: "central" }))).toBe("");
  });
});
