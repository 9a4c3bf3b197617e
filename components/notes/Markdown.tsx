import { createContext, type ReactNode, useContext } from 'react';
import { toHast } from 'mdast-util-to-hast';
import { readMarkdown } from '@/lib/notes/markdown-tree';
import { type Drawing, drawTree } from './draw-tree';
import { messages } from './messages';
import { safeLink, textOf } from './safe-link';
import styles from './Markdown.module.css';

export interface MarkdownProps {
  text: string;
  /** Told which list item's box was pressed, by its place in the text, and whether it was ticked. */
  onTick?: ((item: number, done: boolean) => void) | undefined;
}

/** The list item around, by its place in the text and its words. */
const Item = createContext<{ at: number; words: string } | null>(null);
const OnTick = createContext<MarkdownProps['onTick']>(undefined);

/** Of the words of a task, what names its box. */
const LONGEST_NAME = 120;

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const heading =
  (Name: 'h4' | 'h5' | 'h6'): Drawing =>
  (_element, children) => <Name className={styles.heading}>{children}</Name>;

const drawings: Readonly<Record<string, Drawing>> = {
  // Headings of a note stand below those of the page, whatever level they were written with.
  ...{ h1: heading('h4'), h2: heading('h4'), h3: heading('h5'), h4: heading('h5') },
  ...{ h5: heading('h6'), h6: heading('h6') },
  // An image would be a request to somebody's server: its words are shown instead.
  img: ({ properties: { alt, src } }) => (
    <span className={styles.host}>{messages.image(stringOf(alt), stringOf(src))}</span>
  ),
  li: ({ position }, children) => (
    <li>
      <Item value={{ at: position?.start.offset ?? -1, words: firstLine(textOf(children)) }}>{children}</Item>
    </li>
  ),
  input: ({ properties: { checked } }) => <TaskBox done={checked === true} />,
  // What can be scrolled must be reachable by key.
  pre: (_element, children) => <pre tabIndex={0}>{children}</pre>,
  table: (_element, children) => (
    <div className={styles.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  a: ({ properties: { href } }, children) => drawLink(stringOf(href), children),
};

function drawLink(href: string, children: ReactNode): ReactNode {
  const link = safeLink(href, textOf(children));
  if (!link) return children;
  return (
    <>
      <a href={link.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
        {children}
      </a>
      {link.host && <span className={styles.host}> ({link.host})</span>}
    </>
  );
}

/** The box of a task: can be ticked where somebody hears of it. */
function TaskBox({ done }: { done: boolean }) {
  const item = useContext(Item);
  const onTick = useContext(OnTick);
  return (
    <input
      type="checkbox"
      checked={done}
      disabled={!item || !onTick}
      aria-label={item && item.words !== '' ? item.words : done ? messages.taskDone : messages.taskOpen}
      onChange={() => item && onTick?.(item.at, done)}
    />
  );
}

const firstLine = (text: string): string => (text.trim().split('\n', 1)[0] ?? '').slice(0, LONGEST_NAME);

/**
 * A note's text, drawn. Always React elements: HTML in the text stays text (nothing parses it), images are not loaded,
 * and only https and mail links can be followed. Throws for a text the parser gives up on.
 */
export function Markdown({ text, onTick }: MarkdownProps) {
  const tree = readMarkdown(text);
  if (!tree) throw new Error('This text cannot be read as Markdown.');
  const drawn = toHast(tree, { allowDangerousHtml: true });
  return (
    <OnTick value={onTick}>
      <div className={styles.markdown} dir="auto">
        {drawn.type === 'root' && drawTree(drawn, drawings)}
      </div>
    </OnTick>
  );
}
