import { test as base, expect as baseExpect, type Locator, type Page } from "@playwright/test";

/** More patient than by default, since a busy machine takes its time to start a page. */
export const expect = baseExpect.configure({ timeout: 10_000 });

interface Fixtures {
  /** Clicks, or taps where the device has a touch screen. */
  press: (target: Locator) => Promise<void>;
  /** True where a test takes the network away, of which the browser complains. */
  isCutOff: boolean;
  /** False for a reader who does not move: what follows an answer is loaded for one who does. */
  isReading: boolean;
}

/** Every test with a page fails where a page logs an error or the server fails, whatever else it checks. */
export const test = base.extend<Fixtures>({
  press: async ({ hasTouch }, use) => {
    await use(async (target) => {
      // A touch on a page that is still loading can be lost; a finger comes later than that.
      await target.page().waitForLoadState();
      await (hasTouch ? target.tap() : target.click());
    });
  },
  isCutOff: [false, { option: true }],
  isReading: [true, { option: true }],
  page: async ({ page, context, isCutOff, isReading }, use) => {
    if (isReading) context.on("page", readOn);
    if (isReading) readOn(page);
    const faults: string[] = [];
    collectFaults(page, faults);
    context.on("page", (other) => collectFaults(other, faults));
    await use(page);
    const unexpected = isCutOff ? faults.filter((fault) => !fault.includes("net::ERR_")) : faults;
    expect(unexpected, "errors of the page or the server").toEqual([]);
  },
});

/** A reader who moves the pointer now and then, on every page that is opened here. */
function readOn(page: Page): void {
  const move = () => setInterval(() => dispatchEvent(new Event("pointermove")), 200);
  page.on("domcontentloaded", () => page.evaluate(move).catch(() => {}));
}

/** Collects errors on the console, errors that nobody caught, and answers of 500 and above. */
function collectFaults(page: Page, faults: string[]): void {
  page.on("console", (message) => {
    const { url } = message.location();
    // The browser logs an unknown address, which has to answer 404, and an icon that it looked for unasked.
    const isExpected = message.text().includes("status of 404") && (url === page.url() || url.endsWith("/favicon.ico"));
    if (message.type() === "error" && !isExpected) faults.push(`${message.text()} (${url})`);
  });
  page.on("pageerror", (error) => {
    // The browser gives up fading where a page is quicker to show than the fade is to begin; nobody sees a difference.
    if (!/Transition was (aborted|skipped)/.test(error.message)) faults.push(String(error));
  });
  page.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
}
