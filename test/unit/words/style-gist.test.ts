import { expect, it } from "vitest";
import { loadDetailWords } from "@/lib/words/detail";
import { styleGist } from "@/lib/words/result/style-gist";
import type { Told } from "@/lib/words/result/told";

const more = await loadDetailWords("en");

const gistWith = (stage: string, style = "control-tower") =>
  styleGist({
    locale: "en",
    more,
    decided: { type: { id: "controlling" }, style: { id: style }, services: [{ id: "common-method", stage }] },
  } as unknown as Told);

it("a control tower promises its method for later where it begins with something else", () => {
  expect(gistWith("later")).toMatch(/common way of working later\.$/);
  for (const stage of ["start", "keep"]) expect(gistWith(stage)).not.toMatch(/later/);
  expect(gistWith("later", "weather-station")).not.toMatch(/later/);
});
