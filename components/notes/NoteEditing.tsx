import { useEffect, useEffectEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { useNoteDraft } from '@/hooks/useNoteDraft';
import { errorText } from '@/lib/notes/messages';
import { type Note, type NoteFields, sameFields, toFields } from '@/lib/notes/note';
import { messages } from './messages';
import { NoteEditor } from './NoteEditor';
import type { NotePlace } from './note-place';
import { SaveBar } from './SaveBar';

export interface NoteEditingProps {
  note: Note;
  place: NotePlace;
  /** Text that was given up and is wanted after all. */
  regained: NoteFields | null;
  /** Back to reading. A draft that is not saved stays and is offered the next time; or the text that was given up. */
  onClose: (discarded: NoteFields | null) => void;
  onSaved: (savedAt: number) => void;
  /** The text was kept as a second note: lay the two side by side. */
  onCompare: (otherId: string) => void;
}

/** A note being edited at its place in the list. */
export function NoteEditing({ note, place, regained, onClose, onSaved, onCompare }: NoteEditingProps) {
  const { draft, setDraft, status, error, recovered, save, discard } = useNoteDraft(note.id, note);

  const regain = useEffectEvent(() => regained && setDraft(regained));
  useEffect(() => void regain(), []);

  const handleSave = async () => {
    const outcome = await save();
    if (!outcome) return;
    onSaved(Date.now());
    if (outcome.kind !== 'conflict') onClose(null);
  };
  const handleCancel = () => {
    const given = toFields(draft);
    void discard();
    // After a conflict the text is a note of its own already.
    onClose(status === 'conflict' || sameFields(given, note) ? null : given);
  };
  return (
    <div data-note-id={note.id}>
      <NoteEditor
        label={messages.edit}
        fields={draft}
        place={place}
        full
        autoFocus
        onChange={setDraft}
        onSave={() => void handleSave()}
        onLeave={() => onClose(null)}
      >
        {status === 'conflict' && <Button onClick={() => onCompare(draft.id)}>{messages.compareBoth}</Button>}
        <SaveBar
          status={status}
          error={status === 'conflict' ? errorText('FG-C1') : error && errorText(error.code)}
          recovered={recovered}
          canSave
          saveLabel={messages.saveChanges}
          leaveLabel={messages.cancel}
          onSave={() => void handleSave()}
          onLeave={handleCancel}
        />
      </NoteEditor>
    </div>
  );
}
