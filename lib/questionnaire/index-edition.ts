import type { Axis, Option, OutlineEdition, Question } from "./types";

interface IndexedOption extends Option {
  /** Where the points stand between the ends of the question's scale, 0–1; null for a fact without points. */
  position: number | null;
}

export interface IndexedQuestion extends Omit<Question, "options"> {
  axis: Axis | "context";
  /** The dimension without its axis. */
  name: string;
  /** Place among the scored dimensions; −1 for a fact of the context. */
  place: number;
  options: IndexedOption[];
  byId: Map<string, IndexedOption>;
  /** True where one option tells of a mandate. */
  tellsMandate: boolean;
}

interface IndexedEdition {
  /** In the order of their slots, which makes every sum independent of the order of display. */
  questions: IndexedQuestion[];
  /** The scored dimensions in the order in which their first question stands. */
  dimensions: { id: string; axis: Axis; weight: number }[];
}

const cache = new WeakMap<OutlineEdition, IndexedEdition>();

/** The questions and dimensions of an edition, ready for scoring. */
export function indexEdition(edition: OutlineEdition): IndexedEdition {
  let indexed = cache.get(edition);
  if (!indexed) {
    indexed = index(edition);
    cache.set(edition, indexed);
  }
  return indexed;
}

function index(edition: OutlineEdition): IndexedEdition {
  const dimensions: IndexedEdition["dimensions"] = [];
  const weights: Record<string, number> = edition.parameters.size.weights;
  const questions = [...edition.questions]
    .sort((a, b) => a.slot - b.slot)
    .map((question) => {
      const [axis, name] = question.dimension.split(".") as [Axis | "context", string];
      let place = dimensions.findIndex(({ id }) => id === question.dimension);
      if (place === -1 && axis !== "context") {
        place = dimensions.push({ id: question.dimension, axis, weight: weights[question.dimension] ?? 1 }) - 1;
      }
      return indexQuestion(question, { axis, name, place });
    });
  return { questions, dimensions };
}

/** Written out and not spread: only then do all have the same shape, and reading them is quick. */
function indexQuestion(
  { id, slot, dimension, weight, options: given }: Question,
  { axis, name, place }: Pick<IndexedQuestion, "axis" | "name" | "place">,
): IndexedQuestion {
  const all = given.map(({ points = 0 }) => points);
  const lowest = Math.min(...all);
  const span = Math.max(...all) - lowest;
  const options = given.map(({ id, slot, points, range, fact }): IndexedOption => {
    const position = points === undefined ? null : (points - lowest) / span;
    return { id, slot, points, range, fact, position };
  });
  const byId = new Map(options.map((option) => [option.id, option]));
  const tellsMandate = options.some(({ fact }) => fact === "mandate");
  return { id, slot, dimension, weight, axis, name, place, options, byId, tellsMandate };
}
