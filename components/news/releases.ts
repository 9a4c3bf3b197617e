/** What is new in a version, in a few short lines; all of it stands in CHANGELOG.md. */
export interface Release {
  version: string;
  lines: readonly string[];
}

/** Newest first. Each version that is published has its lines here: a test asks for them. */
export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    lines: [
      'The guide follows you through the upgraded and the legacy app, and says how sure it is.',
      'Twelve areas: checklists, gotchas, ways to find a fault, reference; each claim with source and date.',
      'Runs, trails and reminders: work can be held, resumed and looked at again.',
      'Notes with a second copy, export and import; nothing leaves this computer by itself.',
      'Quick search over guide and notes; a question in words gets a short answer.',
    ],
  },
];
