import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { DOCUMENT_HEADERS, HEADERS } from "@/app/_http/answer-headers";
import { hashOf } from "@/app/_http/hash";
import { LANGUAGE_OF_PATH, languageOfPath } from "@/app/_http/language-of-path";
import { ownPath } from "@/app/_http/own-path";
import { pagePolicy } from "@/app/_http/page-policy";
import { EARLY_SCRIPT } from "@/app/_ui/early-script";
import { PAGE_SCRIPT } from "@/app/_ui/page-script";

/** Everything that may be a page; `npm run build` takes out what it made ahead, which has its policy by its address. */
export const config = { matcher: "/((?!_next/|api/).*)" };

const POLICY = "Content-Security-Policy";

/** Our own scripts, which every page has. */
const OWN_SCRIPTS = [EARLY_SCRIPT, PAGE_SCRIPT].map(hashOf);

/**
 * Leads to the one address of a page, and tells the browser which scripts a page may run that is made when asked for:
 * ours by their hashes, those of Next by a nonce, which Next reads from the request and writes on its scripts.
 * `npm run build` puts this file where Next looks for it.
 */
export function proxy({ nextUrl, headers }: NextRequest): NextResponse {
  const own = ownPath(nextUrl.pathname);
  if (own !== nextUrl.pathname) return moved(nextUrl, own);
  const nonce = `nonce-${randomBytes(16).toString("base64")}`;
  const policy = pagePolicy(nextUrl.pathname, [nonce, ...OWN_SCRIPTS]);
  const asked = new Headers(headers);
  asked.set(POLICY, policy);
  asked.set(LANGUAGE_OF_PATH, languageOfPath(nextUrl.pathname));
  return NextResponse.next({ request: { headers: asked }, headers: { [POLICY]: policy } });
}

/** Only the path is set, so that no address leads to another host. */
function moved(from: NextRequest["nextUrl"], path: string): NextResponse {
  const to = new URL(from.href);
  to.pathname = path;
  return NextResponse.redirect(to, { status: 308, headers: { ...HEADERS, ...DOCUMENT_HEADERS } });
}
