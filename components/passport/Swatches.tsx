import { useId } from 'react';
import choice from './Choice.module.css';
import { messages } from './messages';
import styles from './Swatches.module.css';

export interface SwatchesProps {
  /** 1 to 8. */
  selected: number;
  onSelect: (colour: number) => void;
}

/** A tenant's colour, one of eight; the name of the chosen one is said beside the label. */
export function Swatches({ selected, onSelect }: SwatchesProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className={choice.legend}>{messages.colourChosen(messages.colours[selected - 1] ?? '')}</legend>
      <div className={styles.swatches}>
        {messages.colours.map((words, index) => (
          <input
            key={words}
            type="radio"
            name={name}
            aria-label={words}
            title={words}
            checked={index + 1 === selected}
            onChange={() => onSelect(index + 1)}
            className={styles.swatch}
            style={{ backgroundColor: `var(--tenant-${index + 1})` }}
          />
        ))}
      </div>
    </fieldset>
  );
}
