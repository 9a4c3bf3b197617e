let redraw: () => void = () => undefined;

/** Tells the router whom to call after each change of address, back and forward included. */
export function onNavigate(listener: () => void): void {
  redraw = listener;
  window.addEventListener('popstate', listener);
  document.addEventListener('click', followLink);
}

/** Moves to an address of the demo without loading the page again. */
export function go(href: string): void {
  history.pushState(null, '', href);
  redraw();
}

/** Changes the query in place, as the legacy app does for tabs: no new history entry, nothing drawn again. */
export function replaceQuery(name: string, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

/** The present address with one query key changed or taken away. */
export function withQuery(name: string, value: string | null): string {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.pathname + url.search;
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.origin !== location.origin) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
