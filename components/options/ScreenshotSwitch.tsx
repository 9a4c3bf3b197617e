import { setScreenshotMode, useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';
import styles from './ScreenshotSwitch.module.css';

/** Hides what a picture should not show, on all pages at once. */
export function ScreenshotSwitch() {
  const { on } = useScreenshotMode();
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => void setScreenshotMode(event.target.checked)}
      />
      {messages.screenshotSwitch}
    </label>
  );
}
