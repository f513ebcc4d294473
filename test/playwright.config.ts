import { defineConfig, devices } from "@playwright/test";
import { serverCommand } from "./serving/servers";
import { CHROMIUM_ARGS, ensureChromium } from "./support/chromium";

const PORT = Number(process.env.TEST_PORT ?? 3210);

export default defineConfig({
  testDir: "e2e",
  outputDir: "output/e2e",
  fullyParallel: true,
  workers: 2,
  // A busy machine loses a touch now and then; the report names such a test as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
    // What a test asks for comes from the server; the tests without a network allow the worker.
    serviceWorkers: "block",
    permissions: ["clipboard-read", "clipboard-write"],
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      // The ways where touch and width make a difference; the others do not change with the screen.
      testMatch: /(wizard|wizard-errors|result-share)\.spec/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: serverCommand(PORT),
    cwd: "..",
    url: `http://localhost:${PORT}/icon.svg`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
