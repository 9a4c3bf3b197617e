import { describe, expect, test } from 'vitest';
import { createFloodGate } from '@/services/flood-gate';
import { isLauncherState, readEnvelope } from '@/services/messaging';

describe('messages of unknown form', () => {
  test.each([[undefined], [null], [1], ['openPanel'], [[]], [{}], [{ type: 1 }], [{ data: 'x' }]])(
    '%j is none of ours',
    (message) => expect(readEnvelope(message)).toBeNull(),
  );
  test('what has a type is read, whatever it carries', () => {
    expect(readEnvelope({ type: 'x', data: { y: 1 }, other: 2 })).toEqual({ type: 'x', data: { y: 1 } });
    expect(readEnvelope({ type: 'x' })).toEqual({ type: 'x', data: null });
  });
});

describe('the state of the launcher', () => {
  const state = { name: 'Home', gotchas: 1, top: 0.4, size: 'full' };
  test('is told from anything else', () => {
    expect(isLauncherState(state)).toBe(true);
    for (const other of [
      null,
      'x',
      {},
      { ...state, size: 'big' },
      { ...state, top: '0' },
      { ...state, name: 1 },
    ])
      expect(isLauncherState(other)).toBe(false);
  });
});

describe('the flood gate', () => {
  test('lets twenty a second through, for each tab on its own', () => {
    let now = 0;
    const mayPass = createFloodGate(() => now);
    const passed = (tabId: number, messages: number) =>
      Array.from({ length: messages }, () => mayPass(tabId)).filter(Boolean).length;
    expect(passed(1, 50)).toBe(20);
    expect(passed(2, 5)).toBe(5);
    now = 1000;
    expect(passed(1, 3)).toBe(3);
  });
});
