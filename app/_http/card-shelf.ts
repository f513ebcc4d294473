import { setTimeout } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";

type Draw = () => Promise<ArrayBuffer>;

interface Limits {
  /** Bytes of pictures that are kept; those that were asked for longest ago go first. */
  bytes: number;
  /** Pictures that wait for their turn at most. */
  waiting: number;
}

/**
 * Keeps pictures that were drawn, and has the others drawn one at a time. While others wait, there is a pause as long
 * as the drawing before it: whoever asks for ever new pictures takes half of the server at most.
 * @returns takes a picture by its key: undefined where too many wait; a drawing that fails is thrown and not kept
 */
export function makeShelf({ bytes, waiting }: Limits) {
  const kept = new LRUCache<string, ArrayBuffer>({
    maxSize: bytes,
    sizeCalculation: ({ byteLength }) => byteLength,
  });
  const underWay = new Map<string, Promise<ArrayBuffer>>();
  const inTurn = pLimit(1);

  async function drawNow(key: string, draw: Draw): Promise<ArrayBuffer> {
    try {
      const picture = await draw();
      kept.set(key, picture);
      return picture;
    } finally {
      underWay.delete(key);
    }
  }

  function queue(key: string, draw: Draw): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      void inTurn(async () => {
        const start = performance.now();
        await drawNow(key, draw).then(resolve, reject);
        if (inTurn.pendingCount > 0) await setTimeout(performance.now() - start);
      });
    });
  }

  return (key: string, draw: Draw): Promise<ArrayBuffer> | ArrayBuffer | undefined => {
    const there = kept.get(key) ?? underWay.get(key);
    if (there || inTurn.pendingCount >= waiting) return there;
    const coming = queue(key, draw);
    underWay.set(key, coming);
    return coming;
  };
}
