import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { OWN_SCRIPTS, scriptsOf } from "@/app/_http/inline-scripts";
import { pagePolicy } from "@/app/_http/page-policy";

/** Everything that may be a page. */
export const config = { matcher: "/((?!_next/|api/).*)" };

/**
 * Tells the browser which scripts a page may run: those of pages that are built ahead by their hashes, those of pages
 * that are made when asked for by a nonce, which Next reads from the request and writes on its scripts.
 * `npm run build` puts this file where Next looks for it.
 */
export function proxy(request: NextRequest): NextResponse {
  const known = scriptsOf(request.nextUrl.pathname);
  if (known) return NextResponse.next({ headers: { "Content-Security-Policy": pagePolicy(known) } });
  const policy = pagePolicy([`nonce-${randomBytes(16).toString("base64")}`, ...OWN_SCRIPTS]);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  return NextResponse.next({ request: { headers }, headers: { "Content-Security-Policy": policy } });
}
