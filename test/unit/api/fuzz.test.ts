import { describe, expect, it } from "vitest";
import { assessment } from "@/lib/api/schema/assessment";
import { batchResult } from "@/lib/api/schema/batch";
import { problem } from "@/lib/api/schema/problem";
import { openCode } from "@/lib/link/open-code";
import { openOutline } from "@/lib/link/open-outline";
import { allEditions } from "@/lib/questionnaire/registry";
import { askApi } from "@/test/support/api";
import { chanceFrom } from "@/test/support/fuzz/chance";
import { anyCode } from "@/test/support/fuzz/codes";
import { inputs } from "@/test/support/fuzz/inputs";

const SEED = 20_261;

/** What every good answer to a path fits. */
function schemaOf(path: string) {
  if (/^\/api\/v1\/assess\/batch(\?|$)/.test(path)) return batchResult;
  return /^\/api\/v1\/(assess(\?|$)|results\/)/.test(path) ? assessment : null;
}

describe("whatever is asked of the API", () => {
  it("is answered well, or with a problem that has its kind", async () => {
    const statuses = new Map<number, number>();
    for (const { method, path, body } of inputs(SEED, 300, 0)) {
      const response = await askApi(path, { method, body: body as BodyInit | undefined });
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const document = await response.json();
      const schema = response.ok ? schemaOf(path) : problem;
      expect(schema?.safeParse(document).error?.issues, path).toBeUndefined();
    }
    expect([200, 400, 404, 413, 422]).toEqual(expect.arrayContaining([...statuses.keys()]));
    for (const status of [200, 400, 404, 422]) expect(statuses.get(status)).toBeGreaterThan(5);
  }, 60_000);
});

describe("whatever is read as a code", () => {
  it("is refused with its reason, or is exactly the code of what it was read as", () => {
    const chance = chanceFrom(SEED);
    let read = 0;
    for (let made = 0; made < 2_000; made++) {
      const code = anyCode(chance);
      const opened = openCode(code, allEditions());
      expect(openOutline(code, allEditions()).ok).toBe(opened.ok && opened.value.answers !== null);
      if (!opened.ok) continue;
      read++;
      const { answers, summary } = opened.value.codes;
      expect([answers, summary]).toContain(code.trim().toLowerCase());
    }
    expect(read).toBeGreaterThan(200);
  }, 60_000);
});
