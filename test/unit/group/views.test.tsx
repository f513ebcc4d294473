import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Agenda } from "@/app/_ui/group/agenda";
import { Comparison } from "@/app/_ui/group/comparison";
import { ConsensusEditor } from "@/app/_ui/group/consensus-editor";
import { ConsensusQuestion } from "@/app/_ui/group/consensus-question";
import { GroupDimensions } from "@/app/_ui/group/group-dimensions";
import { GroupGaps } from "@/app/_ui/group/group-gaps";
import { GroupOverview } from "@/app/_ui/group/group-overview";
import type { GroupProps } from "@/app/_ui/group/group-props";
import { joinMarks, lanesOf } from "@/app/_ui/group/lanes";
import { Targets } from "@/app/_ui/group/targets";
import { type Combined, combine } from "@/lib/group/combine";
import type { Respondent } from "@/lib/group/respondents";
import { targetsOf } from "@/lib/group/targets";
import { type Evidence, NO_EVIDENCE } from "@/lib/questionnaire/evidence";
import { editionWords } from "@/lib/questionnaire/registry";
import { loadAdviceNames } from "@/lib/words/group/advice-names";
import { loadWords } from "@/lib/words/load";
import { several } from "@/test/support/groups";
import { ORDINARY, QUIET, quick } from "@/test/support/quick";

const LOCALES = ["en", "fr"];

const leaders = several(5, "executive", { ...ORDINARY, method: "gates", sponsor: "whole-top" });
const practitioners = several(6, "team-member", { ...ORDINARY, method: "own-way", sponsor: "nobody" });
const GROUP = [...leaders, ...practitioners];

async function propsFor(locale: string, respondents: Respondent[] = GROUP) {
  const [words, names, own] = await Promise.all([
    loadWords(locale, "group"),
    loadAdviceNames(locale),
    editionWords(quick, locale),
  ]);
  const combined = combine(quick, respondents, { minimum: 5 }) as Combined;
  return { locale, words, names, edition: quick, editionWords: own, combined } satisfies GroupProps;
}

/** The text of a page, as somebody reads it. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe.each(LOCALES)("the views of a group in %s", (locale) => {
  it("show everything they have, and no message that was not filled in", async () => {
    const props = await propsFor(locale);
    const [result, compare] = await Promise.all([loadWords(locale, "result"), loadWords(locale, "compare")]);
    const { pooled, decision } = props.combined;
    const results = [
      { sign: "1", name: "before", decision: pooled },
      { sign: "2", name: "after", decision },
    ];
    const html = renderToStaticMarkup(
      <>
        <GroupOverview {...props} result={result} settled={1} />
        <GroupDimensions {...props} />
        <GroupGaps {...props} />
        <Targets {...props} targets={targetsOf(decision, {})} set={["maturity.method"]} onChange={vi.fn()} />
        <Agenda {...props} />
        <ConsensusEditor
          {...props}
          settled={{ method: "gates" }}
          evidence={{}}
          onSettle={vi.fn()}
          onEvidence={vi.fn()}
        />
        <Comparison locale={locale} words={compare} names={props.names} results={results} />
      </>,
    );
    expect(textOf(html)).not.toMatch(/\b(undefined|null|NaN)\b|[{}]/);
    expect([...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "group",
      "group-dimensions",
      "group-gaps",
      "targets",
      "agenda",
      "advice",
      "scores",
    ]);
  });
});

describe("the views of a group", () => {
  it("say how far a result rests on single people", async () => {
    const result = await loadWords("en", "result");
    const overview = async (respondents: Respondent[]) =>
      textOf(
        renderToStaticMarkup(<GroupOverview {...(await propsFor("en", respondents))} result={result} settled={0} />),
      );
    expect(await overview(several(5, "other", ORDINARY))).toMatch(/5 of the 5 people .* rests on nobody alone/);
    const close = [...several(2, "executive", ORDINARY), ...several(4, "team-member", QUIET)];
    expect(await overview(close)).toContain("the group would get “No unit, one owner, No unit”");
    const empty = several(5, "other", {});
    expect(await overview(empty)).toContain("left too much open");
  });

  it("hide what is too small to be shown", async () => {
    const few = await propsFor("en", [...leaders, ...several(2, "other", ORDINARY)]);
    expect(textOf(renderToStaticMarkup(<GroupGaps {...few} />))).toContain("too few answers");
    expect(renderToStaticMarkup(<GroupDimensions {...few} />)).not.toContain(">L</span>");
  });

  it("put an hour on the agenda, with the question that matters most first", async () => {
    const text = textOf(renderToStaticMarkup(<Agenda {...(await propsFor("en"))} />));
    const minutes = [...text.matchAll(/(\d+) minutes/g)].map(([, count]) => Number(count));
    expect(minutes.reduce((sum, count) => sum + count, 0)).toBe(60);
    const words = await editionWords(quick, "en");
    const [sponsor, method] = ["sponsor", "method"].map((id) => text.indexOf(words.questions[id]?.question ?? "?"));
    expect(sponsor).toBeGreaterThan(0);
    expect(method).toBeGreaterThan(sponsor as number);
  });

  it("show what people answered to a question, what was settled, and what it rests on", async () => {
    const props = { ...(await propsFor("en")), question: "method", onSettle: vi.fn(), onEvidence: vi.fn() };
    const question = (settled: string | null, evidence: Evidence) =>
      renderToStaticMarkup(<ConsensusQuestion {...props} settled={settled} evidence={evidence} />);
    expect(textOf(question(null, NO_EVIDENCE))).not.toMatch(/\(settled|with evidence\)/);
    const link = "https://example.org/minutes";
    const html = question("gates", { note: "Seen in three projects.", links: [link], confidence: "high" });
    expect(html).toContain("Seen in three projects.");
    expect(html).toMatch(/<option value="high" selected/);
    expect(html).toContain(`<a href="${link}" target="_blank" rel="noopener noreferrer nofollow">`);
    expect(textOf(html)).toContain("(settled, with evidence)");
    expect(textOf(html)).toMatch(/5 people .* 6 people|6 people .* 5 people/);
  });
});

it("marks of the same level are joined, and bear the signs of all", () => {
  const marks = [
    { sign: "", level: 2 },
    { sign: "L", level: 2.04 },
    { sign: "P", level: 2.01 },
    { sign: "1", level: 3 },
  ];
  expect(joinMarks(marks)).toEqual([
    { sign: "L·P", level: 2 },
    { sign: "1", level: 3 },
  ]);
});

it("marks of nearly the same level stand in lanes of their own", () => {
  expect(lanesOf([])).toEqual([]);
  expect(lanesOf([1, 3, 5])).toEqual([0, 0, 0]);
  expect(lanesOf([3, 3.2, 3.4, 4])).toEqual([0, 1, 2, 0]);
});
