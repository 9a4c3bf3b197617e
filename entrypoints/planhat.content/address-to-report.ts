/** Query keys whose values say which screen it is. All others are reported without theirs. */
const TELLING = new Set(['profile', 'preview', 'tab', 'licenseId']);
const LONGEST = 1500;

/** Path and query of the page as far as the worker needs them: no search terms, no filters of the user. */
export function addressToReport(): string {
  const query = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(location.search))
    query.append(key, TELLING.has(key) ? value : '');
  const address = query.size > 0 ? `${location.pathname}?${query.toString()}` : location.pathname;
  return address.slice(0, LONGEST);
}
