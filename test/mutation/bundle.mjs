import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const FOLDERS = ["test/unit/model", "test/unit/link"];
const HERE = "test/mutation";

/** Bundles the tests of the model and of the codes, with the code they test, in one file. */
export async function bundleTests(root, outfile) {
  const contents = `
    import "@/test/support/seed";
    ${testFiles(root)
      .map((file) => `import "@/${file}";`)
      .join("\n")}
    export { forgetAll } from "@/${HERE}/forgetful-map";
    export { tests } from "@/${HERE}/stand-in";
    export { trace } from "@/${HERE}/trace";`;
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "@": root },
    logLevel: "error",
    plugins: [standIns(root), forgetful],
  });
}

/** Examples before properties: what is broken is then seen in a moment. Shares of thousands take too long to repeat. */
function testFiles(root) {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const slowness = (file) => {
    const text = readFileSync(join(root, file), "utf8");
    return text.length + (text.includes("fast-check") ? 1e6 : 0);
  };
  return files
    .filter((file) => file.endsWith(".test.ts") && !file.includes("shares"))
    .map((file) => ({ file, slow: slowness(file) }))
    .sort((a, b) => a.slow - b.slow)
    .map(({ file }) => file);
}

/** Our own in place of vitest, and a library that tries fewer inputs in place of fast-check. */
const standIns = (root) => ({
  name: "stand-ins",
  setup({ onResolve }) {
    const replace = (filter, name) =>
      onResolve({ filter }, ({ importer, path }) => {
        const path_ = join(root, HERE, name);
        return importer === path_ ? { path, external: true } : { path: path_ };
      });
    replace(/^vitest$/, "stand-in.ts");
    replace(/^fast-check$/, "few-runs.ts");
  },
});

/** Lets each test make what the model, and what helps the tests, makes once of its tables. */
const forgetful = {
  name: "forgetful",
  setup({ onLoad }) {
    onLoad({ filter: /(lib\/model|test\/support)\/.*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      if (!code.includes("new WeakMap")) return undefined;
      const own = `import { ForgetfulMap } from "@/${HERE}/forgetful-map";\n${code.replaceAll("new WeakMap", "new ForgetfulMap")}`;
      return { contents: own, loader: "ts" };
    });
  },
};
