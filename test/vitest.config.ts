import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["test/unit/**/*.test.{ts,tsx}"],
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 20_000,
    isolate: false,
    maxWorkers: 2,
  },
});
