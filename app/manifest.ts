import type { MetadataRoute } from "next";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import { say } from "@/lib/words/say";

/** What a device needs to put the site on its home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const words = await loadWords(DEFAULT_LOCALE, "site");
  const name = say(DEFAULT_LOCALE, words.name);
  return {
    name,
    short_name: name,
    description: say(DEFAULT_LOCALE, words.description),
    start_url: "/",
    display: "minimal-ui",
    background_color: "#faf6ee",
    theme_color: "#faf6ee",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
