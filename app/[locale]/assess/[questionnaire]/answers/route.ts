import { encodeAnswers } from "@/lib/link/answers-code";
import { carryOver } from "@/lib/questionnaire/carry-over";
import { findEdition } from "@/lib/questionnaire/registry";
import { localePath } from "@/lib/words/locales";

/** Takes the plain form and leads to its result; what is no answer of the questionnaire counts as unanswered. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; questionnaire: string }> },
): Promise<Response> {
  const { locale, questionnaire } = await params;
  const edition = findEdition(questionnaire);
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const path = edition ? `/r/${encodeAnswers(edition, carryOver(given, edition))}` : "/";
  return new Response(null, {
    status: 303,
    headers: { Location: localePath(locale, path), "Cache-Control": "no-store" },
  });
}
