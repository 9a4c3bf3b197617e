import type { BlockContent, Blockquote, Code, DefinitionContent, Heading, List, ListItem, Root } from 'mdast';
import { attributeOf, childrenOf, contains, isText, rawText, type RichNode, tagOf } from './dom';
import { lookInside, PLAIN, readRuns, type Run, toParagraphs } from './inline';
import { toTable } from './tables';
import { groupWordLists, type WordItem } from './word-lists';

export type Block = BlockContent | DefinitionContent;

/** Deeper than anybody writes; a document of layers without end is read as text from here on. */
const DEEPEST = 100;

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  [
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'address',
    'figure',
    'figcaption',
  ]
    .concat([
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'pre',
      'hr',
    ])
    .concat([
      'table',
      'caption',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'td',
      'th',
      'details',
      'summary',
      'fieldset',
    ])
    .concat(['form', 'center', 'body', 'html']),
);

const isBlockTag = (tag: string): boolean => BLOCKS.has(tag);

/** A pasted document as a tree of Markdown. */
export function toTree(node: RichNode): Root {
  return { type: 'root', children: toBlocks(node, PLAIN, 0) };
}

/** What stands inside a node, line by line. Text beside blocks becomes paragraphs of its own. */
export function toBlocks(node: RichNode, look: Omit<Run, 'text'>, depth: number): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  const endLine = () => {
    blocks.push(...toTextBlocks(runs));
    runs = [];
  };
  for (const child of groupWordLists(childrenOf(node))) {
    if ('wordList' in child) {
      endLine();
      blocks.push(...child.wordList.map((list) => listOfWord(list, depth)));
    } else if (isText(child) || !isBlock(child) || depth >= DEEPEST) {
      runs.push(...(depth >= DEEPEST ? [{ ...look, text: rawText(child) }] : readRuns(child, look)));
    } else {
      endLine();
      blocks.push(...toBlock(child, lookInside(child, look), depth + 1));
    }
  }
  endLine();
  return blocks;
}

const toTextBlocks = (runs: readonly Run[]): Block[] =>
  toParagraphs(runs).map((children) => ({ type: 'paragraph', children }));

/** Whether it stands in lines of its own: by what it is, or because it wraps what does. */
function isBlock(node: RichNode): boolean {
  return isBlockTag(tagOf(node)) || contains(node, isBlockTag);
}

function toBlock(node: RichNode, look: Omit<Run, 'text'>, depth: number): Block[] {
  const tag = tagOf(node);
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return toHeading(node, Number(tag.slice(1)) as Heading['depth'], look);
    case 'ul':
    case 'ol':
      return toList(node, look, depth);
    case 'blockquote':
      return toQuote(toBlocks(node, look, depth));
    case 'pre':
      return toCode(node);
    case 'table':
      return toTable(node, look) ?? toBlocks(node, look, depth);
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return toBlocks(node, look, depth);
  }
}

/** A heading is bold by itself. */
function toHeading(node: RichNode, depth: Heading['depth'], look: Omit<Run, 'text'>): Block[] {
  const runs = childrenOf(node).flatMap((child) => readRuns(child, look));
  const children = toParagraphs(
    runs.map((run) => ({ ...run, text: run.text === '\n' ? ' ' : run.text, strong: false })),
  );
  return children.map((content) => ({ type: 'heading', depth, children: content }));
}

function toQuote(children: Block[]): Blockquote[] {
  return children.length > 0 ? [{ type: 'blockquote', children }] : [];
}

function toCode(node: RichNode): Code[] {
  const value = rawText(node)
    .replaceAll('\u00A0', ' ')
    .replace(/^\n|\n+$/g, '');
  if (value.trim() === '') return [];
  const named = [node, ...childrenOf(node)].map((part) => attributeOf(part, 'class')).join(' ');
  return [{ type: 'code', lang: /\blang(?:uage)?-([\w+#-]+)/.exec(named)?.[1] ?? null, value }];
}

function toList(node: RichNode, look: Omit<Run, 'text'>, depth: number): List[] {
  const items: ListItem[] = [];
  for (const child of childrenOf(node)) {
    const inside = lookInside(child, look);
    if (isText(child)) addTo(items, toTextBlocks(readRuns(child, look)));
    // Google Docs and Word put a list inside a list beside the item that it belongs to.
    else if (tagOf(child) === 'ul' || tagOf(child) === 'ol') addTo(items, toList(child, inside, depth + 1));
    else if (tagOf(child) === 'li') items.push(toItem(child, toBlocks(child, inside, depth + 1)));
    else
      addTo(items, isBlock(child) ? toBlocks(child, inside, depth + 1) : toTextBlocks(readRuns(child, look)));
  }
  const filled = items.filter(({ children }) => children.length > 0);
  if (filled.length === 0) return [];
  const start = Number(attributeOf(node, 'start') || 1);
  const ordered = tagOf(node) === 'ol';
  return [
    { type: 'list', ordered, start: ordered && start >= 0 ? start : null, spread: false, children: filled },
  ];
}

function addTo(items: ListItem[], blocks: Block[]): void {
  const last = items.at(-1);
  if (last) last.children.push(...blocks);
  else if (blocks.length > 0) items.push({ type: 'listItem', spread: false, children: blocks });
}

function toItem(node: RichNode, children: Block[]): ListItem {
  return { type: 'listItem', spread: false, checked: checkedOf(node), children };
}

/** A box before the words makes it a task: as a page has it, or as Google Docs says it. */
function checkedOf(item: RichNode): boolean | null {
  if (attributeOf(item, 'role') === 'checkbox') return attributeOf(item, 'aria-checked') === 'true';
  const box = findBox(item);
  return box && (box.getAttribute?.('checked') ?? null) !== null;
}

function findBox(node: RichNode): RichNode | null {
  for (const child of Array.from(node.childNodes)) {
    const tag = tagOf(child);
    if (tag === 'input' && attributeOf(child, 'type') === 'checkbox') return child;
    const box = tag === 'label' || tag === 'p' || tag === 'span' ? findBox(child) : null;
    if (box) return box;
  }
  return null;
}

function listOfWord(list: readonly WordItem[], depth: number): List {
  const [first] = list;
  return {
    type: 'list',
    ordered: first?.ordered ?? false,
    spread: false,
    children: list.map(({ node, inner }) => ({
      type: 'listItem',
      spread: false,
      children: [
        ...toBlocks(node, PLAIN, depth + 1),
        ...inner.map((nested) => listOfWord(nested, depth + 1)),
      ],
    })),
  };
}
