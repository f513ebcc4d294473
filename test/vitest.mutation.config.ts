import { resolve } from "node:path";
import { ExamplesFirst } from "./support/examples-first";
import base from "./vitest.config";

const FEW_RUNS = resolve(import.meta.dirname, "support/few-runs.ts");

/** Puts a library that tries fewer inputs in place of the one that tests import. */
const fewRuns = {
  name: "few-runs",
  enforce: "pre" as const,
  resolveId: (source: string, importer?: string) =>
    source === "fast-check" && importer !== FEW_RUNS ? FEW_RUNS : undefined,
};

/** The tests of the model and of the codes; those that count shares of thousands of answers are too slow to repeat. */
export default {
  ...base,
  plugins: [fewRuns],
  test: {
    ...base.test,
    include: ["test/unit/{model,link}/**/*.test.ts"],
    exclude: ["test/unit/**/*shares*.test.ts"],
    sequence: { sequencer: ExamplesFirst },
  },
};
