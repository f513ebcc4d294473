import { type NextRequest, NextResponse } from "next/server";
import { LANGUAGE_HEADER } from "./lib/words/locales";

/** Hands on the language that an address begins with: the page for unknown addresses is told no address. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set(LANGUAGE_HEADER, request.nextUrl.pathname.split("/")[1] ?? "");
  return NextResponse.next({ request: { headers } });
}

/** Addresses that begin with two letters, as those of every language but the default one do. */
export const config = { matcher: "/:language([a-z]{2})/:path*" };
