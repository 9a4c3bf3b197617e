import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { NoteFields } from '@/lib/notes/note';
import type { LineKind } from '@/lib/notes/typing';
import styles from './EditorHints.module.css';
import { messages } from './messages';
import { TemplateMenu } from './TemplateMenu';

export interface EditorLineProps {
  fields: NoteFields;
  onChange: (change: Partial<NoteFields>) => void;
  /** What the line at the caret is; `null` while the text has not the focus. */
  kind: LineKind | null;
  pasted: boolean;
  preview: boolean;
  onPreview: (on: boolean) => void;
}

/** The line below a text: what can be done where the caret is, a template, a look at how it will be drawn. */
export function EditorLine({ fields, onChange, kind, pasted, preview, onPreview }: EditorLineProps) {
  /** The text before and after a template was put in, for as long as it is that text. */
  const [filled, setFilled] = useState<{ before: NoteFields; body: string } | null>(null);
  const canUndo = filled !== null && filled.body === fields.body;
  const hint = pasted ? messages.pasted : kind === null ? '' : messages.typing[kind];
  return (
    <div className={styles.line}>
      <span className={styles.hint}>{hint}</span>
      {canUndo && (
        <Button
          look="link"
          onClick={() => {
            const { title, body, tags } = filled.before;
            onChange({ title, body, tags });
            setFilled(null);
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
      <Button look="link" aria-pressed={preview} onClick={() => onPreview(!preview)}>
        {preview ? messages.backToText : messages.preview}
      </Button>
    </div>
  );
}
