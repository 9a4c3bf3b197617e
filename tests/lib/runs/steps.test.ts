import { describe, expect, test } from 'vitest';
import { ANYWHERE } from '@/lib/passport/passport';
import { nameOfRun } from '@/lib/runs/name';
import { bitesOf, runOver, stepsOfList, stepsOn } from '@/lib/runs/steps';
import { fakeArea, fakeGotcha, fakeStep } from '../guide/fake-area';
import { STARTED } from './fake-run';

const first = fakeStep({ id: 'd-first', screens: ['apps-library'] });
const hubspot = fakeStep({ id: 'd-hubspot', appliesTo: { crm: ['hubspot'] } });
const review = fakeStep({ id: 'd-review', list: 'review' });
const area = fakeArea([first, fakeGotcha(), hubspot, review]);

describe('the steps of a run', () => {
  test('are those of one list, in the order of work', () => {
    expect(stepsOfList(area, 'set-up')).toEqual([first, hubspot]);
    expect(stepsOn([first, hubspot], ['app-center', 'apps-library'])).toEqual([first]);
  });

  test('leave out what does not hold in the tenant, and nothing where it is not known', () => {
    expect(runOver([first, hubspot], { ...ANYWHERE, crm: 'salesforce' })).toEqual({
      steps: ['d-first'],
      leftOut: ['d-hubspot'],
    });
    expect(runOver([first, hubspot], ANYWHERE)).toEqual({ steps: ['d-first', 'd-hubspot'], leftOut: [] });
  });

  test('tell what bites: the gotchas that rest on the same rows', () => {
    const bite = fakeGotcha({ refs: ['DG-1', 'D-9'] });
    const other = fakeGotcha({ id: 'd-other', refs: ['DG-2', 'D-10'] });
    expect(bitesOf({ refs: ['DS-4', 'D-9'] }, [bite, first, other])).toEqual([bite]);
  });
});

describe('the name of a run', () => {
  test('says screen, tenant, record and day', () => {
    const named = { about: 'Custom Automation', tenant: 'acme', record: null };
    expect(nameOfRun(named, STARTED)).toBe('Custom Automation · acme · 23 Nov');
    const record = { model: 'Company', id: '0123456789abcdef01234567' };
    expect(nameOfRun({ ...named, tenant: '', record }, STARTED)).toBe(
      'Custom Automation · Company …234567 · 23 Nov',
    );
  });
});
