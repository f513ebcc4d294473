import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { encodeReply } from "@/lib/link/reply-code";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Role } from "@/lib/questionnaire/roles";
import { readReplies } from "@/lib/workspace/read-replies";
import type { Respondent } from "@/lib/workspace/types";
import { full } from "@/test/support/full";
import { QUIET } from "@/test/support/quick";
import { CODE, client, respondent, round } from "@/test/support/workspace";

const SPRING = round("spring", client("acme"));
const KNOWN = respondent("known", SPRING);

const reply = (name: string, role: Role = "sponsor", code = CODE, of = SPRING.id) =>
  encodeReply({ round: of, id: name.padEnd(8, "0"), role, code });

function read(text: string, known: Respondent[] = [KNOWN]) {
  const { findings, others } = readReplies(text, SPRING, known, allEditions());
  return { told: findings.map(({ line, kind }) => `${line} ${kind}`), findings, others };
}

describe("a paste of replies", () => {
  it("is told line by line: new, known, repeated, of another round or edition, broken", () => {
    const lines = [
      reply("one"),
      reply("pknown"),
      reply("two", "executive"),
      reply("one"),
      reply("three", "other", CODE, "elsewhere000"),
      reply("four", "other", encodeAnswers(full, {})),
      reply("five").slice(0, -4),
      `${reply("six").slice(0, -1)}0`,
      `https://example.org/r#${CODE}`,
    ];
    const { told, findings, others } = read(lines.join("\n"));
    expect(told).toEqual([
      "1 new",
      "2 known",
      "3 new",
      "4 repeated",
      "5 other-round",
      "6 other-edition",
      "7 cut-short",
      "8 mistyped",
      "9 result",
    ]);
    expect(findings[3]).toMatchObject({ other: 1 });
    expect(findings[4]).toMatchObject({ round: "elsewhere000" });
    expect(others).toBe(0);
  });

  it("may be whole mails: what is no code is left out and counted", () => {
    const mail = `Hello,\r\n\r\n> my answers: ${reply("one").toUpperCase()}.\r\nRoom R1204, see https://example.org/5f2b8c1d9e7a4b3c6d0e1f2a\r\nAnna`;
    expect(read(mail)).toMatchObject({ told: ["3 new"], others: 3 });
    expect(read(reply("one").slice(1)).told).toEqual(["1 not-a-code"]);
    expect(read(" \n\n")).toMatchObject({ told: [], others: 0 });
  });

  it("takes several replies from one line", () => {
    expect(read(`${reply("one")} ${reply("two")}`).told).toEqual(["1 new", "1 new"]);
  });

  it("takes the later of two replies of one person, and the one that corrects what is known", () => {
    const quiet = encodeAnswers(allEditions()[0] as never, QUIET);
    const twice = read([reply("one"), reply("one", "sponsor", quiet)].join("\n"));
    expect(twice.told).toEqual(["1 outdated", "2 new"]);
    expect(twice.findings[0]).toMatchObject({ other: 2 });
    expect(read(reply("pknown", "executive")).told).toEqual(["1 corrected"]);
  });

  it("reads fifty lines at once", () => {
    const lines = Array.from({ length: 50 }, (_, place) => reply(`n${place + 10}`));
    expect(new Set(read(lines.join("\n")).findings.map(({ kind }) => kind))).toEqual(new Set(["new"]));
  });
});
