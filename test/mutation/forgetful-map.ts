let tests = 0;

/** From now on every forgetful map is empty. */
export function forgetAll(): void {
  tests += 1;
}

/**
 * Stands in for the `WeakMap` in which the model keeps what it made of a table. It forgets at each test: else the first
 * test would make everything, and no other would notice a change in how it is made.
 */
export class ForgetfulMap<Key extends object, Value> {
  #known = new WeakMap<Key, Value>();
  #since = tests;

  get(key: Key): Value | undefined {
    return this.#since === tests ? this.#known.get(key) : undefined;
  }

  set(key: Key, value: Value): void {
    if (this.#since !== tests) this.#known = new WeakMap();
    this.#since = tests;
    this.#known.set(key, value);
  }
}
