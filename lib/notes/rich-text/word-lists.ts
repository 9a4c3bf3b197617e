import { rawText, type RichNode, styleOf, tagOf } from './dom';

/** An item of a list as Word writes it: a paragraph that says its depth, and carries its own dot or number. */
export interface WordItem {
  node: RichNode;
  ordered: boolean;
  /** The lists inside it. */
  inner: WordItem[][];
}

/** Put neighbouring paragraphs that Word calls items of a list together. */
export function groupWordLists(nodes: readonly RichNode[]): (RichNode | { wordList: WordItem[][] })[] {
  const grouped: (RichNode | { wordList: WordItem[][] })[] = [];
  let open: RichNode[] = [];
  const close = () => {
    if (open.length > 0) grouped.push({ wordList: nestItems(open) });
    open = [];
  };
  for (const node of nodes) {
    if (levelOf(node) !== null) open.push(node);
    // White space between the paragraphs of a list does not end it.
    else if (open.length === 0 || tagOf(node) !== '' || rawText(node).trim() !== '') {
      close();
      grouped.push(node);
    }
  }
  close();
  return grouped;
}

/** Lists of the highest level there is; deeper ones hang on the item above them. */
function nestItems(nodes: readonly RichNode[]): WordItem[][] {
  const top = Math.min(...nodes.map((node) => levelOf(node) ?? 1));
  const lists: WordItem[][] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at];
    if (!node) break;
    const deeper = countDeeper(nodes, at + 1, top);
    const inner = deeper > 0 ? nestItems(nodes.slice(at + 1, at + 1 + deeper)) : [];
    const item = { node, ordered: isNumbered(node), inner };
    const last = lists.at(-1);
    if (last && last[0]?.ordered === item.ordered) last.push(item);
    else lists.push([item]);
    at += 1 + deeper;
  }
  return lists;
}

function countDeeper(nodes: readonly RichNode[], from: number, top: number): number {
  const end = nodes.findIndex((node, at) => at >= from && (levelOf(node) ?? top) <= top);
  return (end === -1 ? nodes.length : end) - from;
}

/** From `mso-list: l0 level2 lfo1`; `null` for what is no item of a list. */
function levelOf(node: RichNode): number | null {
  if (tagOf(node) !== 'p') return null;
  const level = /level(\d)/.exec(styleOf(node, 'mso-list'))?.[1];
  return level === undefined ? null : Number(level);
}

function isNumbered(node: RichNode): boolean {
  return /^\s*\(?(\d+|[a-z]{1,4})[.)]/i.test(markerOf(node));
}

/** The dot or number, which is hidden from all other readers. */
function markerOf(node: RichNode): string {
  for (const child of Array.from(node.childNodes)) {
    if (styleOf(child, 'mso-list') === 'ignore') return allText(child);
    const inside = markerOf(child);
    if (inside !== '') return inside;
  }
  return '';
}

const allText = (node: RichNode): string =>
  node.nodeValue ?? Array.from(node.childNodes).map(allText).join('');
