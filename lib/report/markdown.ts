import { say } from "@/lib/words/say";
import { dateText } from "./language";
import type { Block, Table } from "./paper/blocks";
import { paperOf } from "./paper/paper";
import type { Report } from "./report";

/** The whole report as Markdown (CommonMark with tables); a chart is its description. */
export function markdownOf(report: Report): string {
  const { locale, more, cover } = report;
  const { paper: words } = more.report;
  const paper = paperOf(report);
  const coverLine = [
    cover.name,
    cover.preparedBy && say(locale, words.preparedBy, { name: cover.preparedBy }),
    dateText(locale, report.date),
    cover.confidentiality,
  ].filter(Boolean);
  const parts = [
    `# ${plain(paper.title)}`,
    plain(paper.gist),
    coverLine.map(plain).join(" · "),
    plain(paper.basis),
    ...paper.sections.flatMap(({ heading, blocks }) => [`## ${plain(heading)}`, ...blocks.map(block)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case "heading":
      return `${"#".repeat(one.level + 1)} ${plain(one.text)}`;
    case "takeaway":
      return `**${plain(one.text)}**`;
    case "text":
      return plain(one.text);
    case "caveat":
      return `*${plain(one.text)}*`;
    case "list":
      return one.items.map((item) => `- ${plain(item)}`).join("\n");
    case "terms":
      return one.terms.map(([name, value]) => `- **${plain(name)}:** ${plain(value)}`).join("\n");
    case "cited":
      return [`> ${plain(one.title)}`, ...one.items.map((item) => `> - ${plain(item)}`)].join("\n>\n");
    case "links":
      return one.links.map((link) => `- <${link}>`).join("\n");
    case "chart":
      return `*${plain(one.alt)}*`;
    case "table":
      return table(one);
  }
}

function table({ columns, rows, total }: Table): string {
  const row = (cells: string[]) => `| ${cells.map((cell) => plain(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = columns.map(({ isFigure }) => (isFigure ? "---:" : "---"));
  return [
    row(columns.map(({ name }) => name)),
    `| ${rule.join(" | ")} |`,
    ...rows.map(row),
    ...(total ? [row(total)] : []),
  ].join("\n");
}

/** Text on one line whose signs mean nothing to Markdown or HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/([\\`*_[\]<>#])/g, "\\$1")
    .replace(/^([-+]|\d+\.)(?=\s)/, "\\$1");
}
