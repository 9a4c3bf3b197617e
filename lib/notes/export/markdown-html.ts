/**
 * Markdown as HTML text, for files and the clipboard. What is shown on screen is built from elements instead.
 *
 * Only the elements and attributes named here are written. HTML in a note is shown as the text it is, an image as its
 * words, a link only to https and mail.
 */
import type { Element, Nodes } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { readMarkdown } from '../markdown-tree';
import { safeLink } from '../safe-link';
import { escapeHtml } from './escape-html';
import { words } from './words';

/** Reading a longer text as Markdown would stop the page for longer than the eye overlooks. */
export const LONGEST_FORMATTED = 30_000;

/** The parser compares every such mark with many others: thousands of them take it seconds. */
const MOST_MARKS = 1500;

/** The same for quotes and lists inside each other; nobody writes so many. */
const DEEPLY_NESTED = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){30}/m;

/** Headings of a note stand below that of the note. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' },
  ...Object.fromEntries(
    ['p', 'em', 'strong', 'del', 'blockquote', 'ul', 'ol', 'li', 'code', 'pre', 'sup', 'section']
      .concat(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'hr'])
      .map((name) => [name, name]),
  ),
};

const VOID = new Set(['br', 'hr']);

/** The body of a note as HTML; in `pre` as it was written when it is too long, or too strange, to be read as Markdown. */
export function markdownToHtml(body: string): string {
  if (isCostly(body)) return asItIs(body);
  try {
    const tree = readMarkdown(body);
    if (!tree) return asItIs(body);
    return toHtml(toHast(tree, { allowDangerousHtml: true }));
  } catch {
    // Something the parser gives up on; the words are there all the same.
    return asItIs(body);
  }
}

function isCostly(body: string): boolean {
  return (
    body.length > LONGEST_FORMATTED ||
    (body.match(/[*_~]/g)?.length ?? 0) > MOST_MARKS ||
    DEEPLY_NESTED.test(body)
  );
}

function asItIs(body: string): string {
  return `<pre>\n${escapeHtml(body)}</pre>`;
}

function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(toHtml).join('');
    case 'element':
      return elementToHtml(node);
    case 'text':
    case 'raw':
      return escapeHtml(node.value);
    default:
      return '';
  }
}

function elementToHtml(element: Element): string {
  const inside = element.children.map(toHtml).join('');
  switch (element.tagName) {
    case 'a':
      return linkToHtml(element, inside);
    case 'img':
      return escapeHtml(words.image(textOf(element.properties.alt), textOf(element.properties.src)));
    case 'input':
      return element.properties.checked === true ? '☑' : '☐';
  }
  const name = NAMES[element.tagName];
  if (name === undefined) return inside;
  const tag = `<${name}${attributes(element)}>`;
  if (VOID.has(name)) return tag;
  // A browser takes away the first line break of `pre`: one more keeps the first of the text.
  return name === 'pre' ? `${tag}\n${inside}</pre>` : `${tag}${inside}</${name}>`;
}

function linkToHtml(element: Element, inside: string): string {
  const link = safeLink(textOf(element.properties.href), wordsOf(element));
  if (!link) return inside;
  const host = link.host === null ? '' : ` (${escapeHtml(link.host)})`;
  return `<a href="${escapeHtml(link.href)}" rel="noopener noreferrer">${inside}</a>${host}`;
}

function attributes({ tagName, properties }: Element): string {
  const { align, className, start } = properties;
  const isCell = tagName === 'th' || tagName === 'td';
  if (isCell && (align === 'left' || align === 'right' || align === 'center')) return ` align="${align}"`;
  // The box of a task stands where the point of its item would.
  if (tagName === 'li' && Array.isArray(className) && className.includes('task-list-item'))
    return ' class="task"';
  return tagName === 'ol' && typeof start === 'number' ? ` start="${start}"` : '';
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
