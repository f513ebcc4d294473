import { defineConfig } from "vitest/config";
import base from "./vitest.config";

/** The tests of the model and of the codes; those that count shares of thousands of answers are too slow to repeat. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/unit/{model,link}/**/*.test.ts"],
    exclude: ["test/unit/**/*shares*.test.ts"],
  },
});
