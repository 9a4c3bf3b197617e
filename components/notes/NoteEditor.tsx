import { type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import hidden from '@/components/ui/hidden.module.css';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import type { NoteFields } from '@/lib/notes/note';
import { EditorLine } from './EditorLine';
import hints from './EditorHints.module.css';
import { LinkHints } from './LinkHints';
import { messages } from './messages';
import styles from './NoteEditor.module.css';
import type { NotePlace } from './note-place';
import { TagsField } from './TagsField';
import { TieChips } from './TieChips';
import { useTyping } from './use-typing';

const Markdown = lazy(async () => ({ default: (await import('./Markdown')).Markdown }));

export interface NoteEditorProps {
  /** Names the editor: "Write a note". */
  label: string;
  fields: NoteFields;
  onChange: (change: Partial<NoteFields>) => void;
  place: NotePlace;
  /** Whether title and tags are shown, not only the text. */
  full: boolean;
  onSave: () => void;
  /** Called on Escape. */
  onLeave?: () => void;
  /** Buttons and the state of saving, below the fields. */
  children?: ReactNode;
  textareaRef?: RefObject<HTMLTextAreaElement | null>;
  /** The text takes the focus when the editor appears. */
  autoFocus?: boolean;
}

/** The fields of one note. Ctrl or Cmd with Enter saves. */
export function NoteEditor({
  label,
  fields,
  onChange,
  place,
  full,
  textareaRef,
  autoFocus = false,
  children,
  ...on
}: NoteEditorProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const box = textareaRef ?? own;
  const title = useRef<HTMLInputElement>(null);
  const { kind, pasted, handlers } = useTyping(box);
  const [preview, setPreview] = useState(false);
  // The next note begins with its text in sight.
  if (preview && !full) setPreview(false);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) on.onSave();
    // Escape closes the menu first, if one is open.
    if (event.key === 'Escape' && !event.currentTarget.querySelector(':popover-open')) on.onLeave?.();
  };
  const drawn = preview && full;
  return (
    <div role="group" aria-label={label} className={styles.editor} onKeyDown={handleKeyDown}>
      {full && (
        <input
          ref={title}
          dir="auto"
          className={styles.title}
          value={fields.title}
          maxLength={500}
          aria-label={messages.title}
          placeholder={messages.titlePlaceholder}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      )}
      {/* Stays while the preview is shown: with it the browser's undo. */}
      <textarea
        ref={box}
        autoFocus={autoFocus}
        dir="auto"
        hidden={drawn}
        className={styles.body}
        rows={2}
        value={fields.body}
        aria-label={label}
        placeholder={messages.writePlaceholder}
        onChange={(event) => onChange({ body: event.target.value })}
        {...handlers}
      />
      {drawn && (
        <div className={hints.preview} role="region" aria-label={messages.preview} tabIndex={0}>
          <h3 className={hidden.text}>{messages.preview}</h3>
          <ErrorBoundary of={fields.body} fallback={<p>{messages.cannotDraw}</p>}>
            <Suspense>
              <Markdown text={fields.body} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      {full && <LinkHints body={fields.body} />}
      <EditorLine
        fields={fields}
        onChange={onChange}
        onFilled={(titleIsNext) => (titleIsNext ? title : box).current?.focus()}
        full={full}
        kind={kind}
        pasted={pasted}
        preview={preview}
        onPreview={setPreview}
      />
      {full && (
        <>
          <TagsField tags={fields.tags} onChange={(tags) => onChange({ tags })} />
          <TieChips fields={fields} place={place} onChange={onChange} />
        </>
      )}
      {children}
    </div>
  );
}
