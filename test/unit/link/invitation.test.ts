import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeInvitation, encodeInvitation, readTicket } from "@/lib/link/invitation";

const ROUND = "3f9k2m8x0q7z";
const round = fc.string({
  unit: fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyz"),
  minLength: 12,
  maxLength: 12,
});

describe("an invitation", () => {
  it("gives back its round, whatever case it is typed in", () => {
    fc.assert(
      fc.property(round, (one) => {
        expect(decodeInvitation(encodeInvitation(one).toUpperCase())).toBe(one);
      }),
    );
  });

  it("is refused where it was cut short or mistyped", () => {
    const token = encodeInvitation(ROUND);
    expect(decodeInvitation(token.slice(0, -1))).toBeNull();
    expect(decodeInvitation(token.replace("3", "4"))).toBeNull();
    expect(decodeInvitation(`${token}0`)).toBeNull();
    expect(decodeInvitation("")).toBeNull();
    expect(decodeInvitation(encodeInvitation(`${ROUND}0`))).toBeNull();
    expect(decodeInvitation(encodeInvitation(ROUND.slice(1)))).toBeNull();
  });
});

describe("a ticket", () => {
  it("is the round and the reply of one browser, in one word", () => {
    expect(readTicket(`${ROUND}a1b2c3d4`)).toEqual({ round: ROUND, id: "a1b2c3d4" });
  });

  it.each(["", ROUND, `${ROUND}a1b2c3d`, `${ROUND}a1b2c3d4e`, `${ROUND}A1B2C3D4`, ` ${ROUND}a1b2c3d4`])(
    "is nothing else: “%s”",
    (text) => {
      expect(readTicket(text)).toBeNull();
    },
  );
});
