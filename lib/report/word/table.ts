import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { RULE } from "../charts/svg";
import type { Column, Table as TableOf } from "../paper/blocks";
import { hex, STYLE } from "./styles";

/** The width of the text on A4 with margins of 2.5 cm, in twentieths of a point. */
const WIDTH = 9070;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: hex(RULE) };
const BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  insideHorizontal: HAIRLINE,
  bottom: HAIRLINE,
};

/** A table with hairlines; its head stands again on each page, and no row is cut in two. */
export function tableOf({ columns, rows, total }: TableOf, accent: string): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((WIDTH * share) / all));
  const row = (cells: string[], isBold: boolean, color?: string) =>
    cells.map(
      (text, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { left: index === 0 ? 0 : 100, right: 100 },
          children: [cell(text, columns[index], isBold, color)],
        }),
    );
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row(
          columns.map(({ name }) => name),
          true,
          accent,
        ),
      }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: row(cells, false) })),
      ...(total ? [new TableRow({ cantSplit: true, children: row(total, true) })] : []),
    ],
  });
}

function cell(text: string, column: Column | undefined, bold: boolean, color?: string): Paragraph {
  return new Paragraph({
    style: STYLE.cell,
    alignment: column?.isFigure ? AlignmentType.END : AlignmentType.START,
    children: [new TextRun({ text, bold, color: color && hex(color) })],
  });
}
