import { useEffect, useRef } from 'react';
import { TextLine } from './TextLine';
import { messages } from './messages';
import { useKeptText } from './use-kept-text';

export interface NoteFieldProps {
  note: string;
  /** It was asked for: it takes the focus. */
  wanted: boolean;
  onKeep: (note: string) => void;
  onClose: () => void;
}

/** A line of the user's own on the step; kept while it is typed. */
export function NoteField({ note, wanted, onKeep, onClose }: NoteFieldProps) {
  const { text, setText, onBlur } = useKeptText(note, onKeep);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) field.current?.querySelector('input')?.focus();
  }, [wanted]);
  return (
    <div ref={field}>
      <TextLine
        label={messages.noteLabel}
        value={text}
        onText={setText}
        onBlur={onBlur}
        onEnter={onClose}
        onEscape={onClose}
      />
    </div>
  );
}
