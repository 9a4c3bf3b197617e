import { allEntries, pathOf, type Check, type Problem } from './check';
import type { Entry } from '../types';

const COMMAND = /^\/([a-z0-9-]+) \{question\}$/;
const INSTALL = /^npx skills add [\w-]+\/[\w-]+(?: --skill ([a-z0-9-]+))?$/;

interface Call {
  field: string;
  command: string;
  install: string;
}

const callsOf = (entry: Entry): Call[] => {
  if (entry.kind === 'skill') return [{ field: '', command: entry.command, install: entry.install }];
  if (entry.kind !== 'route') return [];
  return entry.commands.map(({ command, install }, index) => ({
    field: `commands[${index}].`,
    command,
    install,
  }));
};

type Slip = Omit<Problem, 'level' | 'path'> & { field: string };

const slipsOf = ({ field, command, install }: Call): Slip[] => {
  const called = COMMAND.exec(command)?.[1];
  const installed = INSTALL.exec(install);
  const slips: Slip[] = [];
  if (called === undefined) {
    const message = `Expected a command such as "/sales-enrich {question}", found "${command}".`;
    slips.push({ field: `${field}command`, message, tip: '`{question}` stands in it exactly once.' });
  }
  if (!installed) {
    const message = `Expected "npx skills add owner/repository --skill name", found "${install}".`;
    slips.push({ field: `${field}install`, message });
  }
  const name = installed?.[1];
  if (called !== undefined && name !== undefined && name !== called) {
    const message = `Expected the line that installs "${called}", found that of "${name}".`;
    slips.push({ field: `${field}install`, message });
  }
  return slips;
};

/** A command is pasted as it is, so it has to be right to the letter. */
export const skills: Check = {
  name: 'skills',
  description:
    'A command of a route or a skill holds `{question}` once, and its install line installs that very skill.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) =>
      callsOf(entry)
        .flatMap(slipsOf)
        .map(({ field, ...slip }) => ({ level: 'error', path: pathOf(area, entry, field), ...slip })),
    ),
};
