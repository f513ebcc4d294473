import { originOf } from "@/app/_http/origin";
import { cardAlt, cardContent } from "@/app/_ui/card/card-content";
import { GenericCard } from "@/app/_ui/card/generic-card";
import { ResultCard } from "@/app/_ui/card/result-card";
import { CardDocument, FRAME } from "@/app/_ui/embed/card-document";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";

/** The card of a result for a frame on another page; a code that cannot be read says what is wrong with it. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale, code } = await params;
  const [card, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const { host } = new URL(originOf(request.headers));
  const opened = openCode(code, allEditions());
  const { summary, codes } = opened.ok ? opened.value : {};
  // React renders documents in route handlers too, but Next takes an import of the renderer for a mistake.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const answer = (document: React.ReactElement, status: number, cache: string) =>
    new Response(`<!DOCTYPE html>${renderToStaticMarkup(document)}`, {
      status,
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": cache },
    });

  if (!summary || !codes?.summary) {
    const problem = site.codeProblems[opened.ok ? "not-a-code" : opened.problem];
    const [title, text] = [say(locale, problem.title), say(locale, problem.text)];
    const link = { href: localePath(locale, "/"), label: `${title} ${text}` };
    return answer(
      <CardDocument locale={locale} title={title} link={link}>
        <GenericCard title={title} text={text} name={say(locale, site.name)} host={host} medium={FRAME} />
      </CardDocument>,
      404,
      "public, max-age=300",
    );
  }
  const content = cardContent(locale, summary, { card, result, site });
  const link = { href: localePath(locale, `/r/${codes.summary}`), label: cardAlt(locale, summary, content, card) };
  return answer(
    <CardDocument locale={locale} title={`${content.verdict} – ${content.name}`} link={link}>
      <ResultCard content={content} host={host} medium={FRAME} />
    </CardDocument>,
    200,
    "public, max-age=31536000, immutable",
  );
}
