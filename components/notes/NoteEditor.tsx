import { type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { NoteFields } from '@/lib/notes/note';
import { messages } from './messages';
import styles from './NoteEditor.module.css';
import type { NotePlace } from './note-place';
import { TagsField } from './TagsField';
import { TieChips } from './TieChips';

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
  textareaRef?: Ref<HTMLTextAreaElement>;
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
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) on.onSave();
    if (event.key === 'Escape') on.onLeave?.();
  };
  return (
    <div role="group" aria-label={label} className={styles.editor} onKeyDown={handleKeyDown}>
      {full && (
        <input
          dir="auto"
          className={styles.title}
          value={fields.title}
          maxLength={500}
          aria-label={messages.title}
          placeholder={messages.titlePlaceholder}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      )}
      <textarea
        ref={textareaRef}
        autoFocus={autoFocus}
        dir="auto"
        className={styles.body}
        rows={2}
        value={fields.body}
        aria-label={label}
        placeholder={messages.writePlaceholder}
        onChange={(event) => onChange({ body: event.target.value })}
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
