import type { Metadata } from "next";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { alternates } from "../language/alternates";
import { type MethodPart, methodPath } from "./method-path";

/** Title and description of a page that explains the scoring. */
export async function methodMetadata(locale: string, part: MethodPart): Promise<Metadata> {
  const { title, description } = (await loadWords(locale, "method")).pages[part];
  return { title: say(locale, title), description: say(locale, description), alternates: alternates(methodPath(part)) };
}
