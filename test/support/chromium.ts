import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Without these, Chromium calls its maker at every start. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The one without a window comes first: it opens pages in half the time. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  chromium.executablePath(),
];

/** The path of a Chromium on this machine, if there is one. */
function findChromium(): string | undefined {
  return PLACES.find((place) => place && existsSync(place));
}

/**
 * The path of a Chromium; one is installed where none is found: Playwright's own, or Debian's.
 * @throws Error where neither can be had
 */
export function ensureChromium(): string {
  const attempts = [
    () => {},
    () => run("npx", ["playwright", "install", "--with-deps", "chromium"]),
    () => {
      run("apt-get", ["update"]);
      run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
    },
  ];
  for (const attempt of attempts) {
    attempt();
    const found = findChromium();
    if (found) return found;
  }
  throw new Error("No Chromium found. Install one and set CHROMIUM_PATH to its program.");
}

/** Runs a command that may fail: the next attempt, or the error at the end, has the last word. */
function run(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 300_000 });
  } catch (error) {
    console.error(`${command} ${args.join(" ")}: ${error instanceof Error ? error.message : error}`);
  }
}
