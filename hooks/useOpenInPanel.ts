import { useEffect, useMemo, useRef } from 'react';
import type { AreaId } from '@/content/types';
import type { CommandId } from '@/lib/search/places';
import { currentWindowId } from '@/services/windows';
import { askPanel, openPanel, type OpenRequest } from '@/services/side-panel';

/** Opens things in the side panel of this window. Call the verbs straight from a click or key handler. */
export function useOpenInPanel() {
  const windowId = useRef<number | null>(null);
  useEffect(() => {
    void currentWindowId().then((id) => {
      windowId.current = id;
    });
  }, []);
  return useMemo(() => {
    const open = (what: Omit<OpenRequest, 'at' | 'windowId'> | null): Promise<void> => {
      const id = windowId.current;
      if (id === null) return Promise.reject(new Error('The window is not known yet.'));
      const opened = openPanel(id); // first, so that the browser still sees the user's gesture
      const asked = what ? askPanel({ ...what, windowId: id }) : Promise.resolve();
      return Promise.all([opened, asked]).then(() => undefined);
    };
    return {
      openEntry: (entry: string) => open({ entry }),
      openNote: (note: string) => open({ note }),
      openCapture: () => open({ capture: true }),
      openArea: (area: AreaId) => open({ area }),
      runCommand: (command: CommandId) => open({ command }),
      openPanel: () => open(null),
    };
  }, []);
}
