import { PAGES } from "./support/pages";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Pages that between them hold every kind of control, of what unfolds, and of links that stand alone. */
const NAMES = [
  "landing",
  "clients, none yet",
  "for developers",
  "private result",
  "shared result, all answers",
  "question",
  "check page",
  "bad code",
  "method, decisions",
  "method, example",
  "learn, types",
];

for (const name of NAMES) {
  test(`a finger hits what can be tapped: ${name}`, async ({ page, request }) => {
    await PAGES[name]?.(page, request);
    const small = await page.evaluate(() => {
      const heightOf = (element: Element) => element.getBoundingClientRect().height;
      /** A link in a sentence is as high as its line; one in a list or a heading has room around it. */
      const least = (element: Element) => {
        const paragraph = element.closest("p");
        if (paragraph) return paragraph.textContent?.trim() === element.textContent?.trim() ? 44 : 0;
        return element.matches("a") ? 20 : 44;
      };
      return [...document.querySelectorAll("a, button, summary, select, textarea, label:has(input), input[type=text]")]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 2)
        .filter((element) => !element.closest("dd, td"))
        .filter((element) => heightOf(element) < least(element) - 0.5)
        .map((element) => `${element.localName} ${heightOf(element)}: ${element.textContent?.slice(0, 60)}`);
    });
    expect(small).toEqual([]);
  });
}
