import type { PhrasingContent } from 'mdast';
import { safeLink } from '../safe-link';
import { attributeOf, childrenOf, isText, type RichNode, styleOf, tagOf } from './dom';

/** A stretch of text that looks the same throughout. */
export interface Run {
  text: string;
  code: boolean;
  strong: boolean;
  emphasis: boolean;
  delete: boolean;
  /** Where it leads; `''` when it is no link. */
  link: string;
}

/** A line break inside a paragraph. */
const BREAK = '\n';

export const PLAIN: Omit<Run, 'text'> = {
  code: false,
  strong: false,
  emphasis: false,
  delete: false,
  link: '',
};

const CODE = new Set(['code', 'tt', 'kbd', 'samp', 'var']);
const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite', 'dfn']);
const DELETED = new Set(['s', 'del', 'strike']);

/** How text inside an element looks, given how it looks around it. */
export function lookInside(node: RichNode, look: Omit<Run, 'text'>): Omit<Run, 'text'> {
  const tag = tagOf(node);
  return {
    code: look.code || CODE.has(tag),
    strong: isStrong(tag, styleOf(node, 'font-weight'), look.strong),
    emphasis: isEmphasis(tag, styleOf(node, 'font-style'), look.emphasis),
    delete: look.delete || DELETED.has(tag) || styleOf(node, 'text-decoration').includes('line-through'),
    link: look.link || (tag === 'a' ? (safeLink(attributeOf(node, 'href'), '')?.href ?? '') : ''),
  };
}

/** A style has the last word: Google Docs puts everything into a `b` that is not bold. */
function isStrong(tag: string, weight: string, around: boolean): boolean {
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) return true;
  if (/^(normal|lighter|[1-5]00)$/.test(weight)) return false;
  return around || STRONG.has(tag);
}

function isEmphasis(tag: string, style: string, around: boolean): boolean {
  if (style === 'italic' || style === 'oblique') return true;
  return style === 'normal' ? false : around || EMPHASIS.has(tag);
}

/** The text of a node that is part of a line, and of all inside it. */
export function readRuns(node: RichNode, look: Omit<Run, 'text'>): Run[] {
  if (isText(node)) return [{ ...look, text: withPlainSpaces(node.nodeValue ?? '') }];
  if (tagOf(node) === 'br') return [{ ...PLAIN, text: BREAK }];
  const inside = lookInside(node, look);
  return childrenOf(node).flatMap((child) => readRuns(child, inside));
}

/** White space of HTML is one space; so is the space that does not break, which nobody means. */
const withPlainSpaces = (text: string): string => text.replace(/[ \t\n\f\r\u00A0]+/g, ' ');

/**
 * Runs as the content of one or more paragraphs: an empty line between them parts them.
 *
 * @returns Nothing for runs without words.
 */
export function toParagraphs(runs: readonly Run[]): PhrasingContent[][] {
  return splitAtEmptyLines(runs)
    .map((part) => nest(tidy(part), ['link', 'strong', 'emphasis', 'delete']))
    .filter((content) => content.length > 0);
}

function splitAtEmptyLines(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]];
  let lineIsEmpty = false;
  for (const run of runs) {
    if (run.text === BREAK && lineIsEmpty) parts.push([]);
    else parts.at(-1)?.push(run);
    lineIsEmpty = run.text === BREAK || (lineIsEmpty && run.text.trim() === '');
  }
  return parts;
}

/** White space only where it parts words: none at the ends of a line, one where several meet. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let after = BREAK;
  runs.forEach((run, at) => {
    if (run.text === BREAK) {
      trimLast(tidied);
      if (tidied.length > 0) tidied.push(run);
    } else {
      const text = /\s$/.test(after) ? run.text.replace(/^ /, '') : run.text;
      if (text !== '') tidied.push({ ...run, text });
    }
    after = tidied.at(-1)?.text ?? BREAK;
    if (at === runs.length - 1) trimLast(tidied);
  });
  return tidied;
}

function trimLast(runs: Run[]): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      runs[runs.length - 1] = { ...last, text };
      return;
    }
    runs.pop();
  }
}

type Mark = 'link' | 'strong' | 'emphasis' | 'delete';

/** Runs that share a mark become one element; white space at its ends stands outside, where Markdown needs it. */
function nest(runs: readonly Run[], marks: readonly Mark[]): PhrasingContent[] {
  const [mark, ...others] = marks;
  if (mark === undefined) return runs.flatMap(toLeaf);
  return groupBy(runs, (run) => run[mark]).flatMap(({ value, group }) => {
    if (!value) return nest(group, others);
    const { before, inside, after } = withoutEnds(group);
    if (inside.length === 0) return nest(group, others);
    const children = nest(inside, others);
    const element: PhrasingContent =
      mark === 'link' ? { type: 'link', url: String(value), children } : { type: mark, children };
    return [...nest(before, others), element, ...nest(after, others)];
  });
}

function toLeaf({ text, code }: Run): PhrasingContent[] {
  if (text === BREAK) return [{ type: 'break' }];
  return [
    code && text.trim() !== '' ? { type: 'inlineCode', value: text.trim() } : { type: 'text', value: text },
  ];
}

/** Neighbours of which the same holds. */
function groupBy<Value>(
  runs: readonly Run[],
  valueOf: (run: Run) => Value,
): { value: Value; group: Run[] }[] {
  const groups: { value: Value; group: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const value = valueOf(run);
    if (last && last.value === value) last.group.push(run);
    else groups.push({ value, group: [run] });
  }
  return groups;
}

function withoutEnds(group: readonly Run[]): { before: Run[]; inside: Run[]; after: Run[] } {
  const first = group.findIndex(({ text }) => text.trim() !== '');
  if (first === -1) return { before: [...group], inside: [], after: [] };
  const last = group.findLastIndex(({ text }) => text.trim() !== '');
  const before = group.slice(0, first);
  const after = group.slice(last + 1);
  const inside = group.slice(first, last + 1);
  const [head] = inside;
  if (head?.text.startsWith(' ')) {
    before.push({ ...head, ...PLAIN, text: ' ' });
    inside[0] = { ...head, text: head.text.trimStart() };
  }
  const tail = inside.at(-1);
  if (tail?.text.endsWith(' ')) {
    after.unshift({ ...tail, ...PLAIN, text: ' ' });
    inside[inside.length - 1] = { ...tail, text: tail.text.trimEnd() };
  }
  return { before, inside, after };
}
