/** The places of a tree are paths such as `questions/people/why`; a list counts from 0. */
type Leaf = number | string;

/** Every number and text of a tree with its path. */
function placesOf(tree: unknown, path = ""): [path: string, value: Leaf][] {
  if (typeof tree === "number" || typeof tree === "string") return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => placesOf(value, path === "" ? key : `${path}/${key}`));
}

/** Where two trees do not hold the same: what each has at a path, null where it has nothing there. */
export function unlike(own: unknown, base: unknown): { path: string; own: Leaf | null; base: Leaf | null }[] {
  const [now, then] = [new Map(placesOf(own)), new Map(placesOf(base))];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((path) => {
    const values = { own: now.get(path) ?? null, base: then.get(path) ?? null };
    return values.own === values.base ? [] : [{ path, ...values }];
  });
}

/** The same tree with another number or text at a path, or nothing there; all that lies on the way there must be. */
export function withPlace<Tree>(tree: Tree, path: string, value: Leaf | null): Tree {
  const [key = "", ...rest] = path.split("/");
  const copy = (Array.isArray(tree) ? [...tree] : { ...tree }) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = withPlace(copy[key], rest.join("/"), value);
  else if (value === null) delete copy[key];
  else copy[key] = value;
  return copy as Tree;
}
