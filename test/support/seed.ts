import fc from "fast-check";

/**
 * The same inputs at every run, so that a failure tells of the change at hand and not of luck; `SEED=7 npm run unit`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
