import type { CommandId } from '@/lib/search/places';

interface CommandWords {
  title: string;
  does: string;
  words: readonly string[];
}

/** Words of what the search offers besides entries and notes: shown, and found by. */
export const messages = {
  command: {
    'new-note': {
      title: 'New note',
      does: 'Puts the cursor into a new note',
      words: ['write a note', 'capture', 'jot down', 'add'],
    },
    export: {
      title: 'Export notes',
      does: 'As a backup, Markdown, CSV or HTML',
      words: ['save', 'download', 'backup', 'markdown', 'csv', 'zip'],
    },
    import: {
      title: 'Import notes',
      does: 'From a file of this guide or of another tool',
      words: ['load', 'restore from file', 'upload'],
    },
    passports: {
      title: 'Tenant passports',
      does: 'CRM, plan, app and revenue model of each tenant',
      words: ['crm', 'plan', 'colour', 'revenue model', 'this tenant', 'workspace'],
    },
    screenshots: {
      title: 'Screenshot mode',
      does: 'Hides tenants, record ids and notes, or shows them again',
      words: ['hide names', 'picture', 'privacy', 'share screen', 'presentation'],
    },
    shortcuts: {
      title: 'Keyboard shortcuts',
      does: 'The keys of the panel',
      words: ['keys', 'hotkeys', 'help'],
    },
    options: {
      title: 'Options',
      does: 'What can be changed, kept and withdrawn',
      words: ['settings', 'preferences', 'configure', 'change keys'],
    },
  } satisfies Record<CommandId, CommandWords>,
  switchArea: (area: string) => `Switch to area: ${area}`,
  areaWords: ['go', 'browse another area'],
  opensScreen: 'Opens in a tab beside this one',
  showsGuide: (area: string) => `Shows its guide: ${area}`,
  screenWords: ['go', 'take me to', 'open'],
};
