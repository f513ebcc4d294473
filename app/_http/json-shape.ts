import { MOST_DEPTH, MOST_ENTRIES } from "@/lib/api/limits";

/**
 * Looks through a text before it is read as JSON: how deep it nests, and how many entries one object or list has.
 * Names that are given twice count twice. What is no JSON is left to the reader.
 */
export function jsonShape(text: string): "fine" | "too-deep" | "too-many" {
  const entries: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "{" || sign === "[") {
      if (entries.push(1) > MOST_DEPTH) return "too-deep";
    } else if (sign === "}" || sign === "]") entries.pop();
    else if (sign === "," && entries.length > 0) {
      const count = (entries.pop() as number) + 1;
      if (count > MOST_ENTRIES) return "too-many";
      entries.push(count);
    }
  }
  return "fine";
}

/** Where the string that begins here ends; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
