import { describe, expect, it } from "vitest";
import { makeShelf } from "@/app/_http/card-shelf";

const BYTES = 100;
const WAITING = 3;

/** A hand that draws when it is told to, and counts. */
function hand() {
  const begun: string[] = [];
  const finish = new Map<string, (fault?: Error) => void>();
  const draw = (key: string) => () => {
    begun.push(key);
    return new Promise<ArrayBuffer>((resolve, reject) => {
      finish.set(key, (fault) => (fault ? reject(fault) : resolve(new ArrayBuffer(40))));
    });
  };
  return { begun, draw, finish: (key: string, fault?: Error) => finish.get(key)?.(fault) };
}

/** A shelf whose hand is asked for pictures by their keys alone. */
function shelfWith({ draw }: ReturnType<typeof hand>) {
  const take = makeShelf({ bytes: BYTES, waiting: WAITING });
  return (key: string) => take(key, draw(key));
}

describe("the shelf of cards", () => {
  it("has each card drawn once, however many ask for it, at once or later", async () => {
    const { begun, ...rest } = hand();
    const take = shelfWith({ begun, ...rest });
    const both = [take("a"), take("a")];
    await expect.poll(() => begun).toEqual(["a"]);
    rest.finish("a");
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect(await take("a")).toBe(one);
    expect(begun).toEqual(["a"]);
  });

  it("draws one at a time, and refuses when too many wait", async () => {
    const { begun, finish, draw } = hand();
    const take = shelfWith({ begun, finish, draw });
    const first = take("a");
    await expect.poll(() => begun).toEqual(["a"]);
    const waiting = ["b", "c", "d"].map(take);
    expect(waiting).not.toContain(undefined);
    expect(take("e")).toBeUndefined();
    expect(take("b"), "what waits already is waited for").toBe(waiting[0]);
    expect(begun).toEqual(["a"]);
    finish("a");
    await first;
    await expect.poll(() => begun).toEqual(["a", "b"]);
    expect(take("e"), "there is room again").toBeDefined();
  });

  it("keeps as many bytes as it may, and lets go of what was asked for longest ago", async () => {
    const { begun, finish, draw } = hand();
    const take = shelfWith({ begun, finish, draw });
    const drawn: string[] = [];
    for (const key of ["a", "b", "a", "c", "a", "b"]) {
      const picture = take(key);
      if (picture instanceof ArrayBuffer) continue;
      drawn.push(key);
      await expect.poll(() => begun).toEqual(drawn);
      finish(key);
      await picture;
    }
    expect(drawn).toEqual(["a", "b", "c", "b"]);
  });

  it("tells of a drawing that fails, does not keep it, and goes on", async () => {
    const { begun, finish, draw } = hand();
    const take = shelfWith({ begun, finish, draw });
    const [failing, next] = [take("a"), take("b")];
    await expect.poll(() => begun).toEqual(["a"]);
    finish("a", new Error("no paper"));
    await expect(failing).rejects.toThrow("no paper");
    await expect.poll(() => begun).toEqual(["a", "b"]);
    finish("b");
    expect(await next).toBeInstanceOf(ArrayBuffer);
    const again = take("a");
    await expect.poll(() => begun).toEqual(["a", "b", "a"]);
    finish("a");
    expect(await again).toBeInstanceOf(ArrayBuffer);
  });
});
