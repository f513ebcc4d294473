import type { TypeId } from "@/lib/model/types";

const SHAPES: Record<TypeId, string> = {
  none: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12",
  supportive: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18",
  controlling: "M4 4h16v16H4z",
  directive: "M12 2.5 22 20.5H2z",
};

/** The outline of a type on a 24-unit square: ring, disc, square, triangle. */
export function typePath(type: TypeId): string {
  return SHAPES[type];
}

/** The shape and hue of a type. Decorative: the name of the type always stands beside it. */
export function TypeShape({ type, size = "0.8em" }: { type: TypeId; size?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[type]} fill={`var(--type-${type})`} />
    </svg>
  );
}
