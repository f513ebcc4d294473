const HOST = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i;

/** Where this request reached the site: SITE_URL where it is set, else what the request itself says. */
export function originOf(headers: Headers): string {
  if (process.env.SITE_URL) return new URL(process.env.SITE_URL).origin;
  const first = (name: string) => headers.get(name)?.split(",")[0]?.trim();
  const host = first("x-forwarded-host") || first("host") || "";
  const origin = `${first("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
  return HOST.test(host) && URL.canParse(origin) ? new URL(origin).origin : "http://localhost:3000";
}
