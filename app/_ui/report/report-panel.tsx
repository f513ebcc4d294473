import { useEffect, useRef, useState } from "react";
import { NO_EVIDENCE } from "@/lib/questionnaire/evidence";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Report } from "@/lib/report/report";
import { suggestedSummary } from "@/lib/report/suggest";
import { localePath } from "@/lib/words/locales";
import type { DetailProps } from "../result/result-props";
import { isDraft, loadDraft } from "../wizard/draft";
import { NO_BRAND, useBrand } from "./brand";
import { BrandFields } from "./brand-fields";
import { today } from "./download";
import { Files } from "./files";
import { OpenFile } from "./open-file";
import styles from "./report.module.css";
import { SummaryField } from "./summary-field";
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
  const panel = useRef<HTMLDivElement>(null);
  const brand = useBrand();
  const [own, setOwn] = useState<string | null>(() => loadSummary(code));
  // The button that had the focus is gone.
  useEffect(() => panel.current?.focus(), []);
  const report: Report = {
    ...detail,
    evidence: notesAsEvidence(detail.edition, detail.answers),
    group: null,
    cover: { ...NO_BRAND, ...brand, logo: null },
    summary: own ?? "",
    date: today(),
    link: window.location.origin + localePath(locale, `/r#${code}`),
  };
  const suggested = suggestedSummary(report);
  const change = (text: string | null) => {
    const changed = text === suggested ? null : text;
    setOwn(changed);
    saveSummary(code, changed);
  };
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <SummaryField
        locale={locale}
        words={more.report}
        value={own ?? suggested}
        isOwn={own !== null}
        onChange={change}
      />
      <BrandFields locale={locale} words={more.report} brand={brand} />
      <Files report={{ ...report, summary: own ?? suggested }} logo={brand.logo} />
      <OpenFile locale={locale} words={more.report} editions={editions} />
    </div>
  );
}

/** What somebody noted beside their own answers; nothing beside those of others. */
function notesAsEvidence(edition: Edition, answers: Answers): Report["evidence"] {
  const notes = isDraft(edition, answers) ? Object.entries(loadDraft(edition).notes) : [];
  return Object.fromEntries(notes.map(([id, note]) => [id, { ...NO_EVIDENCE, note }]));
}
