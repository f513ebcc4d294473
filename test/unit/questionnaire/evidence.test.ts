import { describe, expect, it } from "vitest";
import { hasEvidence, NO_EVIDENCE, webLink } from "@/lib/questionnaire/evidence";

describe("a link to what an answer rests on", () => {
  it.each([
    ["https://example.org/minutes?page=2#top", "https://example.org/minutes?page=2#top"],
    [" HTTP://Example.org ", "http://example.org/"],
  ])("is an address of the web: %s", (text, link) => {
    expect(webLink(text)).toBe(link);
    expect(webLink(link)).toBe(link);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt://example.org/%0aalert(1)",
    " data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "vbscript:x",
    "//example.org",
    "example.org",
    "https://user:secret@example.org/",
    `https://example.org/${"x".repeat(2000)}`,
    "",
  ])("is nothing else: %s", (text) => {
    expect(webLink(text)).toBe(null);
  });
});

it("an answer rests on something as soon as anything is said", () => {
  expect(hasEvidence(NO_EVIDENCE)).toBe(false);
  expect(hasEvidence({ ...NO_EVIDENCE, note: "Seen." })).toBe(true);
  expect(hasEvidence({ ...NO_EVIDENCE, links: ["https://example.org/"] })).toBe(true);
  expect(hasEvidence({ ...NO_EVIDENCE, confidence: "low" })).toBe(true);
});
