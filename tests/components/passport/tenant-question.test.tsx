/** The question above the guide, on the real storage of a fake browser. */
import { cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextQuestion, TenantQuestion } from '@/components/passport/questions';
import { useVisitQuestion } from '@/components/passport/useVisitQuestion';
import { usePassports } from '@/hooks/usePassports';
import { arrange } from '@/lib/guide/arrange';
import { ANYWHERE, LEGACY_TENANT, passportOf, type Passport } from '@/lib/passport/passport';
import { fakeArea, fakeGotcha } from '../../lib/guide/fake-area';
import { acme, markup, setMode, store, stored } from './stored';

function Question({ tenantKey = 'acme', above = 'check' }: { tenantKey?: string; above?: string }) {
  return (
    <TenantQuestion
      question={{ key: 'crm', decides: 21 }}
      tenantKey={tenantKey}
      passport={passportOf(usePassports(), tenantKey)}
      above={above}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
  await store();
  await setMode(false);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the question', () => {
  test('names the tenant and why it is asked', () => {
    render(<Question />);
    expect(screen.getByRole('region', { name: 'Which CRM does acme use?' }).textContent).toContain(
      '21 entries here depend on it.',
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Salesforce',
      'HubSpot',
      'Pipedrive',
      'None',
      'Skip',
    ]);
  });

  test('is answered in one press, says so, and keeps its place with the way back', async () => {
    render(<Question />);
    press('HubSpot');
    expect(await screen.findByRole('button', { name: 'Undo' })).toBe(document.activeElement);
    expect(screen.getByRole('status').textContent).toBe('CRM: HubSpot');
    expect(await stored('acme')).toMatchObject({ crm: 'hubspot' });
    press('Undo');
    expect(await screen.findByRole('button', { name: 'Salesforce' })).toBe(document.activeElement);
    expect(await stored('acme')).toMatchObject({ crm: null });
  });

  test('stays above all tabs while it is open; answered, above the one it was answered on', async () => {
    const { rerender } = render(<Question />);
    rerender(<Question above="fix" />);
    press('HubSpot');
    await screen.findByRole('button', { name: 'Undo' });
    rerender(<Question above="check" />);
    expect(screen.queryByRole('region')).toBeNull();
    rerender(<Question above="fix" />);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('skipped, it is not asked again', async () => {
    render(<Question />);
    press('Skip');
    await screen.findByRole('button', { name: 'Undo' });
    expect(screen.getByRole('region').textContent).toContain('CRM: not asked again for this tenant.');
    expect(await stored('acme')).toMatchObject({ crm: 'unsure' });
  });

  test('takes no focus for an answer that was given elsewhere', async () => {
    render(<Question />);
    await store(acme({ crm: 'none' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).not.toBe(document.activeElement);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test.each([
    ['of a legacy app without a name', LEGACY_TENANT, false],
    ['in the screenshot mode', 'acme', true],
  ])('%s speaks of this tenant', async (_, tenantKey, hides) => {
    await setMode(hides);
    const { container } = render(<Question tenantKey={tenantKey} />);
    expect(screen.getByRole('region', { name: 'Which CRM does this tenant use?' })).toBeTruthy();
    expect(markup(container)).not.toMatch(/acme|\(legacy\)/);
  });
});

const screens = ['here'];
const guide = arrange(
  fakeArea([
    ...[1, 2, 3, 4, 5].map((n) => fakeGotcha({ id: `d-crm-${n}`, screens, appliesTo: { crm: ['hubspot'] } })),
    ...[1, 2, 3, 4].map((n) => fakeGotcha({ id: `d-rev-${n}`, screens, appliesTo: { revenue: ['deals'] } })),
  ]),
  'here',
  ANYWHERE,
);

describe('a visit', () => {
  interface Props {
    visit: string | null;
    passport: Passport | null;
    guide?: typeof guide | null;
  }
  const asking = { nextQuestion, TenantQuestion };
  const start = (initialProps: Props) =>
    renderHook(
      (props: Props) => useVisitQuestion(props.visit, props.guide ?? null, props.passport, ANYWHERE, asking),
      {
        initialProps: { guide, ...initialProps },
      },
    );

  test('has one question from beginning to end: the next one waits for the next visit', () => {
    const { result, rerender } = start({ visit: 'acme:D:here', passport: null });
    expect(result.current?.key).toBe('crm');
    const passport = acme({ crm: 'hubspot' });
    rerender({ visit: 'acme:D:here', passport, guide });
    expect(result.current?.key).toBe('crm');
    rerender({ visit: 'acme:D:there', passport, guide });
    expect(result.current?.key).toBe('revenue');
  });

  test('that began without a question gets none later', () => {
    const { result, rerender } = start({
      visit: 'acme:D:here',
      passport: acme({ crm: 'none', revenue: 'deals' }),
    });
    rerender({ visit: 'acme:D:here', passport: null, guide });
    expect(result.current).toBeNull();
  });

  test('settles when the guide is there, and asks nothing while another area is browsed', () => {
    const { result, rerender } = start({ visit: 'acme:D:here', passport: null, guide: null });
    expect(result.current).toBeNull();
    rerender({ visit: 'acme:D:here', passport: null, guide });
    expect(result.current?.key).toBe('crm');
    rerender({ visit: null, passport: null, guide });
    expect(result.current).toBeNull();
    rerender({ visit: 'acme:D:here', passport: null, guide });
    expect(result.current?.key).toBe('crm');
  });

  test('beside another tenant is another visit', async () => {
    const { result, rerender } = start({
      visit: 'acme:D:here',
      passport: acme({ crm: 'unsure', revenue: 'unsure' }),
    });
    expect(result.current).toBeNull();
    rerender({ visit: 'northwind:D:here', passport: null, guide });
    await waitFor(() => expect(result.current?.key).toBe('crm'));
  });
});
