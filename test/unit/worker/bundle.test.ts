import { expect, it } from "vitest";
import { bundleWorker } from "@/.ci/bundle-worker.mjs";

it("the worker carries what it keeps, and nothing that would report to anybody", async () => {
  const script = await bundleWorker({ assets: ["/_next/one.js"], pages: { "/learn": "mark" } });
  expect(script).toContain("/_next/one.js");
  expect(script).toContain('"/learn":"mark"');
  expect(script).not.toMatch(/google-analytics|\/collect/);
});
