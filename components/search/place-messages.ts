import type { CommandId } from '@/lib/search/places';

/** Names of the commands, and the words people look for them by. */
export const commandWords: Record<CommandId, { title: string; words: readonly string[] }> = {
  'new-note': { title: 'New note', words: ['write a note', 'capture', 'jot down', 'add note'] },
  'export-notes': { title: 'Export notes', words: ['download notes', 'markdown zip'] },
  'import-notes': { title: 'Import notes', words: ['load notes', 'restore from file'] },
  'switch-area': { title: 'Switch area', words: ['browse another area', 'all areas', 'go to area'] },
  passport: { title: 'Tenant passport', words: ['crm plan revenue model', 'this tenant', 'workspace'] },
  options: { title: 'Options', words: ['settings', 'preferences', 'appearance', 'theme dark'] },
  keys: { title: 'Keyboard shortcuts', words: ['keys', 'hotkeys', 'change keys'] },
  'screenshot-mode': { title: 'Screenshot mode', words: ['hide names', 'share screen', 'presentation'] },
  'open-panel': { title: 'Open the panel', words: ['side panel', 'guide beside the page'] },
  'teach-screen': { title: 'Teach this screen', words: ['wrong screen', 'not right', 'correct detection'] },
  backup: { title: 'Backup and restore', words: ['save everything', 'data', 'storage'] },
  trash: { title: 'Trash', words: ['deleted notes', 'bin', 'undo delete'] },
};

/** A screen as a place: where its address is not known, its guide is shown. */
export const screenTitle = (name: string, hasAddress: boolean): string =>
  hasAddress ? `Take me to ${name}` : `Show the guide of ${name}`;
