/** Levels that marks need between them to stand beside each other on a narrow scale. */
const ROOM = 0.5;

/** The lane of each mark, from 0: as few lanes as keep marks of nearly the same level from covering each other. */
export function lanesOf(levels: number[]): number[] {
  const lanes: number[][] = [];
  return levels.map((level) => {
    const free = lanes.findIndex((lane) => lane.every((other) => Math.abs(other - level) >= ROOM));
    if (free === -1) return lanes.push([level]) - 1;
    lanes[free]?.push(level);
    return free;
  });
}
