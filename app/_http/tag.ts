import { createHash } from "node:crypto";

/** The tag (ETag) of what an answer is made from. */
export function tagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/** True where the asker has what has this tag already, however a proxy has weakened it (RFC 9110, 13.1.2). */
export function isKnown({ headers }: Request, tag: string): boolean {
  const sent = headers.get("if-none-match") ?? "";
  return sent.trim() === "*" || sent.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}
