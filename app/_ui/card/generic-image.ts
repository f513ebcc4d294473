import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-theme";
import { picturePath } from "./picture-path";

/** The picture that stands for the site where a page is shared that is no result. */
export function genericImage(locale: string, { genericTitle }: Words<"card">) {
  return {
    url: picturePath(locale, "/card.png"),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: say(locale, genericTitle),
  };
}
