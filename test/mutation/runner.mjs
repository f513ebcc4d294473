import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundleTests } from "./bundle.mjs";

/** Where Stryker’s changed code reads which change is active, and counts what is reached. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/**
 * Runs the tests for Stryker in its own process. The usual runner loads all tests anew for each change, which takes
 * seconds; this one loads them once, and again only where a change left something behind.
 */
class InProcess {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // As deep in the folders as the tests that look for files.
    this.file = join(process.cwd(), `test/mutation/tests-${process.env.STRYKER_MUTATOR_WORKER ?? 0}.mjs`);
    await bundleTests(process.cwd(), this.file);
  }

  async dryRun() {
    await this.#load();
    const tests = await this.#run(this.loaded.tests, { bail: false });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (!this.loaded || this.#trace() !== this.sound) await this.#load();
    const tests = this.loaded.tests.filter(({ id }) => !testFilter || testFilter.includes(id));
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = await this.#run(tests, { bail: true });
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    this.#deactivate();
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  async #load() {
    this.#deactivate();
    this.times = (this.times ?? 0) + 1;
    this.loaded = await import(`${pathToFileURL(this.file)}?${this.times}`);
    this.sound = this.#trace();
  }

  #trace() {
    try {
      this.loaded.forgetAll();
      return this.loaded.trace();
    } catch {
      return null;
    }
  }

  #deactivate() {
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  }

  async #run(tests, { bail }) {
    const results = [];
    for (const { id, run } of tests) {
      this.loaded.forgetAll();
      stryker.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(run);
      stryker.currentTestId = undefined;
      const result = { id, name: id, timeSpentMs: performance.now() - start };
      if (failure === null) results.push({ ...result, status: TestStatus.Success });
      else results.push({ ...result, status: TestStatus.Failed, failureMessage: failure });
      if (failure !== null && bail) break;
    }
    return results;
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
