import { ExportDialog } from '@/components/export/on-demand';
import { ImportDialog } from '@/components/import/on-demand';
import type { NotePlace } from '@/components/notes/note-place';
import type { ActiveScreen } from '@/hooks/useActiveScreen';
import { NewsDialog, ShortcutsSheet, TeachScreen } from './on-demand';

/** What is open over the panel. */
export type OpenDialog =
  { kind: 'export' | 'import' | 'news' | 'shortcuts' } | { kind: 'teach'; suggested: string | null };

export interface PanelDialogsProps {
  open: OpenDialog;
  onClose: () => void;
  active: ActiveScreen;
  place: NotePlace;
}

export function PanelDialogs({ open, onClose, active, place }: PanelDialogsProps) {
  switch (open.kind) {
    case 'export':
      return <ExportDialog place={place} onClose={onClose} />;
    case 'import':
      return <ImportDialog onClose={onClose} />;
    case 'news':
      return <NewsDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsSheet onClose={onClose} />;
    case 'teach':
      // The tab went elsewhere: there is nothing left to teach.
      if (active.status !== 'screen' || !active.detection.generation) return null;
      return (
        <TeachScreen
          suggested={open.suggested}
          host={active.detection.generation}
          shape={active.shape}
          queryKeys={active.queryKeys}
          labels={active.labels}
          onClose={onClose}
        />
      );
  }
}
