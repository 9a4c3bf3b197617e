import { STYLE } from './calm';

/** The little that is read of a pasted document. Any DOM has it; nothing here makes or changes one. */
export interface RichNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<RichNode>;
  /** Elements only. */
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Nothing of these is text that somebody wrote. Images are left out: a note never loads any. */
const DROPPED = new Set(
  [
    'script',
    'style',
    'head',
    'title',
    'meta',
    'link',
    'base',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
  ]
    .concat([
      'img',
      'picture',
      'svg',
      'canvas',
      'video',
      'audio',
      'map',
      'math',
      'input',
      'button',
      'select',
      'textarea',
    ])
    .concat(['option', 'datalist', 'dialog', 'xml', 'o:p']),
);

export const isText = (node: RichNode): boolean => node.nodeType === TEXT;

/** Lower case; `''` for what is no element. */
export const tagOf = (node: RichNode): string =>
  node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : '';

export const attributeOf = (node: RichNode, name: string): string => node.getAttribute?.(name) ?? '';

/** One property of the element's own style, in lower case; `''` when it is not set there. */
export function styleOf(node: RichNode, property: string): string {
  const style = attributeOf(node, STYLE).toLowerCase();
  for (const rule of style.split(';')) {
    const [name = '', ...value] = rule.split(':');
    if (name.trim() === property) return value.join(':').trim();
  }
  return '';
}

/** The children that somebody can see. */
export function childrenOf(node: RichNode): RichNode[] {
  return Array.from(node.childNodes).filter(
    (child) => isText(child) || (tagOf(child) !== '' && !isHidden(child)),
  );
}

/** All text inside, as it stands in the document; a line break for each `br`. */
export function rawText(node: RichNode): string {
  if (isText(node)) return node.nodeValue ?? '';
  if (tagOf(node) === 'br') return '\n';
  return childrenOf(node).map(rawText).join('');
}

/** Whether it, or anything inside it, is such an element. */
export function contains(node: RichNode, isIt: (tag: string) => boolean): boolean {
  return childrenOf(node).some((child) => isIt(tagOf(child)) || contains(child, isIt));
}

function isHidden(node: RichNode): boolean {
  return (
    DROPPED.has(tagOf(node)) ||
    styleOf(node, 'display') === 'none' ||
    styleOf(node, 'mso-hide') === 'all' ||
    // The number or dot that Word writes before an item of a list: the list says it already.
    styleOf(node, 'mso-list') === 'ignore'
  );
}
