import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import type { Skill } from '@/content/types';
import { Bullets } from './Bullets';
import { Command } from './Command';
import { messages } from './messages';

export interface SkillRowProps {
  skill: Skill;
  shelf: Shelf;
}

/** A help skill outside Planhat: what it covers, and how to ask it. */
export function SkillRow({ skill, shelf }: SkillRowProps) {
  return (
    <EntryRow entry={skill} shelf={shelf} preview={<Preview text={skill.covers} lines={2} />}>
      <p>
        <CodeText text={skill.covers} />
      </p>
      <Details rows={[[messages.notFor, skill.notFor]]} />
      <Bullets>
        {skill.mind.map((line) => (
          <CodeText key={line} text={line} />
        ))}
      </Bullets>
      <div>
        <Command command={skill.command} install={skill.install} />
      </div>
    </EntryRow>
  );
}
