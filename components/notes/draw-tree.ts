import { createElement, Fragment, type ReactNode } from 'react';
import type { Element, Nodes, Root } from 'hast';

/** How an element of a note is drawn instead of as itself. */
export type Drawing = (element: Element, children: ReactNode) => ReactNode;

/** Elements that are drawn as they are. All others without a drawing of their own vanish around what they hold. */
const PLAIN = new Set('p em strong del br hr blockquote ul ol code thead tbody tr th td'.split(' '));

/** Between their parts there may be no text, not even the line breaks that come from the parser. */
const WITHOUT_TEXT = new Set(['table', 'thead', 'tbody', 'tr']);

/**
 * A note's tree as React elements. What is neither plain nor named in `drawings` never becomes an element, and HTML
 * comes out as the text it is.
 */
export function drawTree(tree: Root | Element, drawings: Readonly<Record<string, Drawing>>): ReactNode[] {
  const mayHoldText = tree.type === 'root' || !WITHOUT_TEXT.has(tree.tagName);
  const draw = (node: Nodes, key: number): ReactNode => {
    if (node.type === 'text' || node.type === 'raw') return mayHoldText ? node.value : null;
    if (node.type !== 'element') return null;
    const { tagName } = node;
    const children = drawTree(node, drawings);
    const drawing = Object.hasOwn(drawings, tagName) ? drawings[tagName] : undefined;
    if (!drawing && PLAIN.has(tagName)) return createElement(tagName, { key, ...propsOf(node) }, ...children);
    return createElement(Fragment, { key }, drawing ? drawing(node, children) : children);
  };
  return tree.children.map(draw);
}

/** The few properties that change how something looks. No others are ever set. */
function propsOf({ tagName, properties: { align, start } }: Element): Record<string, unknown> {
  const isCell = tagName === 'th' || tagName === 'td';
  if (isCell && (align === 'left' || align === 'right' || align === 'center'))
    return { style: { textAlign: align } };
  return tagName === 'ol' && typeof start === 'number' ? { start } : {};
}
