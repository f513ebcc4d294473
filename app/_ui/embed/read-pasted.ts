/** Why a pasted text is not taken: it holds answers, or it is no link to a result. */
export type PasteProblem = "private" | "unread";

const CODE = /^([as])[a-z][1-9a-z][0-9a-z]+$/i;

/** The code of a summary at the end of a pasted link, or what is wrong with it; the frame checks the rest. */
export function readPasted(text: string): { code: string } | { problem: PasteProblem } {
  const last = text.trim().split(/[/#]/).pop() ?? "";
  const [code, kind = ""] = CODE.exec(last) ?? [];
  if (!code) return { problem: "unread" };
  return kind.toLowerCase() === "s" ? { code } : { problem: "private" };
}
