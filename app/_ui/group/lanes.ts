/** Levels that marks need between them to stand beside each other on a narrow scale. */
const ROOM = 0.5;

/** Levels that look the same share a mark. */
const SAME = 0.05;

/** What stands on a scale, by the sign in it. */
export interface Mark {
  sign: string;
  level: number;
}

/** The marks with those of the same level joined to one, which bears all their signs. */
export function joinMarks(marks: Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const { sign, level } of marks) {
    const same = joined.find((one) => Math.abs(one.level - level) < SAME);
    if (same) same.sign = same.sign && sign ? `${same.sign}·${sign}` : same.sign || sign;
    else joined.push({ sign, level });
  }
  return joined;
}

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
