import { describe, expect, test } from 'vitest';
import { defaultChoices, otherId } from '@/lib/notes/import/choices';
import { compare } from '@/lib/notes/import/compare';
import type { IncomingNote } from '@/lib/notes/import/items';
import { addToPlan, countRelations, emptyPlan, rowsOf, type Stored } from '@/lib/notes/import/plan';
import { toRefusal } from '@/lib/notes/import/refusal';
import { type Note, toFields } from '@/lib/notes/note';
import type { Versioned } from '@/lib/notes/revise';
import { steadyNote } from '../../../corpus/import/files';

const incoming = (overrides: Partial<Note> = {}, more: Partial<IncomingNote> = {}): IncomingNote => ({
  kind: 'note',
  note: steadyNote(overrides),
  hasRevision: true,
  hasState: true,
  file: 'f',
  line: 1,
  ...more,
});

const here = (overrides: Partial<Note> = {}, textRevision?: number): Versioned => {
  const note = steadyNote(overrides);
  return { note, textRevision: textRevision ?? note.revision };
};

const was = (revision: number, body: string) => ({ revision, fields: toFields(steadyNote({ body })) });

const DELETED = Date.UTC(2026, 10, 1);

describe('an incoming note and the one that is here', () => {
  const foreign = { hasRevision: false, hasState: false };
  test.each([
    ['new', 'not here', incoming(), undefined, []],
    ['same', 'the same text', incoming(), here(), []],
    [
      'same',
      'the same text in a higher revision: pinned since',
      incoming(),
      here({ revision: 9, pinned: true }),
      [],
    ],
    ['newer-there', 'a higher revision', incoming({ revision: 5, body: 'x' }), here({ revision: 3 }), []],
    ['newer-here', 'a lower revision', incoming({ revision: 2, body: 'x' }), here({ revision: 30 }), []],
    [
      'newer-here',
      'a text that was here once',
      incoming({ revision: 2, body: 'x' }),
      here({ revision: 4 }),
      [was(2, 'x')],
    ],
    ['both', 'one revision, two texts', incoming({ revision: 3, body: 'x' }), here({ revision: 3 }), []],
    [
      'both',
      'a lower revision that had another text here',
      incoming({ revision: 2, body: 'x' }),
      here({ revision: 4 }),
      [was(2, 'y')],
    ],
    [
      'both',
      'a revision between text and pin',
      incoming({ revision: 4, body: 'x' }),
      here({ revision: 5 }, 3),
      [],
    ],
    [
      'newer-here',
      'put into Trash since',
      incoming({ revision: 1 }),
      here({ revision: 2, deletedAt: DELETED }, 1),
      [],
    ],
    ['newer-there', 'put into Trash there', incoming({ revision: 2, deletedAt: DELETED }), here(), []],
    ['both', 'something here that cannot be read', incoming(), 'unreadable', []],
    ['same', 'a foreign file as it was imported', incoming({}, foreign), here(), []],
    [
      'same',
      'a foreign file whose note lies in Trash here',
      incoming({}, foreign),
      here({ deletedAt: DELETED }),
      [],
    ],
    [
      'newer-there',
      'a foreign file that changed, and nothing here',
      incoming({ body: 'x' }, foreign),
      here(),
      [],
    ],
    [
      'newer-here',
      'a foreign file as it was, and changes here',
      incoming({ body: 'x' }, foreign),
      here({ revision: 2 }),
      [was(1, 'x')],
    ],
    [
      'both',
      'a foreign file that changed, and changes here',
      incoming({ body: 'x' }, foreign),
      here({ revision: 2 }),
      [was(1, 'y')],
    ],
  ] as const)('%s: %s', (relation, _case, file, stored, earlier) => {
    expect(compare(file, stored, earlier)).toBe(relation);
  });

  test('clocks do not count', () => {
    const file = incoming({ revision: 1, body: 'x', updatedAt: 8e15 });
    expect(compare(file, here({ revision: 2, updatedAt: 0 }), [])).toBe('newer-here');
  });
});

describe('a plan', () => {
  const nothing: Stored = { row: undefined, earlier: [], isBeside: false };
  const planned = () => {
    const plan = emptyPlan('backup', 'f.zip');
    addToPlan(plan, incoming({ id: 'new' }), nothing);
    addToPlan(plan, incoming({ id: 'same' }), { ...nothing, row: here({ id: 'same' }) });
    addToPlan(plan, incoming({ id: 'there', revision: 5, body: 'x' }), {
      ...nothing,
      row: here({ id: 'there' }),
    });
    addToPlan(plan, incoming({ id: 'here', body: 'x' }), {
      ...nothing,
      row: here({ id: 'here', revision: 3 }),
    });
    addToPlan(plan, incoming({ id: 'both', body: 'x' }), { ...nothing, row: here({ id: 'both' }) });
    addToPlan(plan, incoming({ id: 'odd', body: 'x' }), { ...nothing, row: 'unreadable' });
    addToPlan(plan, { kind: 'refused', refusal: toRefusal('too-long') }, nothing);
    addToPlan(plan, { kind: 'skipped', file: 'a.png' }, nothing);
    return plan;
  };

  test('counts what it found, and keeps of what is the same only the number', () => {
    const plan = planned();
    expect(countRelations(plan)).toEqual({ new: 1, 'newer-there': 1, 'newer-here': 1, both: 2 });
    expect(plan).toMatchObject({ same: 1, refusedCount: 1, skipped: 1 });
  });

  test('merges when nothing else is chosen: no text that is here is lost', () => {
    const rows = rowsOf(planned(), defaultChoices);
    expect(rows.map(({ note, expected }) => [note.title, note.revision, expected])).toEqual([
      ['A title', 1, null],
      ['A title', 5, 1],
      ['A title (other version)', 1, null],
      ['A title (other version)', 1, null],
    ]);
  });

  test('takes the file’s texts when that is chosen, but never in place of what cannot be read', () => {
    const rows = rowsOf(planned(), {
      new: 'leave',
      'newer-there': 'file',
      'newer-here': 'file',
      both: 'file',
    });
    expect(rows.map(({ note, expected }) => [note.id, expected])).toEqual([
      ['there', 1],
      ['here', 3],
      ['both', 1],
      [otherId(incoming({ id: 'odd', body: 'x' }).note), null],
    ]);
  });

  test('writes nothing when all is left as it is', () => {
    expect(
      rowsOf(planned(), { new: 'leave', 'newer-there': 'here', 'newer-here': 'here', both: 'here' }),
    ).toEqual([]);
  });

  test('knows a text that an earlier import has put beside the note', () => {
    const plan = emptyPlan('backup', 'f.zip');
    addToPlan(plan, incoming({ body: 'x' }), { row: here(), earlier: [], isBeside: true });
    expect(plan).toMatchObject({ same: 1, notes: [] });
  });

  test('lists a thousand reasons, and counts the others', () => {
    const plan = emptyPlan('csv', 'f.csv');
    for (let count = 0; count < 1001; count += 1) {
      addToPlan(plan, { kind: 'refused', refusal: toRefusal('csv-cells') }, nothing);
    }
    expect([plan.refused.length, plan.refusedCount]).toEqual([1000, 1001]);
  });
});
