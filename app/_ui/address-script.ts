/**
 * Next reads the address as it begins, and writes it back a moment later. Who follows a link within the page between
 * the two would find it forgotten, so the first time what stands behind the # stays as it is by then.
 */
export const ADDRESS_SCRIPT = `
{
  const write = history.replaceState.bind(history);
  let isFirst = true;
  history.replaceState = (state, title, url) => {
    const to = new URL(url ?? location.href, location.href);
    if (isFirst && to.pathname + to.search === location.pathname + location.search) to.hash = location.hash;
    isFirst = false;
    write(state, title, to.href);
  };
}`;
