import { expect, it } from "vitest";
import { readPasted } from "@/app/_ui/embed/read-pasted";

const CODE = "sq10sy94ofwyzrranje6cwudu0u3q05xdl35e9me86zg";

it.each([CODE, ` https://pmo.example.org/r/${CODE}\n`, `https://pmo.example.org/fr/r/${CODE}`, `/embed#${CODE}`])(
  "finds the code in %j",
  (text) => {
    expect(readPasted(text)).toEqual({ code: CODE });
  },
);

it("does not take a link with answers, which would stand on a page for all to read", () => {
  expect(readPasted("https://pmo.example.org/r#aq1231231231231231")).toEqual({ problem: "private" });
});

it.each(["", "https://pmo.example.org/", `<script>${CODE}</script>`, `${CODE}?x=1`, 'sq1"><script>'])(
  "finds none in %j",
  (text) => {
    expect(readPasted(text)).toEqual({ problem: "unread" });
  },
);
