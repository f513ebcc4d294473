/** What a code looks like where it stands by itself, with no link around it. */
const BARE = /^[as][a-z][1-9a-z][0-9a-z]{6,}$/i;

/**
 * The codes in a text that somebody pasted: of links to results, of links to a comparison, and bare ones, in their
 * order. What stands behind a link may turn out to be no code; other words are passed over.
 */
export function codesIn(text: string): string[] {
  return text.split(/[\s,;<>"]+/).flatMap((part) => {
    const code = part
      .replace(/[?&].*$/, "")
      .replace(/[.)\]]+$/, "")
      .replace(/^.*[/#]/, "");
    const isLink = /[/#]/.test(part);
    return code !== "" && (isLink || BARE.test(code)) ? [code] : [];
  });
}
