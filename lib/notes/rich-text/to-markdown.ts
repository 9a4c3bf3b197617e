import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { toTree } from './blocks';
import type { RichNode } from './dom';

/**
 * Pasted text with its form, as Markdown: headings, lists, tasks, tables, quotes, code, emphasis and links to https and
 * mail. All else is left out and its words are kept.
 *
 * @param document - What the clipboard held, through `calmHtml`, parsed into a document that is never shown.
 * @returns `null` when nothing in it has a form: then the plain text of the clipboard says it better.
 */
export function richTextToMarkdown(document: RichNode): string | null {
  const tree = toTree(document);
  return hasForm(tree) ? toMarkdown(tree, options) : null;
}

/** As people write it by hand. */
const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: false,
  handlers: { text: writeText, link: Object.assign(writeLink, { peek: defaultHandlers.link.peek }) },
  extensions: gfmToMarkdown({ tablePipeAlign: false }).extensions?.filter(writesForm) ?? [],
};

/** Tables, strikethrough and tasks. The parts for addresses and footnotes would only put signs before plain words. */
function writesForm({ handlers }: Options): boolean {
  return ['table', 'delete', 'paragraph'].some((type) => handlers && type in handlers);
}

/** `company_id` needs no sign before its line: inside a word it means nothing. */
function writeText(...[node, , state, info]: Parameters<Handle>): string {
  const { value } = node as { value: string };
  return state.safe(value, info).replace(/([\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '$1_');
}

/** The `&` between the values of an address needs none either, unless it begins a character reference. */
function writeLink(...given: Parameters<typeof defaultHandlers.link>): string {
  return defaultHandlers.link(...given).replace(/\\&(?!#?\w+;)/g, '&');
}

const FORMLESS = new Set<Nodes['type']>(['root', 'paragraph', 'text', 'break']);

function hasForm(node: Root | Nodes): boolean {
  return !FORMLESS.has(node.type) || ('children' in node && node.children.some(hasForm));
}
