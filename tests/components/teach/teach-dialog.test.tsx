import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TeachDialog } from '@/components/teach/TeachDialog';
import { TeachingList } from '@/components/teach/TeachingList';
import type { Teaching } from '@/lib/screens/teachings';

const store = vi.hoisted(() => ({ teach: vi.fn(), forget: vi.fn() }));
vi.mock('@/hooks/useTeachings', () => ({ useTeachings: () => ({ teachings: [], ...store }) }));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

const screens = [
  { id: 'settings', name: 'Settings', areaName: 'Admin' },
  { id: 'automation-logs', name: 'Automation Logs', areaName: 'Automation' },
];

function open(over: Partial<Parameters<typeof TeachDialog>[0]> = {}) {
  render(
    <TeachDialog
      screens={screens}
      suggested={null}
      host="upgraded"
      shape="/<tenant>/x/<id>"
      queryKeys={['preview']}
      labels={['logs', 'event details']}
      onClose={vi.fn()}
      {...over}
    />,
  );
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const preview = () => within(screen.getByRole('region', { name: /Exactly this is stored/ }));

describe('teaching a screen', () => {
  test.each(['logs', 'AUTOMATION'])('finds it by name or area: %s', (words) => {
    open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: words } });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('button', { name: /Automation Logs/ })).toBeTruthy();
  });

  test('shows exactly what will be stored', () => {
    open();
    press(/Automation Logs/);
    fireEvent.click(screen.getByRole('checkbox', { name: /“event details”/ }));
    expect(preview().getByText('/<tenant>/x/<id>')).toBeTruthy();
    expect(preview().getByText('event details')).toBeTruthy();
    expect(preview().getByText('Automation Logs')).toBeTruthy();
  });

  test('stores that, and can be undone', async () => {
    store.teach.mockResolvedValue({ id: 't1' });
    store.forget.mockResolvedValue(null);
    open({ suggested: 'automation-logs' });
    fireEvent.click(screen.getByRole('checkbox', { name: /shape of the address/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /“logs”/ }));
    press('Save');
    expect(store.teach).toHaveBeenCalledWith({
      screen: 'automation-logs',
      host: 'upgraded',
      path: '',
      queryKeys: [],
      labels: ['logs'],
    });
    await screen.findByText('From now on this is Automation Logs.');
    press('Undo');
    await screen.findByText(/Forgotten/);
    expect(store.forget).toHaveBeenCalledWith('t1');
  });

  test('cannot store a rule that asks for nothing', () => {
    open({ suggested: 'settings' });
    fireEvent.click(screen.getByRole('checkbox', { name: /shape of the address/ }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });

  test('says so when storing fails, and keeps what was chosen', async () => {
    store.teach.mockRejectedValue(new Error('full'));
    open({ suggested: 'settings' });
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing has changed');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });
});

describe('the list of teachings', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const teaching: Teaching = {
    id: 't1',
    screen: 'settings',
    host: 'upgraded',
    path: '/<tenant>/settings',
    queryKeys: [],
    labels: ['security'],
    createdAt: 0,
    lastUsedAt: null,
  };

  test('lists those unused for long as such', () => {
    render(
      <TeachingList teachings={[teaching]} nameOf={() => 'Settings'} onForget={vi.fn()} now={100 * DAY} />,
    );
    expect(screen.getByText('never used · not used for long')).toBeTruthy();
  });

  test('forgets one', () => {
    const onForget = vi.fn();
    render(<TeachingList teachings={[teaching]} nameOf={() => 'Settings'} onForget={onForget} now={DAY} />);
    press('Forget: Settings');
    expect(onForget).toHaveBeenCalledWith('t1');
  });

  test('says how one gets here when there is none', () => {
    render(<TeachingList teachings={[]} nameOf={String} onForget={vi.fn()} now={0} />);
    expect(screen.getByText(/Nothing is taught yet/)).toBeTruthy();
  });
});
