import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * Builds the smallest Next site there is, with the same packages, to compare with. Returns its folder.
 * @param more files besides, by their paths
 */
export function buildBareSite(more: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "bare-next-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const files = {
    "package.json": '{"private":true}',
    "next.config.js":
      "module.exports = { outputFileTracingRoot: '/', turbopack: { root: '/' }, serverExternalPackages: ['@vercel/og'] };",
    "app/layout.js": "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
    "app/page.js": "export default () => <h1>Bare</h1>;",
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  execFileSync(resolve("node_modules/.bin/next"), ["build"], { cwd: folder, stdio: "pipe" });
  return folder;
}
