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

/** Changes of a passport, each shown and saved at once, and the last one taken back. */
export function usePassportEdit(tenantKey: string, passport: Passport | null) {
  const [last, setLast] = useState<LastChange | null>(null);
  // What was chosen a moment ago, until what is stored is heard: the choice must not jump back meanwhile.
  const [ahead, setAhead] = useState<{ of: Passport | null; fields: Partial<PassportFields> } | null>(null);
  const shown = ahead?.of === passport ? ahead.fields : {};
  const known = { ...(passport ?? emptyPassport(tenantKey)), ...shown };
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
    setAhead({ of: passport, fields: { ...shown, ...next } });
    const settle = (status: LastChange['status']) => {
      if (mine === turn.current) setLast({ key, status, before });
    };
    changePassport(tenantKey, next).then(
      () => settle(done),
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
