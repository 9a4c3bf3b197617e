import { useEffect, useRef } from 'react';
import { messages } from './messages';
import { TextLine } from './TextLine';
import type { useKeptText } from './use-kept-text';

export interface NoteFieldProps {
  note: ReturnType<typeof useKeptText>;
  /** It was asked for: it takes the focus. */
  wanted: boolean;
  /** The focus came into it. */
  onEnter: () => void;
  onClose: () => void;
}

/** A line of the user's own on the step; kept while it is typed. */
export function NoteField({
  note: { typed, text, state, onBlur },
  wanted,
  onEnter,
  onClose,
}: NoteFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) field.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [wanted]);
  return (
    <div ref={field}>
      <TextLine
        label={messages.noteLabel}
        value={text}
        isFailed={state === 'failed'}
        onText={typed.type}
        onFocus={onEnter}
        onBlur={onBlur}
        onEnter={onClose}
        onEscape={onClose}
      />
    </div>
  );
}
