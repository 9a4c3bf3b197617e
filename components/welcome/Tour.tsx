import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { messages } from './messages';
import styles from './Tour.module.css';
import { useTour } from './use-tour';

// The keys of a record of words are its values and nothing else.
const STOPS = Object.entries(messages.stops);

/** Pictures of the panel with a line each. It turns pages only when asked to. */
export function Tour() {
  const { at, going, still, isAtEnd, back, next, toggle } = useTour(STOPS.length);
  const [id, [title, text]] = STOPS[at] ?? ['', ['', '']];

  const turn = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') back();
    else if (event.key === 'ArrowRight') next();
    else return;
    event.preventDefault();
  };
  const toggleWords = going ? messages.tourPause : startWords(at, isAtEnd);
  return (
    <div className={styles.tour} role="group" aria-label={messages.tour} data-stop={id} onKeyDown={turn}>
      <picture className={styles.picture}>
        <source media="(prefers-color-scheme: dark)" srcSet={`/tour/${id}-dark.webp`} />
        <img key={id} src={`/tour/${id}-light.webp`} width={380} height={420} alt={messages.tourPicture} />
      </picture>
      <div className={styles.words}>
        <div aria-live="polite" className={styles.caption}>
          <h3>{title}</h3>
          <p>{text}</p>
        </div>
        <div className={styles.controls}>
          {!still && (
            <Button icon={going ? Pause : Play} onClick={toggle}>
              {toggleWords}
            </Button>
          )}
          <IconButton icon={ChevronLeft} label={messages.tourBack} aria-disabled={at === 0} onClick={back} />
          <span className={styles.place}>{messages.tourPlace(at + 1, STOPS.length)}</span>
          <IconButton icon={ChevronRight} label={messages.tourNext} aria-disabled={isAtEnd} onClick={next} />
        </div>
        <p className={styles.hint}>{messages.tourKeys}</p>
      </div>
    </div>
  );
}

function startWords(at: number, isAtEnd: boolean): string {
  if (isAtEnd) return messages.tourAgain;
  return at === 0 ? messages.tourStart : messages.tourGoOn;
}
