import { readFileSync, writeFileSync } from "node:fs";

/** Pages whose first screen is there to read without a script. */
const PAGES = /\/assess\/(?:\[questionnaire\]|quick)$/;

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

/**
 * Pages that can be read before their scripts run ask for the scripts once they are painted: until then the line is free
 * for what is to be read, and no script comes between that and the reader.
 */
export function paintFirst(pages) {
  for (const { file } of pages.filter(({ source, file }) => PAGES.test(source) && file.endsWith(".html"))) {
    const html = readFileSync(file, "utf8");
    const sources = [...html.matchAll(FILE)].map(([, source]) => source);
    const loader = `<script>(${loadWhenPainted})(${JSON.stringify(sources)})</script>`.replace(/\n\s*/g, "");
    const page = html.replace(PRELOADED, "").replace(FILE, "");
    writeFileSync(file, page.replace("</body>", `${loader}</body>`));
  }
}
