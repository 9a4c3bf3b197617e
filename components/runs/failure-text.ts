import { messages as listMessages } from '@/components/checklist/messages';
import { toSaveError } from '@/lib/notes/errors';
import { RunConflict } from '@/lib/runs/conflict';
import { messages } from './messages';

/** In words, why something could not be done with a run. */
export function failureText(cause: unknown): string {
  if (cause instanceof RunConflict) return messages.conflict[cause.what];
  return listMessages.notSaved(toSaveError(cause).code);
}
