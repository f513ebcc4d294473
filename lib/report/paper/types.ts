import { TYPES, type TypeId } from "@/lib/model/types";
import { typeAmongRivals } from "@/lib/words/result/close-call";
import { styleGist } from "@/lib/words/result/style-gist";
import { figure, type Message, say } from "@/lib/words/say";
import { type Report, tellsFigures } from "../report";
import { type Block, heading, type Section, text } from "./blocks";
import { cited } from "./cited";

/** The types with their fit, the best first, the chosen one before its equals. */
export function fitsOf({ locale, words, decided: { type } }: Report): { id: TypeId; name: string; fit: number }[] {
  return [...TYPES]
    .sort((a, b) => Number(b === type.id) - Number(a === type.id) || type.fits[b] - type.fits[a])
    .map((id) => ({ id, name: say(locale, words.typeNames[id]), fit: type.fits[id] }));
}

/** Which type fits best, in one sentence; by how much, where that may be told. */
export function typeTakeaway(report: Report): string {
  const { locale, words, more } = report;
  const type = typeAmongRivals(report);
  if (!tellsFigures(report)) {
    return say(locale, more.report.group.type, { type: say(locale, words.typeNames[type.id]) });
  }
  const { chosen, chosenNone, borderline } = more.detail.types;
  const name = (id: TypeId) => say(locale, words.typeNames[id]);
  const { id, runnerUp, margin } = type;
  const values = { type: name(id), runnerUp: name(runnerUp), margin };
  const sentence = say(locale, id === "none" ? chosenNone : chosen, values);
  return type.borderline ? `${sentence} ${say(locale, borderline)}` : sentence;
}

/** Every type with its fit, the chosen one in depth, and how the office would work, where, and run by whom. */
export function typesSection(report: Report): Section {
  const { locale, more, decided } = report;
  const words = more.types;
  const fits = fitsOf(report);
  const { paper } = more.report;
  const list = fits.map(({ name, fit }) => say(locale, paper.score, { name, level: figure(locale, fit) })).join("; ");
  const chart: Block = { kind: "chart", id: "fits", alt: say(locale, paper.fitsAlt, { list }) };
  return {
    id: "types",
    heading: say(locale, more.detail.types.heading),
    blocks: [
      text(typeTakeaway(report), "takeaway"),
      ...(tellsFigures(report) ? [chart] : []),
      depth(report, words.types[decided.type.id]),
      text(`${say(locale, more.detail.types.shorthand)} ${say(locale, words.depth.basis)}`, "caveat"),
      ...choices(report),
    ],
  };
}

function depth({ locale, more }: Report, parts: Record<string, Message>): Block {
  const labels: Record<string, Message> = more.types.depth;
  return {
    kind: "terms",
    terms: Object.entries(parts).map(([key, value]) => [say(locale, labels[key] ?? key), say(locale, value)]),
  };
}

/** Flavour, style, reach and sourcing, each with what it means and the answers that spoke for it. */
function choices(report: Report): Block[] {
  const { locale, words, more, decided } = report;
  const { flavour, style, reach, sourcing, type } = decided;
  const { choiceNames } = words;
  const { flavours, flavourName, styles, reaches, sourcings } = more.types;
  const entry = (title: Message, name: Message, gist: Message, parts: Record<string, Message>, because: string[]) => [
    heading(say(locale, more.report.paper.choice, { title: say(locale, title), name: say(locale, name) })),
    text(say(locale, gist)),
    depth(report, parts),
    ...cited(report, because.slice(0, 2)),
  ];
  const { gist: reachGist, ...reachParts } = reaches[reach.id];
  const { gist: sourcingGist, ...sourcingParts } = sourcings[sourcing.id];
  const flavoured = flavour && flavours[flavour.id];
  const { name, gist, ...parts } = flavoured ?? { name: "", gist: "" };
  return [
    ...(type.id === "none" ? [heading(say(locale, more.detail.ifLater))] : []),
    ...(flavour ? entry(flavourName, name, gist, parts, flavour.because) : []),
    ...entry(choiceNames.style, words.styleNames[style.id], styleGist(report), styles[style.id], style.because),
    ...entry(choiceNames.reach, words.reachNames[reach.id], reachGist, reachParts, reach.because),
    ...entry(choiceNames.sourcing, words.sourcingNames[sourcing.id], sourcingGist, sourcingParts, sourcing.because),
  ];
}
