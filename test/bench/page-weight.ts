import type { Browser } from "@playwright/test";

export interface Weight {
  /** Compressed bytes of script that a page loads before anybody touches it, without the headers of the answers. */
  script: number;
  /** All compressed bytes, counted the same way. */
  total: number;
}

/** Loads a page in a fresh context and adds up what comes over the wire. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const types = new Map<string, string>();
  const weight: Weight = { script: 0, total: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    weight.total += encodedDataLength;
    if (types.get(requestId) === "Script") weight.script += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  return weight;
}
