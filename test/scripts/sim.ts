import raw from "@/questionnaires/quick-1/edition.json";
import model from "@/questionnaires/model-1.json";
import { score } from "@/lib/model/score";
import { recommend } from "@/lib/model/recommend";
const edition: any = { ...raw, parameters: model };
const N = 40000;
const tally: Record<string, Record<string, number>> = {};
const add = (k: string, v: any) => { tally[k] ??= {}; tally[k][String(v)] = (tally[k][String(v)] ?? 0) + 1; };
const t0 = performance.now();
for (let i = 0; i < N; i++) {
  const answers: any = {};
  for (const q of edition.questions) answers[q.id] = q.options[Math.floor(Math.random() * q.options.length)].id;
  const p = score(edition, answers);
  const r = recommend(p, edition.parameters);
  add("verdict", r.need.verdict); add("type", r.type!.id); add("style", r.style!.id); add("reach", r.reach!.id); add("sourcing", r.sourcing!.id);
  add("type|unit", r.type!.id === "none" ? "-" : r.type!.id); add("borderT", r.type!.borderline); add("override", r.need.override);
  for (const x of r.reasons) add("reasons", x.id);
  for (const x of r.roadmap.slice(0, 3)) add("steps3", x.id);
  for (const x of r.roadmap) add("steps", x.id);
  for (const x of r.revisit) add("revisit", x);
  add("band", p.complexity.band); add("steps n", r.roadmap.length);
}
console.log(Math.round(N / ((performance.now() - t0) / 1000)), "per s");
for (const [k, v] of Object.entries(tally)) console.log(k, Object.entries(v).sort((a, b) => b[1] - a[1]).map(([a, b]) => `${a} ${(100 * b / N).toFixed(1)}`).join(", "));
