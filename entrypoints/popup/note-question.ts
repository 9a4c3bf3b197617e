import type { PanelView } from '@/components/panel/view';
import { toFields } from '@/lib/notes/note';
import { saveNote } from '@/services/notes-db/notes-store';

/** Keep a question that the guide could not answer, as a note with the tag `question`. Resolves when it is stored. */
export async function noteQuestion(
  question: string,
  { kind, screen, area, tenant }: PanelView,
): Promise<void> {
  const place = { screen: kind === 'screen' ? screen : null, area: area?.id ?? null, tenant };
  const fields = toFields({ ...place, title: question, tags: ['question'] });
  await saveNote({ ...fields, id: crypto.randomUUID() }, null);
}
