import { exporting } from '@/components/notes/on-demand';
import { onDemand } from '@/components/ui/on-demand';

// What is not seen at first, each in a file of its own: the first paint does not wait for it.

const notes = onDemand(async () => (await import('@/components/notes/NotesTab')).NotesTab);
const reference = onDemand(async () => (await import('@/components/reference/ReferenceTab')).ReferenceTab);
const search = onDemand(async () => (await import('./PanelSearch')).PanelSearch);
const teach = onDemand(async () => (await import('./TeachScreen')).TeachScreen);

export const NotesTab = notes.Component;
export const ReferenceTab = reference.Component;
export const PanelSearch = search.Component;
export const TeachScreen = teach.Component;

/** Fetch all of it once the panel has been drawn, so that each is there at the first key or press. */
export const preloadParts = (): void => {
  for (const part of [reference, notes, search, teach, exporting]) part.preload();
};
