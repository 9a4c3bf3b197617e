import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HitList } from '@/components/search/HitList';
import type { Found } from '@/lib/search/found';

let comesIntoSight: () => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
        comesIntoSight = () => tell([{ isIntersecting: true }]);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const hits = Array.from({ length: 20 }, (_, at): Found => ({
  ...{ rank: at + 1, id: `note-${at}`, refs: [], kind: 'note', area: null },
  ...{ title: `Note ${at}`, score: 1, context: '', marks: [] },
}));

const list = (name: string, selected = hits[0], shown = hits) => (
  <HitList
    id="list"
    count={shown.length}
    groups={[{ hits: shown }]}
    list={name}
    selected={selected}
    onSelect={vi.fn()}
    onOpen={vi.fn()}
  />
);

const rows = () => screen.getAllByRole('option');

test('only the first rows are drawn, and each says where it stands among all', () => {
  render(list('a'));
  expect(rows()).toHaveLength(8);
  expect(rows()[7]?.getAttribute('aria-posinset')).toBe('8');
  expect(rows()[7]?.getAttribute('aria-setsize')).toBe('20');
});

test('the others are drawn when they come near to sight, and stay when more hits arrive', () => {
  const { rerender } = render(list('a', hits[0], hits.slice(0, 15)));
  act(() => comesIntoSight());
  expect(rows()).toHaveLength(15);
  rerender(list('a'));
  expect(rows()).toHaveLength(20);
});

test('the keys reach each row, and going back takes none away', () => {
  const { rerender } = render(list('a', hits[19]));
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Note 19');
  rerender(list('a', hits[0]));
  expect(rows()).toHaveLength(20);
});

test('another list is shown from its top', () => {
  const { rerender } = render(list('a', hits[19]));
  rerender(list('ab', hits[0]));
  expect(rows()).toHaveLength(8);
});
