import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { NoteFields } from '@/lib/notes/note';
import type { LineKind } from '@/lib/notes/typing';
import styles from './EditorHints.module.css';
import { messages } from './messages';
import { TemplateMenu } from './TemplateMenu';

export interface EditorLineProps {
  fields: NoteFields;
  onChange: (change: Partial<NoteFields>) => void;
  /** A template was put in, or taken out again: whether the title is what is written next, or else the text. */
  onFilled: (titleIsNext: boolean) => void;
  /** While nothing is written it is a template in the corner of the box, and nothing else. */
  full: boolean;
  /** What the line at the caret is; `null` while the text has not the focus. */
  kind: LineKind | null;
  pasted: boolean;
  preview: boolean;
  onPreview: (on: boolean) => void;
}

/** A template that was put in: the text before it and with it, for as long as it is that text. */
interface Filled {
  before: NoteFields;
  body: string;
}

/** The line below a text: what can be done where the caret is, a template, a look at how it will be drawn. */
export function EditorLine({
  fields,
  onChange,
  onFilled,
  full,
  kind,
  pasted,
  preview,
  ...on
}: EditorLineProps) {
  const [filled, setFilled] = useState<Filled | null>(null);
  const canUndo = filled !== null && filled.body === fields.body;
  const hint = pasted ? messages.pasted : kind === null ? '' : messages.typing[kind];

  const tellFilled = useEffectEvent(onFilled);
  useEffect(() => {
    // The title is there only now, if the note was empty.
    if (filled) tellFilled(filled.before.title.trim() === '');
  }, [filled]);

  return (
    <div className={full ? styles.line : styles.corner}>
      {full && <span className={styles.hint}>{hint}</span>}
      {canUndo && (
        <Button
          look="link"
          onClick={() => {
            const { title, body, tags } = filled.before;
            onChange({ title, body, tags });
            setFilled(null);
            // What was pressed is gone.
            onFilled(false);
          }}
        >
          {messages.undoTemplate}
        </Button>
      )}
      {!preview && (
        <TemplateMenu
          fields={fields}
          onChoose={(change, before) => {
            onChange(change);
            setFilled({ before, body: change.body ?? '' });
          }}
        />
      )}
      {full && (
        <Button look="link" aria-pressed={preview} onClick={() => on.onPreview(!preview)}>
          {preview ? messages.backToText : messages.preview}
        </Button>
      )}
    </div>
  );
}
