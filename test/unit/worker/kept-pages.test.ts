import { describe, expect, it } from "vitest";
import { isThere, keptWithout } from "@/app/_worker/kept-pages";

const KEPT = ["/", "/learn", "/offline", "/r", "/fr", "/fr/learn", "/fr/offline", "/fr/r"];

describe("without a network", () => {
  it.each(["/", "/learn", "/r", "/fr/learn"])("%s is shown as it is kept", (path) => {
    expect(keptWithout(path, KEPT)).toEqual({ path });
    expect(isThere(path, KEPT)).toBe(true);
  });

  it.each([
    ["/r/aq1123", "/r#aq1123"],
    ["/fr/r/sf1abc", "/fr/r#sf1abc"],
  ])("the shared result %s becomes the private one at %s", (path, redirect) => {
    expect(keptWithout(path, KEPT)).toMatchObject({ redirect });
    expect(isThere(path, KEPT)).toBe(true);
  });

  it.each([
    ["/learn/", "/learn"],
    ["/en/learn", "/learn"],
    ["//fr//learn", "/fr/learn"],
    ["/r/aq1123/", "/r/aq1123"],
  ])("%s leads to its own address, %s", (path, redirect) => {
    expect(keptWithout(path, KEPT)).toMatchObject({ redirect });
    expect(isThere(path, KEPT)).toBe(true);
  });

  it.each([
    ["/assess/quick/form", "/offline"],
    ["/fr/assess/quick/form", "/fr/offline"],
    ["/r/aq1123/card.png", "/offline"],
    ["/nowhere", "/offline"],
  ])("%s is replaced by what says so, in its language", (path, own) => {
    expect(keptWithout(path, KEPT)).toEqual({ path: own });
    expect(isThere(path, KEPT)).toBe(false);
  });
});
