import { originOf } from "@/app/_http/origin";
import { LOCALES } from "@/lib/words/locales";

/** Days for which what it says holds; RFC 9116 asks for less than a year. */
const DAYS = 180;

/** Where to tell of a weakness, after RFC 9116. */
export function GET(request: Request): Response {
  const origin = originOf(request.headers);
  const lines = [
    `Contact: ${origin}/security#report`,
    `Expires: ${new Date(Date.now() + DAYS * 86_400_000).toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(", ")}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/security`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
