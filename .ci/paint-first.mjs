import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";

/** Pages made ahead that have something to read before a script runs. */
const MADE_AHEAD = /\/(?:assess\/(?:\[questionnaire\]|quick)|r)$/;
/** The page made when asked for that is all there to read without a script. */
const MADE_WHEN_ASKED = "/[locale]/r/[code]/page";

/** What Next writes down for itself, and reads where it makes a page. */
export const SCRIPTS_OF_PAGES = ".next/build-manifest.json";

const FILE = /<script src="(\/_next\/[^"]+)" async=""><\/script>/g;
const PRELOADED = /<link rel="preload" as="script"[^>]*>/g;

/** Runs in the page, once. Where nothing is painted, as in a tab in the background, it does not wait long. */
function loadWhenPainted(sources) {
  const load = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const source of sources) {
      const script = document.createElement("script");
      script.async = true;
      script.src = source;
      document.head.append(script);
    }
  };
  const observer = new PerformanceObserver(load);
  const timer = setTimeout(load, 500);
  observer.observe({ type: "paint", buffered: true });
}

const loaderOf = (sources) => `(${loadWhenPainted})(${JSON.stringify(sources)})`.replace(/\n\s*/g, "");

const largestOf = (sources) => sources.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
const sizeOf = (source) => statSync(source.replace("/_next/", ".next/")).size;

/**
 * Pages that can be read before their scripts run ask for the scripts once they are painted: until then the line is free
 * for what is to be read, and no script comes between that and the reader. Only the largest, nearly half of all, is on
 * its way before, behind everything else.
 */
export function paintFirst(pages) {
  for (const { file } of pages.filter(({ source, file }) => MADE_AHEAD.test(source) && file.endsWith(".html"))) {
    const html = readFileSync(file, "utf8");
    const sources = [...html.matchAll(FILE)].map(([, source]) => source);
    const early = `<link rel="preload" as="script" fetchPriority="low" href="${largestOf(sources)}"/>`;
    const page = html.replace(PRELOADED, "").replace(FILE, "").replace("</head>", `${early}</head>`);
    writeFileSync(file, page.replace("</body>", `<script>${loaderOf(sources)}</script></body>`));
  }
}

/**
 * The same for a page that does not stand in a file: Next is told of one script in place of its own, which asks for them.
 * The few that hold components of the page alone are still asked for at once, and wait for the others.
 * @returns the file of that script
 */
export function paintFirstWhenAsked() {
  const manifest = JSON.parse(readFileSync(SCRIPTS_OF_PAGES, "utf8"));
  const loader = loaderOf(manifest.rootMainFiles.map((file) => `/_next/${file}`));
  const file = `static/chunks/${createHash("sha256").update(loader).digest("hex").slice(0, 16)}.js`;
  writeFileSync(`.next/${file}`, loader);
  manifest.rootMainFilesTree[MADE_WHEN_ASKED] = [file];
  writeFileSync(SCRIPTS_OF_PAGES, JSON.stringify(manifest));
  return file;
}
