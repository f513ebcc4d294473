const HOST = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i;

/**
 * Where this request reached the site: SITE_URL where it is set, else the host of the request. Other headers that name
 * a host are not trusted: caches do not tell answers apart by them, so they could put words on a card.
 */
export function originOf(headers: Headers): string {
  if (process.env.SITE_URL) return new URL(process.env.SITE_URL).origin;
  const host = headers.get("host") ?? "";
  const secure = headers.get("x-forwarded-proto")?.split(",")[0] === "https";
  const origin = `${secure ? "https" : "http"}://${host}`;
  return HOST.test(host) && URL.canParse(origin) ? new URL(origin).origin : "http://localhost:3000";
}
