import { CARD_STYLE } from "@/app/_ui/embed/card-style";
import { hashOf } from "./hash";

/** What a page may load; scripts are named one by one. */
const PAGE = {
  "default-src": "'none'",
  "style-src": "'self'",
  // React and the chart write lengths and colours into style attributes, which no list of hashes can foresee.
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "frame-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
};

/** The card in a frame: styles, and one link that opens a page of its own. */
const CARD = {
  "default-src": "'none'",
  "style-src": `'${hashOf(CARD_STYLE)}'`,
  "style-src-attr": "'unsafe-inline'",
  "form-action": "'none'",
  "base-uri": "'none'",
  sandbox: "allow-popups allow-popups-to-escape-sandbox",
};

/** What may stand in a frame on any page: the check and the card of a result, in each language. */
const FRAMED = /^(?:\/[a-z]{2})?\/embed\/(assess\/quick|[^/]+)$/;

/**
 * The Content-Security-Policy of a page.
 * @param inline hashes or nonces of the scripts that stand in the page itself, as `sha256-…` or `nonce-…`
 */
export function pagePolicy(path: string, inline: string[]): string {
  const framed = FRAMED.exec(path)?.[1];
  const scripts = ["'self'", ...inline.map((source) => `'${source}'`)].join(" ");
  const loads = framed && framed !== "assess/quick" ? CARD : { ...PAGE, "script-src": scripts };
  const directives = { ...loads, "frame-ancestors": framed ? "*" : "'self'" };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
