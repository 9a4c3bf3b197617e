import { useEffect, useMemo, useRef } from 'react';
import { currentWindowId } from '@/services/windows';
import { askPanel, openPanel } from '@/services/side-panel';

/** Opens things in the side panel of this window. Call the verbs straight from a click or key handler. */
export function useOpenInPanel() {
  const windowId = useRef<number | null>(null);
  useEffect(() => {
    void currentWindowId().then((id) => {
      windowId.current = id;
    });
  }, []);
  return useMemo(() => {
    const open = (what: { entry?: string; note?: string; capture?: boolean } | null): Promise<void> => {
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
      openPanel: () => open(null),
    };
  }, []);
}
