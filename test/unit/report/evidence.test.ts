import { expect, it } from "vitest";
import { markdownOf } from "@/lib/report/markdown";
import { paperOf } from "@/lib/report/paper/paper";
import { answerText } from "@/lib/words/result/answer-text";
import { reportOf } from "@/test/support/reports";

it("what was noted beside an answer stands in the report with it, and in no link", async () => {
  const report = await reportOf("insurer");
  expect(paperOf(report).sections.map(({ id }) => id)).not.toContain("evidence");
  const [id = ""] = report.edition.sections[0]?.questions ?? [];
  const link = "https://example.org/minutes";
  const evidence = { [id]: { note: "Counted in *March*.", links: [link], confidence: "low" as const } };
  const section = paperOf({ ...report, evidence }).sections.find((one) => one.id === "evidence");
  const { more } = report;
  expect(section?.blocks.slice(1)).toEqual([
    { kind: "heading", level: 2, text: report.editionWords.questions[id]?.question },
    {
      kind: "terms",
      terms: [
        [more.report.evidence.answer, answerText(report, id, report.answers[id])],
        [more.report.evidence.confidence, more.report.evidence.confidences.low],
      ],
    },
    { kind: "text", text: "Counted in *March*." },
    { kind: "links", links: [link] },
  ]);
  const text = markdownOf({ ...report, evidence });
  expect(text).toContain("Counted in \\*March\\*.");
  expect(text).toContain(`- <${link}>`);
  expect(report.link).not.toContain("example.org/minutes");
});
