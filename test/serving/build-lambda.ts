import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";

/**
 * Builds the site for AWS Lambda: `.open-next/assets` for a bucket, `.open-next/server-functions/default` for the
 * function. OpenNext itself is fetched when this runs: it is large, and nothing else needs it.
 */
const OPEN_NEXT = "@opennextjs/aws@4.1.16";
const OUT = ".open-next";

rmSync(OUT, { recursive: true, force: true });
execFileSync("npx", ["--yes", OPEN_NEXT, "build", "--config-path", "test/serving/open-next.config.ts"], {
  stdio: "inherit",
});
cpSync(`${OUT}/cache`, `${OUT}/server-functions/default/cache`, { recursive: true });
// No picture is resized, no page grows old, and nothing has to be kept warm.
for (const unused of ["image-optimization-function", "revalidation-function", "warmer-function"])
  rmSync(`${OUT}/${unused}`, { recursive: true });
