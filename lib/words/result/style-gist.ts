import { type Message, say } from "@/lib/words/say";
import type { Told } from "./told";

/** What the office works with most; where a control tower begins with something else, that its method comes later. */
export function styleGist({ locale, more, decided: { type, style, services } }: Told): string {
  const gists: Partial<Record<string, Message>> = more.types.styleGist[type.id];
  const gist = say(locale, gists[style.id] ?? "");
  const isLater = services.some(({ id, stage }) => id === "common-method" && stage === "later");
  return style.id === "control-tower" && isLater ? say(locale, more.types.methodLater, { gist }) : gist;
}
