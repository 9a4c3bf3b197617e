import { useRef, useState } from 'react';
import { changePassport } from '@/hooks/passport-changes';
import { emptyPassport } from '@/lib/passport/empty-passport';
import type { Passport } from '@/lib/passport/passport';

export type PassportFields = Omit<Passport, 'tenant'>;

/** The last change, the way back, and how far it got. */
export interface LastChange {
  key: keyof PassportFields;
  status: 'saving' | 'saved' | 'taken-back' | 'failed';
  before: Partial<PassportFields>;
}

/** What was chosen and is not heard back from the store yet. */
interface Ahead {
  fields: Partial<PassportFields>;
  /** Writes under way. */
  writes: number;
  /** The passport as it was when the last of them ended, or is now while there are any. */
  of: Passport | null;
}

/** Changes of a passport, each shown and saved at once, and the last one taken back. */
export function usePassportEdit(tenantKey: string, passport: Passport | null) {
  const [last, setLast] = useState<LastChange | null>(null);
  // Shown until what is stored is heard: the choice must not jump back when an earlier one is heard first.
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const stored = passport ?? emptyPassport(tenantKey);
  const known = { ...stored, ...ahead?.fields };
  if (ahead && ahead.writes > 0 && ahead.of !== passport) setAhead({ ...ahead, of: passport });
  if (ahead?.writes === 0 && (ahead.of !== passport || isIn(stored, ahead.fields))) setAhead(null);
  // The number of the change that is shown: an earlier one that ends later must not speak for it.
  const turn = useRef(0);

  const save = (
    key: keyof PassportFields,
    next: Partial<PassportFields>,
    before: Partial<PassportFields>,
    done: 'saved' | 'taken-back',
  ) => {
    const mine = (turn.current += 1);
    setLast({ key, status: 'saving', before });
    setAhead({ fields: { ...ahead?.fields, ...next }, writes: (ahead?.writes ?? 0) + 1, of: passport });
    const settle = (status: LastChange['status']) => {
      if (mine === turn.current) setLast({ key, status, before });
    };
    changePassport(tenantKey, next).then(
      () => {
        setAhead((now) => now && { ...now, writes: now.writes - 1 });
        settle(done);
      },
      () => {
        setAhead(null);
        settle('failed');
      },
    );
  };
  return {
    known,
    last,
    change: <Key extends keyof PassportFields>(key: Key, value: PassportFields[Key]) => {
      // A name is typed letter by letter: all of it is one change.
      const goesOn = key === 'name' && last?.key === 'name' && last.status !== 'taken-back';
      save(key, { [key]: value }, goesOn ? last.before : { [key]: known[key] }, 'saved');
    },
    /** Takes the last change back; once more brings it again. */
    undo: () => {
      if (last) save(last.key, last.before, { [last.key]: known[last.key] }, 'taken-back');
    },
  };
}

const isIn = (stored: PassportFields, fields: Partial<PassportFields>): boolean =>
  Object.entries(fields).every(([key, value]) => stored[key as keyof PassportFields] === value);
