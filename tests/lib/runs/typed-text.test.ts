import { expect, test } from 'vitest';
import { TypedText } from '@/lib/runs/typed-text';

/** A disk that answers when it is told to. */
function fakeDisk() {
  const written: string[] = [];
  const waiting: { resolve: () => void; reject: (cause: Error) => void }[] = [];
  const answer = async (how: 'resolve' | 'reject') => {
    const first = waiting.shift();
    if (!first) throw new Error('Nothing is on its way.');
    first[how](new Error('disk'));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    written,
    write: (text: string) => {
      written.push(text);
      return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    arrives: () => answer('resolve'),
    fails: () => answer('reject'),
  };
}

/** A field in sight, over a disk that holds `stored`. */
function begun(stored = '') {
  const disk = fakeDisk();
  const field = new TypedText();
  const leave = field.subscribe(() => undefined);
  field.heard(stored);
  return { disk, field, leave, flush: () => field.flush(disk.write) };
}

test('what is typed shows until the disk is heard to have it', async () => {
  const { disk, field, flush } = begun();
  field.type('12');
  expect(field.getState()).toEqual({ text: '12', state: 'typed' });
  flush();
  await disk.arrives();
  expect(field.getState()).toEqual({ text: '12', state: 'kept' });
  field.heard('12');
  expect(field.getState().text).toBeNull();
});

test('nothing is written twice, and nothing that the disk has', async () => {
  const { disk, field, flush } = begun('1');
  flush();
  field.type('1');
  flush();
  field.type('12');
  flush();
  flush();
  field.type('123');
  field.type('12');
  flush();
  await disk.arrives();
  flush();
  expect(disk.written).toEqual(['12']);
});

test('a text that is taken back while it is on its way is written again', async () => {
  const { disk, field, flush } = begun('1');
  field.type('12');
  flush();
  field.type('1');
  flush();
  await disk.arrives();
  expect(field.getState()).toEqual({ text: '1', state: 'sent' });
  await disk.arrives();
  expect(disk.written).toEqual(['12', '1']);
  expect(field.getState().text).toBeNull();
});

test('what could not be written stays, and is tried again', async () => {
  const { disk, field, flush, leave } = begun();
  field.type('12');
  flush();
  leave();
  await disk.fails();
  expect(field.getState()).toEqual({ text: '12', state: 'failed' });
  field.heard('');
  expect(field.getState().text).toBe('12');
  flush();
  await disk.arrives();
  expect(disk.written).toEqual(['12', '12']);
  expect(field.getState().text).toBeNull();
});

test('what was typed while a write was on its way is the next write, whatever became of the first', async () => {
  const { disk, field, flush } = begun();
  field.type('1');
  flush();
  field.type('12');
  await disk.fails();
  expect(field.getState()).toEqual({ text: '12', state: 'typed' });
  flush();
  await disk.arrives();
  expect(disk.written).toEqual(['1', '12']);
});

test('once it is kept, what another window writes shows', async () => {
  const { disk, field, flush } = begun();
  field.type('12');
  field.heard('theirs');
  expect(field.getState().text).toBe('12');
  flush();
  await disk.arrives();
  field.heard('theirs again');
  expect(field.getState().text).toBeNull();
});

test('a text can go with another write', async () => {
  const { disk, field, flush } = begun();
  field.type(' 12 ');
  const sent = field.send('12', () => disk.write('done with 12'));
  flush();
  expect(field.getState()).toEqual({ text: '12', state: 'sent' });
  await disk.arrives();
  await sent;
  flush();
  expect(disk.written).toEqual(['done with 12']);
});

test('what would be lost with the page is told at once, and there when the next one begins', async () => {
  const disk = fakeDisk();
  const left: (string | null)[] = [];
  const field = new TypedText(null, (text) => left.push(text));
  field.heard('');
  field.type('12');
  field.flush(disk.write);
  expect(left.at(-1)).toBe('12');
  expect(new TypedText('12').getState()).toEqual({ text: '12', state: 'typed' });
  await disk.fails();
  expect(left.at(-1)).toBe('12');
  field.flush(disk.write);
  await disk.arrives();
  expect(left.at(-1)).toBeNull();
});
