/** The least contrast of text with its ground, WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** A step of darkening; small enough to stay near the colour that was chosen. */
const STEP = 0.97;

/** Contrast of a colour (`#rrggbb`) with white, 1–21, WCAG 2.2. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The same hue, as dark as text on white has to be. */
export function darkened(colour: string): string {
  let parts = channels(colour);
  while (contrastOnWhite(toHex(parts)) < LEAST_CONTRAST) parts = parts.map((channel) => Math.floor(channel * STEP));
  return toHex(parts);
}

/** True for a colour as browsers hand it over. */
export function isColour(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
}

function toHex(parts: number[]): string {
  return `#${parts.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
