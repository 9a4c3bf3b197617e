import type { CommandId } from '@/lib/quick-search/commands';

/** Words of what the search offers besides entries and notes: shown, and found by. */
export const messages = {
  command: {
    'new-note': { title: 'New note', words: ['write', 'capture', 'add'] },
    export: { title: 'Export notes', words: ['save', 'download', 'backup', 'markdown', 'csv'] },
    import: { title: 'Import notes', words: ['load', 'restore', 'upload'] },
    passports: { title: 'Tenant passports', words: ['crm', 'plan', 'colour', 'revenue'] },
    screenshots: { title: 'Screenshot mode', words: ['hide', 'picture', 'privacy', 'share'] },
    shortcuts: { title: 'Keyboard shortcuts', words: ['keys', 'help'] },
    options: { title: 'Options', words: ['settings', 'preferences', 'configure'] },
  } satisfies Record<CommandId, { title: string; words: readonly string[] }>,
  switchArea: (area: string) => `Switch to area: ${area}`,
  areaWords: ['go', 'browse'],
  opensScreen: 'Opens in a tab beside this one',
  showsGuide: (area: string) => `Shows its guide: ${area}`,
  screenWords: ['go', 'take', 'open'],
};
