import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { OWN_SCRIPTS, scriptsOf } from "@/app/_http/inline-scripts";
import { pagePolicy } from "@/app/_http/page-policy";

/** Everything that may be a page. */
export const config = { matcher: "/((?!_next/|api/).*)" };

const POLICY = "Content-Security-Policy";

/**
 * Tells the browser which scripts a page may run: those of pages that are built ahead by their hashes, those of pages
 * that are made when asked for by a nonce, which Next reads from the request and writes on its scripts.
 * `npm run build` puts this file where Next looks for it.
 */
export function proxy({ nextUrl, headers }: NextRequest): NextResponse {
  const path = nextUrl.pathname;
  const known = scriptsOf(path);
  const policy = pagePolicy(path, known ?? [`nonce-${randomBytes(16).toString("base64")}`, ...OWN_SCRIPTS]);
  const asked = new Headers(headers);
  asked.set(POLICY, policy);
  return NextResponse.next({ request: { headers: asked }, headers: { [POLICY]: policy } });
}
