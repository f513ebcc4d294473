const HOST = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i;

/** Where this request reached the site: SITE_URL where it is set, else what the request itself says. */
export function originOf(headers: Headers): string {
  if (process.env.SITE_URL) return new URL(process.env.SITE_URL).origin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  if (!HOST.test(host)) return "http://localhost:3000";
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0] === "https" ? "https" : "http";
  return `${protocol}://${host}`;
}
