import type { Edition } from "@/lib/questionnaire/types";
import { type Envelope, type Kind, unseal } from "./envelope";
import type { Decoded } from "./problems";

/** How the codes of one kind are read. */
export interface Codec<Content> {
  /** Digits in the body of a code of this edition. */
  lengthOf: (edition: Edition) => number;
  /** What the body says, its length and check character being right. */
  read: (edition: Edition, body: string) => Decoded<Content>;
}

/** Reads a code of one of the kinds that there is a codec for; for another kind no edition is known. */
export function readCode<Content>(
  code: string,
  editions: Edition[],
  codecs: Partial<Record<Kind, Codec<Content>>>,
): Decoded<Content> {
  const editionOf = ({ letter, edition, body }: Envelope) =>
    editions.find(
      (one) => one.letter === letter && one.edition === edition && (!one.own || body.startsWith(one.own.mark)),
    );
  const opened = unseal(code, (envelope) => {
    const edition = editionOf(envelope);
    return edition && codecs[envelope.kind]?.lengthOf(edition);
  });
  if (!opened.ok) return opened;
  // A body of the right length has an edition, and a codec that knows the length.
  const codec = codecs[opened.value.kind] as Codec<Content>;
  return codec.read(editionOf(opened.value) as Edition, opened.value.body);
}
