import { useState } from 'react';
import { TextLine } from './TextLine';
import { Button } from '@/components/ui/Button';
import { messages } from './messages';

export interface NameFieldProps {
  name: string;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** Asks for the run's name, the whole of it selected: typing replaces it. */
export function NameField({ name, onSave, onCancel }: NameFieldProps) {
  const [text, setText] = useState(name);
  return (
    <TextLine
      label={messages.name}
      value={text}
      onText={setText}
      onEnter={() => onSave(text)}
      onEscape={onCancel}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
    >
      <Button onClick={() => onSave(text)}>{messages.saveName}</Button>
    </TextLine>
  );
}
