import { type ReactNode, useEffect, useRef } from "react";
import type { Report } from "@/lib/report/report";
import { suggestedSummary } from "@/lib/report/suggest";
import type { Brand } from "./brand";
import { BrandFields } from "./brand-fields";
import { Files } from "./files";
import styles from "./report.module.css";
import { SummaryField } from "./summary-field";

interface Props {
  /** All of the report but its summary. */
  report: Report;
  /** The summary that the reader wrote; null where the suggestion stands. */
  own: string | null;
  onChange: (own: string | null) => void;
  brand: Brand;
  /** False where the name on the cover is known. */
  hasName?: boolean;
  /** What else the report can be asked to say. */
  choices?: ReactNode;
  children?: ReactNode;
}

/** What the files begin with, whose they are, and the files. */
export function ReportForm({ report, own, onChange, brand, hasName = true, choices, children }: Props) {
  const { locale, more } = report;
  const panel = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => panel.current?.focus(), []);
  const suggested = suggestedSummary(report);
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <SummaryField
        locale={locale}
        words={more.report}
        value={own ?? suggested}
        isOwn={own !== null}
        onChange={(text) => onChange(text === suggested ? null : text)}
      />
      {choices}
      <BrandFields locale={locale} words={more.report} brand={brand} hasName={hasName} />
      <Files report={{ ...report, summary: own ?? suggested }} logo={brand.logo} />
      {children}
    </div>
  );
}
