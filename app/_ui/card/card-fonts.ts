import { readFile } from "node:fs/promises";
import { join } from "node:path";

const FONTS = join(process.cwd(), "node_modules/@expo-google-fonts");

/** Static TrueType files: the renderer fails on variable ones and cannot read WOFF2. */
const FILES = [
  { name: "Newsreader", weight: 500, file: "newsreader/500Medium/Newsreader_500Medium.ttf" },
  { name: "Instrument Sans", weight: 400, file: "instrument-sans/400Regular/InstrumentSans_400Regular.ttf" },
  { name: "Instrument Sans", weight: 600, file: "instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf" },
] as const;

let fonts: ReturnType<typeof read> | undefined;

function read() {
  return Promise.all(
    FILES.map(async ({ name, weight, file }) => ({ name, weight, data: await readFile(join(FONTS, file)) })),
  );
}

/** The fonts of the card, read once. */
export function cardFonts() {
  fonts ??= read();
  return fonts;
}
