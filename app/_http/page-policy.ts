/** What a page may load, by kind; scripts are added one by one. */
const LOADS = {
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

/**
 * The Content-Security-Policy of a page.
 * @param inline hashes or nonces of the scripts that stand in the page itself, as `sha256-…` or `nonce-…`
 */
export function pagePolicy(inline: string[]): string {
  const scripts = ["'self'", ...inline.map((source) => `'${source}'`)].join(" ");
  const directives = { ...LOADS, "script-src": scripts, "frame-ancestors": "'self'" };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
