import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { chosenInField, type ImportFailure, type ImportView } from '@/hooks/useImport';
import styles from './ChooseStep.module.css';
import { Failure } from './Failure';
import { messages } from './messages';

export interface ChooseStepProps {
  /** Why the last choice was refused. */
  failure: ImportFailure | null;
  running: Pick<ImportView, 'read' | 'drop'>;
}

/** A file, a folder, or either of them dropped here. */
export function ChooseStep({ failure, running }: ChooseStepProps) {
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const read = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    running.read(chosenInField(currentTarget.files));
    // Choosing the same file again is a choice too.
    currentTarget.value = '';
  };

  return (
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        running.drop(event.dataTransfer);
      }}
    >
      <p>{messages.text}</p>
      {/* Pressed by the buttons below, which carry the names. */}
      <input ref={file} type="file" multiple hidden data-field="file" onChange={read} />
      <input
        // The folder field has no name of its own in React's types.
        ref={(element) => {
          folder.current = element;
          if (element) element.webkitdirectory = true;
        }}
        type="file"
        hidden
        data-field="folder"
        onChange={read}
      />
      <div className={styles.buttons}>
        <Button look="primary" data-first-focus="" onClick={() => file.current?.click()}>
          {messages.file}
        </Button>
        <Button onClick={() => folder.current?.click()}>{messages.folder}</Button>
      </div>
      <p className={styles.hint}>{messages.drop}</p>
      <Failure failure={failure} />
    </div>
  );
}
