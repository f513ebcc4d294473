import { originOf } from "@/app/_http/origin";
import { keptJson, problemJson } from "@/app/_http/respond";
import { cardContent } from "@/app/_ui/card/card-content";
import { CARD_HEIGHT, CARD_WIDTH } from "@/app/_ui/card/card-theme";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";

/** The card where nothing is asked for, in pixels. */
const WIDTH = 600;

/** Seconds that the answer may be kept: a day. */
const AGE = 86_400;

/** These problems are those of oEmbed and no kinds of the API. */
const type = "about:blank";

/** What stands at the path of a result or its card: the language, and the code. */
const RESULT = /^(?:\/([a-z]{2}))?\/(?:r|embed)\/([^/]+)$/;

/** The card of a result as oEmbed (oembed.com): a frame as wide and high as there is room. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const { oembed } = await loadWords(DEFAULT_LOCALE, "embed");
  const title = say(DEFAULT_LOCALE, oembed.title);
  if ((asked.get("format") ?? "json") !== "json") {
    return problemJson({ type, status: 501, title, detail: say(DEFAULT_LOCALE, oembed.format) });
  }
  const origin = originOf(request.headers);
  const result = findResult(asked.get("url") ?? "", origin);
  if (!result) return problemJson({ type, status: 404, title, detail: say(DEFAULT_LOCALE, oembed.detail) });

  const { locale, summary, code } = result;
  const [card, words, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const content = cardContent(locale, summary, { card, result: words, site });
  const size = sizeWithin(pixels(asked.get("maxwidth")), pixels(asked.get("maxheight")));
  const { renderToStaticMarkup } = await import("react-dom/server");
  const frame = (
    <iframe
      {...size}
      title={content.verdict}
      src={origin + localePath(locale, `/embed/${code}`)}
      style={{ border: 0 }}
      loading="lazy"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    />
  );
  const answer = {
    type: "rich",
    version: "1.0",
    title: content.verdict,
    provider_name: content.name,
    provider_url: origin,
    cache_age: AGE,
    html: renderToStaticMarkup(frame),
    ...size,
  };
  return keptJson(request, answer, "day");
}

/** The summary behind the address of a result of this site; null for every other address. */
function findResult(address: string, origin: string) {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const [, locale = DEFAULT_LOCALE, code] = RESULT.exec(url.pathname) ?? [];
  if (url.origin !== origin || !code || !LOCALES.includes(locale)) return null;
  const opened = openCode(code, allEditions());
  if (!opened.ok || !opened.value.summary) return null;
  return { locale, summary: opened.value.summary, code: opened.value.codes.summary };
}

/** A whole number of pixels; anything else is as if nothing was asked. */
function pixels(text: string | null): number {
  return /^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : Number.POSITIVE_INFINITY;
}

/** The largest card within the room, in pixels, and no larger than usual. */
function sizeWithin(width: number, height: number): { width: number; height: number } {
  const fitting = Math.max(1, Math.floor(Math.min(WIDTH, width, (height * CARD_WIDTH) / CARD_HEIGHT)));
  return { width: fitting, height: Math.max(1, Math.floor((fitting * CARD_HEIGHT) / CARD_WIDTH)) };
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
