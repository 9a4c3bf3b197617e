import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { messages } from './messages';
import { safeLink, textOf } from './safe-link';
import styles from './Markdown.module.css';

export interface MarkdownProps {
  text: string;
}

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
  input: ({ checked }) => (
    <input
      type="checkbox"
      checked={checked ?? false}
      disabled
      readOnly
      aria-label={checked ? messages.taskDone : messages.taskOpen}
    />
  ),
  table: ({ children }) => (
    <div className={styles.table}>
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

/**
 * A note's text, drawn. Always React elements: HTML in the text stays text (there is no `rehype-raw` that would
 * parse it), images are not loaded, and only https and mail links can be followed.
 */
export function Markdown({ text }: MarkdownProps) {
  return (
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
  );
}
