import { createHash } from "node:crypto";

/** A script or style that stands in a page, as a policy names it. */
export function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
