import { switchScreenshotMode, useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';
import styles from './ScreenshotSwitch.module.css';

/** Hides what a picture should not show, on all pages at once. */
export function ScreenshotSwitch() {
  const { on, failed } = useScreenshotMode();
  return (
    <>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => switchScreenshotMode(currentTarget.checked)}
        />
        {messages.screenshotSwitch}
      </label>
      {failed && <p role="alert">{messages.screenshotFailed}</p>}
    </>
  );
}
