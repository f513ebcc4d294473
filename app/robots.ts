import type { MetadataRoute } from "next";
import { siteUrl } from "./_ui/site-url";

/** Everything may be found but the API; results ask on their own pages not to be indexed. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    sitemap: new URL("/sitemap.xml", siteUrl()).toString(),
  };
}
