import { resolve } from "node:path";
import { ExamplesFirst } from "./support/examples-first";
import base from "./vitest.config";

const FEW_RUNS = resolve(import.meta.dirname, "support/few-runs.ts");
const FORGETFUL_MAP = resolve(import.meta.dirname, "support/forgetful-map.ts");

/** Puts a library that tries fewer inputs in place of the one that tests import. */
const fewRuns = {
  name: "few-runs",
  enforce: "pre" as const,
  resolveId: (source: string, importer?: string) =>
    source === "fast-check" && importer !== FEW_RUNS ? FEW_RUNS : undefined,
};

/** Lets each test make what the model makes once of its tables. */
const forgetful = {
  name: "forgetful",
  transform: (code: string, id: string) =>
    id.includes("/lib/model/") && code.includes("new WeakMap")
      ? `import { ForgetfulMap } from ${JSON.stringify(FORGETFUL_MAP)};\n${code.replaceAll("new WeakMap", "new ForgetfulMap")}`
      : undefined,
};

/** The tests of the model and of the codes; those that count shares of thousands of answers are too slow to repeat. */
export default {
  ...base,
  plugins: [fewRuns, forgetful],
  test: {
    ...base.test,
    include: ["test/unit/{model,link}/**/*.test.ts"],
    exclude: ["test/unit/**/*shares*.test.ts"],
    setupFiles: ["test/support/seed.ts", "test/support/forget.ts"],
    sequence: { sequencer: ExamplesFirst },
  },
};
