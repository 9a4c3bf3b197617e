import { CircleHelp, Copy, ExternalLink, SquareArrowOutUpRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { messages as entryMessages } from '@/components/entries/messages';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { useEntry } from '@/hooks/useEntry';
import { useNote } from '@/hooks/useNote';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { entryMarkdown } from '@/lib/guide/entry-markdown';
import { gistOf } from '@/lib/guide/gist';
import type { Note } from '@/lib/notes/note';
import { type Found, isEntry } from '@/lib/search/found';
import type { SearchContext } from '@/lib/search/types';
import { commandSign } from './command-sign';
import styles from './HitPreview.module.css';
import { messages } from './preview-messages';
import { PreviewAction } from './PreviewAction';
import { useReasons } from './use-reasons';

export interface HitPreviewProps {
  hit: Found;
  query: string;
  context: SearchContext;
  /** DOM id of its row, which stays in sight when the preview grows. */
  rowId: string;
  onOpen: () => void;
}

/** So much of a note is shown: more than the lines hold. */
const longestPreview = 400;

/**
 * What the selected hit says, and what can be done with it. Each control carries its key; the box presses the control
 * when the key is struck there, so `data-action` names it.
 */
export function HitPreview({ hit, query, context, rowId, onOpen }: HitPreviewProps) {
  const { hides } = useScreenshotMode();
  const shelved = useEntry(isEntry(hit) ? hit.id : null);
  const note = useNote(hit.kind === 'note' && !hides ? hit.id : null);
  const [explains, setExplains] = useState(false);
  const [outcome, setOutcome] = useState('');
  const why = useReasons(explains, { hit, note, query, context });
  const sources = shelved ? shelved.entry.sources.flatMap((key) => shelved.area.sources[key] ?? []) : [];
  const source = sources.find(({ url }) => url !== null)?.url;
  const text = shelved
    ? entryMarkdown(shelved.entry, shelved.area.sources)
    : note && `${[`# ${hit.title}`, note.body].filter(Boolean).join('\n\n')}\n`;
  useEffect(() => {
    if (why.length > 0) document.getElementById(rowId)?.scrollIntoView({ block: 'nearest' });
  }, [why, rowId]);
  const copy = (markdown: string) => {
    navigator.clipboard.writeText(markdown).then(
      () => setOutcome(messages.copied),
      // The browser may refuse; opened, the text can be selected.
      () => setOutcome(messages.copyFailed),
    );
  };

  return (
    <section aria-label={messages.preview} className={styles.preview} data-preview={hit.id}>
      <div className={styles.text}>
        {explains ? (
          <ul aria-label={messages.whyTitle} className={styles.reasons}>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <>
            {shelved && (
              <span className={styles.sure}>{entryMessages.confidence[shelved.entry.confidence]} · </span>
            )}
            <CodeText text={shelved ? gistOf(shelved.entry).join(' ') : textOf(hit, note)} />
          </>
        )}
      </div>
      <div className={styles.actions}>
        <PreviewAction icon={SquareArrowOutUpRight} name="open" label={messages.open} onPress={onOpen} />
        {text !== null && (
          <PreviewAction
            icon={Copy}
            name="copy"
            sign={commandSign('C')}
            label={outcome || messages.copy}
            onPress={() => copy(text)}
          />
        )}
        {source && (
          <a
            href={source}
            target="_blank"
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            data-action="source"
            className={styles.action}
          >
            <Icon icon={ExternalLink} size={14} /> {messages.source}
            <kbd aria-hidden="true" className={styles.sign}>
              {commandSign('↵')}
            </kbd>
          </a>
        )}
        <PreviewAction
          icon={CircleHelp}
          name="why"
          sign={commandSign('?')}
          label={messages.why}
          expanded={explains}
          onPress={() => setExplains(!explains)}
        />
      </div>
      <LiveRegion message={explains ? why.join(' ') : outcome} />
    </section>
  );
}

/** What is no entry: a note begins with its text, everything else says what it does. */
function textOf(hit: Found, note: Note | null): string {
  if (hit.kind !== 'note') return isEntry(hit) ? '' : hit.context;
  if (note === null) return '';
  if (note.body.trim() !== '') return note.body.slice(0, longestPreview);
  return [messages.onlyTitle, ...note.tags.map((tag) => `#${tag}`)].join(' ');
}
