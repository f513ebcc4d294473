import { useState } from "react";
import { NO_EVIDENCE } from "@/lib/questionnaire/evidence";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Report } from "@/lib/report/report";
import { localePath } from "@/lib/words/locales";
import type { DetailProps } from "../result/result-props";
import { isDraft, loadDraft } from "../wizard/draft";
import { NO_BRAND, useBrand } from "./brand";
import { today } from "./download";
import { OpenFile } from "./open-file";
import { ReportForm } from "./report-form";
import { loadSummary, saveSummary } from "./summary-store";

export interface PanelProps extends DetailProps {
  answers: Answers;
  /** The code that holds every answer. */
  code: string;
  editions: Edition[];
}

/** What the files begin with and whose they are, the files, and the way back from one of them. */
export function ReportPanel({ code, editions, ...detail }: PanelProps) {
  const { locale, more } = detail;
  const brand = useBrand();
  const [own, setOwn] = useState<string | null>(() => loadSummary(code));
  const report: Report = {
    ...detail,
    evidence: notesAsEvidence(detail.edition, detail.answers),
    group: null,
    cover: { ...NO_BRAND, ...brand, logo: null },
    summary: "",
    date: today(),
    link: window.location.origin + localePath(locale, `/r#${code}`),
  };
  const change = (summary: string | null) => {
    setOwn(summary);
    saveSummary(code, summary);
  };
  return (
    <ReportForm report={report} own={own} onChange={change} brand={brand}>
      <OpenFile locale={locale} words={more.report} editions={editions} />
    </ReportForm>
  );
}

/** What somebody noted beside their own answers; nothing beside those of others. */
function notesAsEvidence(edition: Edition, answers: Answers): Report["evidence"] {
  const notes = isDraft(edition, answers) ? Object.entries(loadDraft(edition).notes) : [];
  return Object.fromEntries(notes.map(([id, note]) => [id, { ...NO_EVIDENCE, note }]));
}
