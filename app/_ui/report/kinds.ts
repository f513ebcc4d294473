import type { Report } from "@/lib/report/report";

/** What can be made of a result, with the ending of its file. */
export const KINDS = {
  word: "docx",
  powerpoint: "pptx",
  excel: "xlsx",
  answers: "csv",
  scores: "csv",
  markdown: "md",
  json: "json",
  jira: "csv",
  planner: "xlsx",
  devops: "csv",
} as const;
export type Kind = keyof typeof KINDS;

/** What a file is made from besides the report. */
export interface Making {
  report: Report;
  /** The day on which the plan starts, `yyyy-mm-dd`. */
  start: string;
  /** Scheme and host of this site. */
  origin: string;
}

const CSV = "text/csv;charset=utf-8";

/** Makes a file; what writes its format is loaded for it alone. */
export async function makeFile(kind: Kind, { report, start, origin }: Making): Promise<Blob> {
  switch (kind) {
    case "word": {
      const [{ wordOf }, { chartPictures }] = await Promise.all([
        import("@/lib/report/word/word"),
        import("./pictures"),
      ]);
      const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      return new Blob([await wordOf(report, await chartPictures(report))], { type });
    }
    case "powerpoint": {
      const { powerpointOf } = await import("@/lib/report/slides/powerpoint");
      const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
      return new Blob([await powerpointOf(report)], { type });
    }
    case "excel": {
      const { excelOf } = await import("@/lib/report/tables/excel");
      return excelOf(report);
    }
    case "markdown": {
      const { markdownOf } = await import("@/lib/report/markdown");
      return new Blob([markdownOf(report)], { type: "text/markdown;charset=utf-8" });
    }
    case "json": {
      const { assessmentFileOf } = await import("@/lib/report/file/write");
      return new Blob([assessmentFileOf(report, origin)], { type: "application/json" });
    }
    case "planner": {
      const { plannerBook } = await import("@/lib/report/tables/excel");
      return plannerBook(report, start);
    }
    default: {
      const { csvFile } = await import("@/lib/report/tables/csv-files");
      return new Blob([csvFile(kind, report, start)], { type: CSV });
    }
  }
}
