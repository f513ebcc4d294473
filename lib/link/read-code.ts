import type { OutlineEdition } from "@/lib/questionnaire/types";
import { type Envelope, type Kind, unseal } from "./envelope";
import type { Decoded } from "./problems";

/** How the codes of one kind are read; `One` is as much of an edition as that takes. */
export interface Codec<Content, One = OutlineEdition> {
  /** Digits in the body of a code of this edition. */
  lengthOf: (edition: One) => number;
  /** What the body says, its length and check character being right. */
  read: (edition: One, body: string) => Decoded<Content>;
}

/** Reads a code of one of the kinds that there is a codec for; for another kind no edition is known. */
export function readCode<Content, One extends OutlineEdition>(
  code: string,
  editions: One[],
  codecs: Partial<Record<Kind, Codec<Content, One>>>,
): Decoded<Content & { edition: One }> {
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
  const codec = codecs[opened.value.kind] as Codec<Content, One>;
  const edition = editionOf(opened.value) as One;
  const content = codec.read(edition, opened.value.body);
  return content.ok ? { ok: true, value: { ...content.value, edition } } : content;
}
