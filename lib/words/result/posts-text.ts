import type { DetailWords } from "@/lib/words/detail";
import { say } from "@/lib/words/say";

/** A number of posts, or a range of them: "2 to 4 posts". */
export function postsText(
  locale: string,
  words: Pick<DetailWords["team"], "posts" | "range">,
  low: number,
  high = low,
): string {
  return low === high ? say(locale, words.posts, { count: high }) : say(locale, words.range, { low, high });
}
