import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { useNoteDraft } from '@/hooks/useNoteDraft';
import { errorText } from '@/lib/notes/messages';
import { isBlank, type NoteFields, toFields } from '@/lib/notes/note';
import { messages } from './messages';
import styles from './NoteCapture.module.css';
import { NoteEditor } from './NoteEditor';
import { newNoteAt } from './new-note';
import type { NotePlace } from './note-place';
import { SaveBar } from './SaveBar';

/** The guide's entry that the next note is about. */
export interface AboutEntry {
  id: string;
  title: string;
}

export interface NoteCaptureProps {
  place: NotePlace;
  about: AboutEntry | null;
  onForgetAbout: () => void;
  /** The user asked for the box: it takes the focus, and says so. */
  focusWanted: boolean;
  onFocused: () => void;
  onSaved: (savedAt: number) => void;
}

/** The box for a new note. Small until it is used. */
export function NoteCapture({ place, about, onForgetAbout, focusWanted, ...on }: NoteCaptureProps) {
  const entry = about?.id ?? null;
  const { draft, setDraft, status, savedAt, error, recovered, save, discard } = useNoteDraft(null, {
    ...newNoteAt(place),
    entry,
  });
  const box = useRef<HTMLTextAreaElement>(null);
  const blank = isBlank(draft);
  /** Where the text was begun: the ties stay with it while the panel follows on. */
  const [begunAt, setBegunAt] = useState(place);

  /** What was typed and given up, for as long as nothing else is. */
  const [discarded, setDiscarded] = useState<NoteFields | null>(null);

  const tellFocused = useEffectEvent(on.onFocused);
  useEffect(() => {
    if (!focusWanted) return;
    box.current?.focus();
    tellFocused();
  }, [focusWanted]);
  const tellSaved = useEffectEvent(on.onSaved);
  useEffect(() => {
    if (savedAt !== null) tellSaved(savedAt);
  }, [savedAt]);

  const handleSave = async () => {
    const outcome = await save();
    if (outcome) onForgetAbout();
  };
  const handleDiscard = () => {
    onForgetAbout();
    setDiscarded(toFields(draft));
    void discard();
  };
  const handleUndo = (fields: NoteFields) => {
    setDraft(fields);
    setDiscarded(null);
    box.current?.focus();
  };
  return (
    <NoteEditor
      label={messages.write}
      fields={draft}
      place={blank ? place : begunAt}
      full={!blank || about !== null}
      textareaRef={box}
      onChange={(change) => {
        if (blank) setBegunAt(place);
        setDiscarded(null);
        setDraft({ ...change, ...(entry !== null && { entry }) });
      }}
      onSave={() => void handleSave()}
      onLeave={() => box.current?.blur()}
    >
      {about && (
        <p className={styles.about}>
          <span>{messages.about(about.title)}</span>
          <IconButton
            icon={X}
            label={messages.notAbout}
            onClick={() => {
              onForgetAbout();
              if (!blank) setDraft({ entry: null });
            }}
          />
        </p>
      )}
      {discarded && blank && <UndoNotice text={messages.discarded} onUndo={() => handleUndo(discarded)} />}
      {(!blank || error) && (
        <SaveBar
          status={status}
          error={error && errorText(error.code)}
          recovered={recovered}
          canSave={!blank}
          saveLabel={messages.save}
          leaveLabel={messages.discard}
          onSave={() => void handleSave()}
          onLeave={handleDiscard}
        />
      )}
    </NoteEditor>
  );
}
