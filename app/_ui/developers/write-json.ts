/** Characters of a line at most, where it can be broken. */
const WIDTH = 76;

/**
 * JSON to be read: what fits stands on one line, and of each list only the first entry is shown.
 * @param more tells how many entries are left out
 */
export function writeJson(value: unknown, more: (count: number) => string, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const below = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? listParts(value, more, below)
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${writeJson(one, more, below)}`);
  const [open, close] = isList ? "[]" : "{}";
  const line = `${open} ${parts.join(", ")} ${close}`;
  if (parts.length === 0) return `${open}${close}`;
  if (indent.length + line.length <= WIDTH && !line.includes("\n")) return line;
  return `${open}\n${below}${parts.join(`,\n${below}`)}\n${indent}${close}`;
}

function listParts(list: unknown[], more: (count: number) => string, indent: string): string[] {
  const whole = list.every((one) => typeof one !== "object" || one === null) && JSON.stringify(list).length < WIDTH / 2;
  const shown = (whole ? list : list.slice(0, 1)).map((one) => writeJson(one, more, indent));
  const left = list.length - shown.length;
  return left > 0 ? [...shown, more(left)] : shown;
}
