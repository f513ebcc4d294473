import { describe, expect, it } from "vitest";
import { complexityBands } from "@/app/_ui/method/decisions/complexity-bands";
import { choiceSums, practiceSums, sourcingSum } from "@/app/_ui/method/example/choice-sums";
import { levelRows } from "@/app/_ui/method/example/level-rows";
import { cifterExact, needSum } from "@/app/_ui/method/example/need-sum";
import { openExample } from "@/app/_ui/method/example/open-example";
import { teamSum } from "@/app/_ui/method/example/team-sum";
import { driverSums, fitSums, noneSum } from "@/app/_ui/method/example/type-sum";
import { assess } from "@/lib/model/assess";
import { cifterBand } from "@/lib/model/cifter";

const example = openExample();
const { decided, profile, edition } = example;
const { parameters } = edition;

const total = (parts: number[]) => parts.reduce((a, b) => a + b, 0);

describe("the worked example", () => {
  it("is what the model makes of its answers", () => {
    const { recommendation } = assess(edition, example.answers);
    expect(decided).toEqual(recommendation);
  });

  it("shows every answer that is scored, and means that are those of the levels", () => {
    const axes = levelRows(example);
    const shown = axes.flatMap(({ dimensions }) => dimensions.flatMap(({ given }) => given));
    const scored = edition.questions.filter(({ dimension }) => !dimension.startsWith("context."));
    expect(shown.map(({ question }) => question).sort()).toEqual(scored.map(({ id }) => id).sort());
    for (const { level, dimensions } of axes) {
      const weights = parameters.size.weights as Record<string, number>;
      const all = total(dimensions.map(({ id }) => weights[id] ?? 1));
      expect(total(dimensions.map(({ id, level: own }) => own * (weights[id] ?? 1))) / all).toBeCloseTo(level);
    }
  });

  it("adds up to the need", () => {
    const { parts, sum } = needSum(example);
    expect(total(parts.map(({ points }) => points))).toBeCloseTo(sum, 8);
    expect(Math.round(sum)).toBe(decided.need.score);
    for (const { id, weight, level, points } of parts) {
      expect((weight * (id === "practice" ? 5 - level : level - 1)) / 4).toBeCloseTo(points, 1);
    }
  });

  it("rounds to the sum of CIFTER", () => {
    expect(Math.round(cifterExact(example).exact)).toBe(profile.complexity.sum);
  });

  it("gives drivers that are the means of their parts", () => {
    const drivers = driverSums(example);
    expect(drivers.map(({ id }) => id)).toEqual(["controlNeed", "acceptance", "supply"]);
    for (const { value, parts, weights } of drivers) {
      expect(total(parts.map((part) => part.weight * part.value)) / weights).toBeCloseTo(value, 8);
    }
  });

  it("adds up to the fits", () => {
    for (const { type, terms, sum, fit, limited } of fitSums(example)) {
      expect(total(terms.map(({ points }) => points))).toBeCloseTo(sum, 8);
      expect(decided.type.fits[type]).toBe(fit);
      if (!limited) expect(Math.round(sum)).toBe(fit);
    }
    const { best, score, threshold, each, fit } = noneSum(example);
    expect(best - each * (score - threshold)).toBe(fit);
  });

  it("adds up to the points of style, place and sourcing, and the most points win", () => {
    for (const { rows, chosen } of choiceSums(example)) {
      for (const { terms, sum } of rows) expect(total(terms.map(({ points }) => points))).toBeCloseTo(sum, 8);
      const most = Math.max(...rows.map(({ sum }) => sum));
      expect(rows.find(({ sum }) => sum === most)?.id).toBe(chosen);
    }
    const { hybrid, outsourced } = parameters.sourcing.thresholds;
    const { sum } = sourcingSum(example);
    const sourcing = sum >= outsourced ? "outsourced" : "hybrid";
    expect(decided.sourcing.id).toBe(sum < hybrid ? "internal" : sourcing);
  });

  it("leads from the curves to the posts", () => {
    const { rows, cap } = teamSum(example);
    for (const { exact, posts } of rows) {
      const nearest = exact < 3 ? Math.round(exact * 2) / 2 : Math.round(exact);
      expect([nearest, Math.min(nearest, cap?.posts ?? nearest)]).toContain(posts);
    }
  });

  it("leads from the difficulty to the level of practice called for", () => {
    for (const { base, moved, target } of practiceSums(example)) expect(Math.round(base + moved.sum)).toBe(target);
  });
});

it("the bands of the sum are those of the model, without a gap", () => {
  const bands = complexityBands(parameters);
  for (const { band, low, high, target } of bands) {
    for (let sum = low; sum <= high; sum++) expect(cifterBand(sum, parameters)).toBe(band);
    expect(parameters.target[band]).toBe(target);
  }
  for (const [place, { low }] of bands.entries()) if (place > 0) expect(low).toBe((bands[place - 1]?.high ?? 0) + 1);
});
