import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect } from "./test";

const SIGNATURE = "89504e470d0a1a0a";

/** Width and height as a PNG states them in its first chunk, IHDR. */
function sizeOfPng(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8).toString("hex"), "signature of a PNG").toBe(SIGNATURE);
  expect(png.toString("latin1", 12, 16)).toBe("IHDR");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Fetches a card and checks what every card has to be, the generic one too. */
export async function expectCard(request: APIRequestContext, path: string): Promise<APIResponse> {
  const response = await request.get(path);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("image/png");
  const png = await response.body();
  expect(sizeOfPng(png)).toEqual({ width: 1200, height: 630 });
  expect(png.length).toBeLessThan(300_000);
  return response;
}
