import { screenName } from '@/content/screens';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Run } from '@/lib/journal/rows';
import { messages } from './messages';

/** The run's name. It holds the tenant's: in the screenshot mode the screen alone stands for it. */
export function useRunName({ name, screen }: Pick<Run, 'name' | 'screen'>): string {
  const { hides } = useScreenshotMode();
  if (!hides) return name;
  return (screen !== null && screenName(screen)) || messages.someRun;
}
