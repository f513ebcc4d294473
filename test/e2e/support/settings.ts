import type { Page } from "@playwright/test";

/** The least that text has to bear without loss (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Readers' own settings, and languages that the site may speak one day: how each is put on a page that is open. */
export const SETTINGS: Record<string, { widths: number[]; put: (page: Page) => Promise<void> }> = {
  "wider text spacing": { widths: [320], put: (page) => adopt(page, SPACING) },
  "right to left": {
    widths: [320, 1280],
    put: (page) =>
      page.evaluate(() => {
        document.dir = "rtl";
      }),
  },
  "a language of longer words": { widths: [320], put: lengthen },
};

/** Takes a setting away again; lengthened words stay. */
export async function reset(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.dir = "ltr";
  });
}

/** A style sheet of the reader: the page's own policy has nothing to say about it. */
async function adopt(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Writes every text with accents, and longer by two fifths. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const accented: Record<string, string> = { a: "á", e: "ê", i: "ï", o: "ø", u: "ü", c: "ç", n: "ñ", A: "Â", E: "É" };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts) {
      const { parentElement, data } = node;
      // Figures have the same length in every language, and a card is a picture of its own.
      if (!/\p{L}/u.test(data) || parentElement?.closest("script, style, svg, noscript, [role=img]")) continue;
      const more = "ïñ größêrê wørtê zü ".repeat(Math.ceil(data.length / 40)).slice(0, Math.ceil(data.length * 0.4));
      node.data = `${data.replace(/[aeioucnAE]/g, (letter) => accented[letter] ?? letter)} ${more.trim()}`;
    }
  });
}

/**
 * Texts that are cut off, stick out of their own place, or stand outside of the window; and a page wider than it. What
 * can be scrolled to in a table or a field of its own is not lost.
 */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    /** For screen readers alone, on a narrow window. */
    const isHidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || isHidden(element.parentElement));
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isLost = (element: Element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || !own(element) || !element.checkVisibility()) return false;
      const isOutside = (left < -1 || right > window.innerWidth + 1) && !scrolls(element);
      const { overflow } = getComputedStyle(element);
      const sticksOut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const isCut = overflow !== "visible" && element.scrollHeight > element.clientHeight + 1;
      return (isOutside || sticksOut || isCut) && !isHidden(element);
    };
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    const wide = scrollWidth > window.innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const texts = [
      ...document.body.querySelectorAll("*:not([role=img] *, svg *, script, style, option, select, textarea)"),
    ]
      .filter(isLost)
      .map(({ localName, parentElement, textContent }) => {
        return `${localName} in ${parentElement?.localName}.${parentElement?.className}: ${textContent?.slice(0, 60)}`;
      });
    return [...wide, ...texts];
  });
}
