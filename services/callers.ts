import type { Browser } from '#imports';
import { generationOf } from '@/lib/screens/hosts';

/** Who may have sent a message. */
export type Caller = 'extension-page' | 'planhat-tab' | 'refused';

/**
 * Who sent a message, by what the browser says of the sender's origin. The address and the tab of a sender say
 * nothing: a sandboxed frame carries its host's address, an extension page in a tab has a tab too.
 */
export function classify(sender: Browser.runtime.MessageSender, own: { id: string; origin: string }): Caller {
  if (sender.id !== own.id) return 'refused';
  if (sender.origin === own.origin) return (sender.frameId ?? 0) === 0 ? 'extension-page' : 'refused';
  const origin = sender.origin && URL.canParse(sender.origin) ? new URL(sender.origin) : null;
  return sender.tab && sender.frameId === 0 && origin && generationOf(origin) ? 'planhat-tab' : 'refused';
}
