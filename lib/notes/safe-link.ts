/** A link that may be followed. */
export interface SafeLink {
  href: string;
  /** Shown after the text when the text itself looks like an address: where the link really goes. */
  host: string | null;
}

/**
 * Check the address of a link in a note.
 *
 * @returns `null` for what must not become a link: other schemes, relative addresses, addresses with a user name.
 */
export function safeLink(address: string, text: string): SafeLink | null {
  const url = URL.parse(address);
  if (url?.username !== '' || url.password !== '') return null;
  if (url.protocol === 'mailto:') return { href: url.href, host: null };
  if (url.protocol !== 'https:') return null;
  const looksLikeAddress = /:\/\/|www\.|^\S+\.\S{2,}$/i.test(text.trim());
  return { href: url.href, host: looksLikeAddress && !isSameAddress(text, url) ? url.host : null };
}

function isSameAddress(text: string, url: URL): boolean {
  return URL.parse(text.trim())?.href === url.href;
}
