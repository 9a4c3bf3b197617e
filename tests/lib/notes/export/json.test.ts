import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '@/lib/notes/export/json';
import { fakeNote } from '../fake-note';

const head = { exportedAt: Date.UTC(2026, 10, 3), appVersion: '1.2.3' };

test('the file says what it is', () => {
  expect(toJson([fakeNote({ id: 'a', body: 'x' })], head)).toBe(`{
  "format": "field-guide-notes",
  "formatVersion": 1,
  "exportedAt": 1793664000000,
  "appVersion": "1.2.3",
  "notes": [
    {"id":"a","revision":1,"title":"","body":"x","tags":[],"pinned":false,"createdAt":1785574800000,"updatedAt":1785666600000,"deletedAt":null,"area":null,"screen":null,"tenant":null,"record":null,"entry":null}
  ]
}
`);
});

test('no notes is valid too', () => {
  expect(JSON.parse(toJson([], head))).toMatchObject({ notes: [] });
});

test('gives back every note exactly, lone surrogates and fields of newer versions included', () => {
  const notes = fc.array(
    fc.record({
      title: fc.string({ unit: 'binary' }),
      body: fc.string({ unit: 'binary' }),
      mood: fc.string(),
    }),
  );
  fc.assert(
    fc.property(notes, (given) => {
      const all = [...given.map((fields) => fakeNote(fields)), fakeNote({ body: 'a\ud800b' })];
      expect(JSON.parse(toJson(all, head))).toMatchObject({ notes: all });
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('the same notes give the same bytes, whatever the order of their fields', () => {
  const note = { ...fakeNote(), zeal: 1, calm: 2 };
  const turned = Object.fromEntries(Object.entries(note).reverse());
  expect(toJson([turned], head)).toBe(toJson([note], head));
});

test('writes a note it cannot read as it is', () => {
  const damaged = { id: 'x', body: 7, kept: true };
  expect(JSON.parse(toJson([damaged], head))).toMatchObject({ notes: [damaged] });
});
