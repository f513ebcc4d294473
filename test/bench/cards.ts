const WARM_RUNS = 15;

/** Milliseconds to draw a card: the first one of a fresh server, and the median of later ones. */
export async function benchCards(
  site: string,
  cards: string[],
): Promise<{ cold: number; warm: number; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run <= WARM_RUNS; run++) {
    const start = performance.now();
    const response = await fetch(site + (cards[run % cards.length] as string));
    bytes = Math.max(bytes, (await response.arrayBuffer()).byteLength);
    times.push(performance.now() - start);
  }
  const [cold, ...warm] = times as [number, ...number[]];
  return { cold, warm: warm.sort((a, b) => a - b)[Math.floor(WARM_RUNS / 2)] as number, bytes };
}
