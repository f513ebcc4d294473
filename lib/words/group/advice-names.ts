import { loadWords } from "../load";

/** The names of scores, and of what an advice says, in a language that the site has. For the server. */
export async function loadAdviceNames(locale: string) {
  const [detail, result, types] = await Promise.all([
    loadWords(locale, "detail"),
    loadWords(locale, "result"),
    loadWords(locale, "types"),
  ]);
  return {
    dimensions: detail.dimensions,
    parts: detail.whatIf.rows,
    values: {
      verdict: result.verdictNames,
      type: result.typeNames,
      style: result.styleNames,
      reach: result.reachNames,
      sourcing: result.sourcingNames,
      flavour: {
        none: result.typeNames.none,
        ...Object.fromEntries(Object.entries(types.flavours).map(([id, { name }]) => [id, name])),
      },
    },
  };
}

export type AdviceNames = Awaited<ReturnType<typeof loadAdviceNames>>;
