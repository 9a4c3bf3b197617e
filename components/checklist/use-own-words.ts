import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';

/** What the user typed in a run, as it may be shown: in the screenshot mode, only that there is something. */
export function useOwnWords(): (text: string) => string {
  const { hides } = useScreenshotMode();
  return (text) => (hides && text.trim() !== '' ? messages.hiddenWords : text);
}
