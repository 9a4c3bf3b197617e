import type { Nodes } from 'mdast';
import { readMarkdown, startOf } from './markdown-tree';
import { safeLink } from './safe-link';

/** Why a link of a note is shown as plain words. */
export type Refusal =
  /** It says nothing of a site: `settings`, `/users`, `#top`, `www.example.com`. */
  | 'relative'
  /** `http:`, which anybody on the way can change. */
  | 'not-encrypted'
  /** `javascript:`, `file:` and all others. */
  | 'scheme'
  /** `https://name:word@example.com`: it may hold a password, and may look like another site. */
  | 'user-name';

export interface RefusedLink {
  /** As written in the note. */
  address: string;
  reason: Refusal;
  /** Where the link begins in the text. */
  at: number;
}

/** The links of a Markdown text that are not drawn as links, in its order. Images are never loaded and not meant here. */
export function refusedLinks(body: string): RefusedLink[] {
  const root = readMarkdown(body);
  if (!root) return [];
  const start = startOf(body);
  const named = new Map<string, string>();
  visit(root, (node) => {
    // As in Markdown itself, the first of a name is the one that counts.
    if (node.type === 'definition' && !named.has(node.identifier)) named.set(node.identifier, node.url);
  });
  const refused: RefusedLink[] = [];
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const address = node.type === 'link' ? node.url : (named.get(node.identifier) ?? '');
    const reason = refusalOf(address);
    const at = node.position?.start.offset;
    if (reason && at !== undefined) refused.push({ address, reason, at: start + at });
  });
  return refused;
}

/** Why an address does not become a link; `null` when it does. */
export function refusalOf(address: string): Refusal | null {
  if (safeLink(address, '')) return null;
  const url = URL.parse(address);
  if (!url) return 'relative';
  if (url.protocol === 'http:') return 'not-encrypted';
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? 'user-name' : 'scheme';
}

/** Without recursion: a text may be nested deeper than a function may call itself. */
function visit(root: Nodes, look: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    look(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}
