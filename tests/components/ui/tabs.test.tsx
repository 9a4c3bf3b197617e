import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '@/components/ui/Tabs';

afterEach(cleanup);

function ThreeTabs() {
  const [selected, setSelected] = useState('a');
  const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id, count: id === 'b' ? 3 : null }));
  return <Tabs label="Letters" tabs={tabs} selected={selected} onSelect={setSelected} panelId="panel" />;
}

const selected = () =>
  screen
    .getAllByRole('tab')
    .find((tab) => tab.ariaSelected === 'true' || tab.getAttribute('aria-selected') === 'true');

test.each([
  ['ArrowRight', 'b3'],
  ['ArrowLeft', 'c'],
  ['End', 'c'],
  ['Home', 'a'],
])('%s selects and focuses the tab %s', (key, text) => {
  render(<ThreeTabs />);
  fireEvent.keyDown(screen.getByRole('tablist'), { key });
  expect(selected()?.textContent).toBe(text);
  if (key !== 'Home') expect(document.activeElement).toBe(selected());
});

test('only the selected tab can be reached with the Tab key', () => {
  render(<ThreeTabs />);
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});
