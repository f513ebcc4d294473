/** Text that can stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] as string);
}

/** A drawing of a size, in the letters of a report. */
export function drawing(width: number, height: number, parts: string[]): Drawing {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="Calibri, Carlito, Arial, Helvetica, sans-serif" font-size="15"`;
  const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
  return { svg: `${open} ${font} fill="${INK}">${paper}${parts.join("")}</svg>`, width, height };
}

/** A drawing as SVG, with its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

export const INK = "#1d1b18";
export const SOFT = "#5a554c";
export const RULE = "#d8d0bf";

interface Label {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  isBold?: boolean;
  fill?: string;
}

/** A word in a drawing; `y` is the line that it stands on. */
export function label(text: string, { x, y, anchor = "start", isBold = false, fill = INK }: Label): string {
  const weight = isBold ? ' font-weight="bold"' : "";
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}"${weight}>${escapeXml(text)}</text>`;
}

/** A line between two points. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke = RULE): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;
}

/** A bar. */
export function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}
