import { ASYMMETRIC_MATCHERS_OBJECT, customMatchers, GLOBAL_EXPECT, setState } from "@vitest/expect";
import { chai } from "vitest";

/** What the tests of the model use of vitest, so that they can be run in one process, again and again. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
setState({ assertionCalls: 0 }, expect);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
Reflect.apply(Reflect.get(chai.expect, "extend"), chai.expect, [expect, customMatchers]);

export interface Test {
  /** Groups and name; numbered, since rows of a table may share a name. */
  id: string;
  run: () => unknown;
}

export const tests: Test[] = [];
const path: string[] = [];

export function describe(name: string, body: () => void): void {
  path.push(name);
  body();
  path.pop();
}

export function it(name: string, run: () => unknown): void {
  tests.push({ id: `${[...path, name].join(" › ")} #${tests.length}`, run });
}

type Body = (...row: unknown[]) => void;
const cells = (row: unknown) => (Array.isArray(row) ? row : [row]);

describe.each = (rows: unknown[]) => (name: string, body: Body) => {
  for (const row of rows) describe(name, () => body(...cells(row)));
};
it.each = (rows: unknown[]) => (name: string, body: Body) => {
  for (const row of rows) it(name, () => body(...cells(row)));
};
