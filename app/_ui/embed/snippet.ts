import { DEFAULT_LOCALE, localePath } from "@/lib/words/locales";

interface Embedded {
  /** Scheme and host of this site. */
  origin: string;
  locale: string;
  /** The code of a summary, or the check. */
  what: string;
  /** Names the frame for those who cannot see it. */
  title: string;
  /** Stands in the page until the frame does, and where no script runs. */
  link: { path: string; text: string };
}

/** The lines that put something of this site on another page; read by public/embed.js. */
export function snippet({ origin, locale, what, title, link }: Embedded): string {
  const lang = locale === DEFAULT_LOCALE ? "" : ` data-lang="${locale}"`;
  return `<div data-pmo-fit="${what}"${lang} data-title="${title}">
  <a href="${origin}${localePath(locale, link.path)}">${link.text}</a>
</div>
<script async src="${origin}/embed.js"></script>`;
}
