/** Where the site is reached, for absolute addresses on pages that are built ahead; from SITE_URL, or this machine. */
export function siteUrl(): URL {
  const vercel = process.env.VERCEL_PROJECT_PRODUCTION_URL;
  return new URL(
    process.env.SITE_URL ?? (vercel ? `https://${vercel}` : `http://localhost:${process.env.PORT ?? 3000}`),
  );
}
