import { onDemand } from '@/components/ui/on-demand';

// What is wanted now and then, each in a file of its own: the notes do not wait for it.

export const VersionsDialog = onDemand(
  async () => (await import('./VersionsDialog')).VersionsDialog,
).Component;
export const MergeDialog = onDemand(async () => (await import('./MergeDialog')).MergeDialog).Component;
export const NoteSearch = onDemand(async () => (await import('./NoteSearch')).NoteSearch).Component;
export const LostNotes = onDemand(async () => (await import('./LostNotes')).LostNotes).Component;
