import { lazy } from 'react';

// What is seen only when it is asked for, and heavy: each is a file of its own.

export const ExportDialog = lazy(async () => ({
  default: (await import('@/components/notes/ExportDialog')).ExportDialog,
}));

export const TeachScreen = lazy(async () => ({ default: (await import('./TeachScreen')).TeachScreen }));

const loadSearch = async () => ({ default: (await import('./PanelSearch')).PanelSearch });

export const PanelSearch = lazy(loadSearch);

/** Fetch the search before it is asked for: it must be there at the first key. */
export const preloadSearch = (): void => void loadSearch();
