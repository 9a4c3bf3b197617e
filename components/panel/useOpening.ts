import { useEffect, useEffectEvent } from 'react';
import type { AreaId } from '@/content/types';
import type { CommandId } from '@/lib/search/places';
import { type OpenRequest, useOpenRequest } from '@/hooks/useOpenRequest';

/** What the panel can be asked for from outside. */
export interface Openers {
  openEntry: (id: string) => void;
  openNote: (id: string) => void;
  openArea: (area: AreaId) => void;
  runCommand: (id: CommandId) => void;
  search: (asked: OpenRequest) => void;
  /** Put the cursor into a new note. */
  capture: () => void;
  nextTab: () => void;
}

/** Follow what other pages ask the panel to show, and `#entry/<id>` in its own address. */
export function useOpening({ openEntry, openNote, openArea, runCommand, search, ...on }: Openers): void {
  const request = useOpenRequest();
  const answer = useEffectEvent((asked: OpenRequest) => {
    if (asked.entry) openEntry(asked.entry);
    else if (asked.note) openNote(asked.note);
    else if (asked.area) openArea(asked.area);
    else if (asked.command) runCommand(asked.command);
    else if (asked.query !== undefined) search(asked);
    else if (asked.capture) on.capture();
    // A panel that was opened by the same key shows the tab it would show anyway.
    else if (asked.nextTab && asked.at > performance.timeOrigin) on.nextTab();
  });
  useEffect(() => {
    if (request) answer(request);
  }, [request]);

  const answerAddress = useEffectEvent(() => {
    const entry = /^#entry\/([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (!entry) return;
    openEntry(entry);
    // The address has been answered. Kept, the same link would do nothing a second time, and a reload would come back to it.
    history.replaceState(null, '', location.pathname);
  });
  useEffect(() => {
    const answerChange = () => answerAddress();
    answerChange();
    window.addEventListener('hashchange', answerChange);
    return () => window.removeEventListener('hashchange', answerChange);
  }, []);
}
