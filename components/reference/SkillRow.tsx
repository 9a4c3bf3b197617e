import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { CodeText } from '@/components/ui/CodeText';
import type { Skill } from '@/content/types';
import { Command } from './Command';
import { messages } from './messages';
import styles from './SkillRow.module.css';

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
      {skill.mind.length > 0 && (
        <ul className={styles.mind}>
          {skill.mind.map((line) => (
            <li key={line}>
              <CodeText text={line} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Command command={skill.command} install={skill.install} />
      </div>
    </EntryRow>
  );
}
