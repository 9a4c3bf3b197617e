import { switchScreenshotMode, useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useTabActions } from '@/hooks/useTabActions';
import type { CommandId } from '@/lib/search/places';
import type { OpenDialog } from './PanelDialogs';

export interface PanelCommands {
  /** Called before what was chosen is done. */
  onChosen: () => void;
  onWrite: () => void;
  onDialog: (open: OpenDialog) => void;
}

/** Does what the search offers besides entries and notes. */
export function usePanelCommands({ onChosen, onWrite, onDialog }: PanelCommands): (id: CommandId) => void {
  const { openOptions } = useTabActions();
  const { on } = useScreenshotMode();
  return (id) => {
    onChosen();
    if (id === 'new-note') onWrite();
    else if (id === 'screenshots') switchScreenshotMode(!on);
    else if (id === 'passports' || id === 'options') void openOptions();
    else onDialog({ kind: id });
  };
}
