import fc, { type IAsyncProperty, type IProperty, type Parameters } from "fast-check";

/** Inputs that a property is tried with while the code is changed on purpose, thousands of times. */
const FEW = 15;

/** The library, in a hurry: a change that is seen is mostly seen with the first inputs. */
function assert<Values>(property: IProperty<Values> | IAsyncProperty<Values>, options: Parameters<Values> = {}) {
  return fc.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? FEW, FEW) });
}

export default { ...fc, assert };
export * from "fast-check";
