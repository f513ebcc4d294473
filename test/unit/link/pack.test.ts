import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, packedLength, unpack } from "@/lib/link/pack";

/** Numbers with the size of the range that each comes from. */
const packed = fc
  .array(
    fc
      .integer({ min: 1, max: 2000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size))),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pairs) => ({ values: pairs.map(([value]) => value), sizes: pairs.map(([, size]) => size) }));

it("what is packed is unpacked", () => {
  fc.assert(
    fc.property(packed, ({ values, sizes }) => {
      const digits = pack(values, sizes);
      expect(digits).toHaveLength(packedLength(sizes));
      expect(unpack(digits, sizes)).toEqual(values);
    }),
  );
});

it("digits that no numbers give are refused", () => {
  // Ten values of a pair of digits that holds 36 × 36.
  expect(unpack("zz", [10, 36])).toBeNull();
  expect(unpack("9z", [10, 36])).toEqual([9, 35]);
});

it("a value outside its range is refused, since it would be read as others", () => {
  expect(() => pack([10], [10])).toThrow("has to be below 10");
  expect(() => pack([-1], [10])).toThrow(RangeError);
  expect(pack([9], [10])).toBe("9");
  expect(unpack("a0", [10, 36])).toBeNull();
});
