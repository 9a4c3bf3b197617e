import { type Edit, isInFence, lineEnd, lineStart, type Written } from './edit';

/** What a line of a list begins with: what it is inside of, its sign, and the box of a task. */
const ITEM = /^([ \t]*(?:>[ \t]?)*[ \t]*)(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?/;

/** What a line inside a quote begins with. */
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;

/**
 * What Enter does at the end of a line or in the middle of one: the list, or the quote, goes on. In an item that is still
 * empty it ends the list.
 *
 * @returns `null` where Enter is just Enter.
 */
export function continueLine({ text, from, to }: Written): Edit | null {
  const start = lineStart(text, from);
  const line = text.slice(start, lineEnd(text, from));
  const [prefix = ''] = ITEM.exec(line) ?? QUOTE.exec(line) ?? [];
  if (prefix === '' || from - start < prefix.length || isInFence(text, from)) return null;
  if (line.trim() === prefix.trim()) {
    return {
      from: start,
      to: Math.max(to, start + line.length),
      insert: '',
      select: { from: start, to: start },
    };
  }
  const insert = `\n${nextPrefix(line)}`;
  return { from, to, insert, select: { from: from + insert.length, to: from + insert.length } };
}

/** How the line below an item begins: the next number, a box that is not ticked. */
function nextPrefix(line: string): string {
  const [, around = '', sign, number, dot = '', gap = ' ', box] = ITEM.exec(line) ?? [];
  if (sign === undefined && number === undefined) return QUOTE.exec(line)?.[0] ?? '';
  return `${around}${sign ?? `${Number(number) + 1}${dot}`}${gap}${box === undefined ? '' : '[ ] '}`;
}

/**
 * Move the items that are selected one level in, or out. One level is where the item above begins its words.
 *
 * @returns `null` outside of lists, and where there is no further level: then Tab goes to the next field, as everywhere.
 */
export function indentItems({ text, from, to }: Written, out: boolean): Edit | null {
  const start = lineStart(text, from);
  const end = lineEnd(text, to > from && text[to - 1] === '\n' ? to - 1 : to);
  const lines = text.slice(start, end).split('\n');
  const [first = ''] = lines;
  const item = readItem(first);
  if (!item || isInFence(text, from)) return null;
  const target = out ? levelOut(text, start, item.indent) : levelIn(text, start, item.indent);
  if (target === null) return null;
  const by = target - item.indent;
  const insert = lines.map((line) => shifted(line, by)).join('\n');
  return {
    from: start,
    to: end,
    insert,
    select: {
      from: Math.max(start, from + by),
      to: Math.max(start, to + insert.length - (end - start)),
    },
  };
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by > 0 ? ' '.repeat(by) + line : line.replace(/^ +/, (spaces) => spaces.slice(-by));
}

/** Where an item begins, and where its words do; `null` for other lines, and for items inside quotes. */
function readItem(line: string): { indent: number; content: number } | null {
  const [, around = '', sign, number = '', dot = '', gap = ''] = ITEM.exec(line) ?? [];
  if (sign === undefined && number === '') return null;
  if (/[^ ]/.test(around)) return null;
  return { indent: around.length, content: around.length + (sign ?? number + dot).length + gap.length };
}

/** Where the words of the item above begin: what stands there is inside of it. */
function levelIn(text: string, start: number, indent: number): number | null {
  for (const above of itemsAbove(text, start)) if (above.indent <= indent) return above.content;
  return null;
}

/** Where the item begins that this one is inside of. */
function levelOut(text: string, start: number, indent: number): number | null {
  if (indent === 0) return null;
  for (const above of itemsAbove(text, start)) if (above.indent < indent) return above.indent;
  return 0;
}

/** The items above a line, the nearest first, up to the line that ends their list. */
function* itemsAbove(text: string, start: number): Generator<{ indent: number; content: number }> {
  for (let end = start - 1; end >= 0;) {
    const begin = lineStart(text, end);
    const line = text.slice(begin, end);
    const item = readItem(line);
    if (item) yield item;
    else if (line !== '' && !line.startsWith(' ')) return;
    end = begin - 1;
  }
}
