import { ImageResponse } from "@vercel/og";
import { originOf } from "@/app/_http/origin";
import { cardContent } from "@/app/_ui/card/card-content";
import { cardFonts } from "@/app/_ui/card/card-fonts";
import { CARD_HEIGHT, CARD_WIDTH, PICTURE } from "@/app/_ui/card/card-theme";
import { GenericCard } from "@/app/_ui/card/generic-card";
import { ResultCard } from "@/app/_ui/card/result-card";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import { say } from "@/lib/words/say";

/** A card is a pure function of its address; a code that cannot be read today may be known to a later edition. */
const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_NOW = "public, max-age=300";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const opened = openCode(code, allEditions());
  const summary = opened.ok ? opened.value.summary : null;
  const locale = DEFAULT_LOCALE;
  const [card, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const { host } = new URL(originOf(request.headers));
  const picture = summary ? (
    <ResultCard content={cardContent(locale, summary, { card, result, site })} host={host} medium={PICTURE} />
  ) : (
    <GenericCard
      title={say(locale, card.genericTitle)}
      text={say(locale, card.genericText)}
      name={say(locale, site.name)}
      host={host}
      medium={PICTURE}
    />
  );
  return new ImageResponse(picture, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: await cardFonts(),
    headers: { "Cache-Control": summary ? FOR_EVER : FOR_NOW },
  });
}
