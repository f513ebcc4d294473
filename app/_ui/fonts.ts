import localFont from "next/font/local";

export const serif = localFont({
  src: [{ path: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2", weight: "500" }],
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
  display: "swap",
});

export const sans = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/instrument-sans/files/instrument-sans-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@fontsource/instrument-sans/files/instrument-sans-latin-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--font-sans",
  adjustFontFallback: "Arial",
  display: "swap",
});
