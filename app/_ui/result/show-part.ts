/**
 * Brings a part of the page into view, with the focus on its heading. The address stays: that of a private result holds
 * the answers where a link to a part would stand.
 */
export function showPart(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
