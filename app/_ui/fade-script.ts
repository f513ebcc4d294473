/**
 * One page fades into the next, unless the reader wants no motion; a click meanwhile reaches the new page. A browser
 * that prepares for it shows a page later, so only those that the reader comes to from another of ours are told at once,
 * and all others when they are there.
 */
const STYLE = `
@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto } }
::view-transition { pointer-events: none }
::view-transition-group(root) { animation-duration: 160ms }`;

export const FADE_SCRIPT = `
{
  const fade = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(STYLE)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  if (window.navigation?.activation?.from) fade();
  else if ("onpagereveal" in window) addEventListener("load", fade);
}`;
