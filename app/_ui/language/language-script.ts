/**
 * Lets each link lead to this page in its language. What stands behind the # is known in the browser alone, a question
 * or a private result, and changes while the page is open.
 */
export const LANGUAGE_SCRIPT = `
for (const link of document.querySelectorAll("[data-from] a")) {
  const start = (path) => path.replace(/\\/$/, "");
  const rest = location.pathname.slice(start(link.parentElement.dataset.from).length);
  link.pathname = start(link.pathname) + start(rest);
  link.addEventListener("click", () => { link.hash = location.hash; });
}`;
