import { createContext, useContext } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
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

/** What may be drawn, each with a component of ours or plain. Everything else is shown as its text. */
const ALLOWED = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'em', 'strong', 'del', 'br', 'hr', 'blockquote'],
  ...['ul', 'ol', 'li', 'input', 'code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'img'],
];

/** Headings of a note stand below those of the page, whatever level they were written with. */
const components: Components = {
  h1: ({ children }) => <h4 className={styles.heading}>{children}</h4>,
  h2: ({ children }) => <h4 className={styles.heading}>{children}</h4>,
  h3: ({ children }) => <h5 className={styles.heading}>{children}</h5>,
  h4: ({ children }) => <h5 className={styles.heading}>{children}</h5>,
  h5: ({ children }) => <h6 className={styles.heading}>{children}</h6>,
  h6: ({ children }) => <h6 className={styles.heading}>{children}</h6>,
  // An image would be a request to somebody's server: its words are shown instead.
  img: ({ alt, src }) => <span className={styles.host}>{messages.image(alt ?? '', src ?? '')}</span>,
  li: ({ node, children }) => (
    <li>
      <Item value={{ at: node?.position?.start.offset ?? -1, words: firstLine(textOf(children)) }}>
        {children}
      </Item>
    </li>
  ),
  input: ({ checked }) => <TaskBox done={checked ?? false} />,
  // What can be scrolled must be reachable by key.
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
  table: ({ children }) => (
    <div className={styles.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  a: ({ href, children }) => {
    const link = safeLink(href ?? '', textOf(children));
    if (!link) return <>{children}</>;
    return (
      <>
        <a href={link.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          {children}
        </a>
        {link.host && <span className={styles.host}> ({link.host})</span>}
      </>
    );
  },
};

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
 * A note's text, drawn. Always React elements: HTML in the text stays text (there is no `rehype-raw` that would
 * parse it), images are not loaded, and only https and mail links can be followed.
 */
export function Markdown({ text, onTick }: MarkdownProps) {
  return (
    <OnTick value={onTick}>
      <div className={styles.markdown} dir="auto">
        <ReactMarkdown
          remarkPlugins={[remarkGfm]}
          allowedElements={ALLOWED}
          unwrapDisallowed
          urlTransform={(url) => url}
          components={components}
        >
          {text}
        </ReactMarkdown>
      </div>
    </OnTick>
  );
}
