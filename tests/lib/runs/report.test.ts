import { describe, expect, test } from 'vitest';
import { finish, say, settle } from '@/lib/runs/run';
import { asDocument, notDone, reportOf } from '@/lib/runs/report';
import { fakeStep } from '../guide/fake-area';
import { fakeRun, STARTED } from './fake-run';

const steps = [
  fakeStep({ id: 'd-one', title: 'Name the steps' }),
  fakeStep({ id: 'd-two', title: 'Switch it on', part: 'Prove it', proof: 'value' }),
  fakeStep({ id: 'd-three', title: 'Fire it once', part: 'Prove it' }),
  fakeStep({ id: 'd-four', title: 'Check HubSpot', appliesTo: { crm: ['hubspot'] } }),
];

function told(value = '12 runs', reason = 'Not my part') {
  let run = fakeRun({ leftOut: ['d-four'] });
  run = settle(run, 'd-two', { state: 'done', value }, STARTED);
  run = settle(run, 'd-three', { state: 'skipped', reason }, STARTED);
  run = say(run, 'd-two', { note: 'Ask Kim\nabout it' }, STARTED);
  return finish(run, STARTED);
}

const report = (run = told()) =>
  asDocument(
    reportOf({ run, steps, area: 'Automation', tenant: 'Acme Ltd', whyLeftOut: () => 'HubSpot only' }),
  );

describe('the report of a run', () => {
  test('says what was done and seen, and what was not', () => {
    const text = report();
    expect(text.startsWith('# Custom Automation · acme · 23 Nov\n\n- Automation · Set up\n')).toBe(true);
    expect(text).toContain('- Tenant: Acme Ltd\n');
    expect(text).toContain('- 1 of 3 done\n');
    expect(text).toContain('## Build it\n\n- [ ] Name the steps\n');
    expect(text).toContain(
      '## Prove it\n\n- [x] Switch it on\n  - Seen: `12 runs`\n  - Note: Ask Kim about it\n- [ ] Fire it once (skipped: Not my part)\n',
    );
    expect(text).toContain(
      '## Not done\n\n- Fire it once (skipped: Not my part)\n- Name the steps (not touched)\n',
    );
    expect(text).toContain('hold here\n\n- Check HubSpot (HubSpot only)\n');
  });

  test('says so when nothing is missing, or not finished yet', () => {
    const run = settle(fakeRun({ steps: ['d-one'] }), 'd-one', { state: 'done' }, STARTED);
    expect(report(run)).toContain('## Not done\n\nEverything was done.\n');
    expect(report(run)).toContain('- Not finished yet\n');
    expect(report(run)).not.toContain('Left out');
  });

  test('keeps what was seen as it was, whatever Markdown makes of it', () => {
    expect(report(told('a `b` *c*'))).toContain('  - Seen: `` a `b` *c* ``\n');
  });

  test('reads nothing the user wrote as Markdown, and masks that and nothing else', () => {
    const run = say(
      told('acme saw 3', '[x](https://evil.example)'),
      'd-two',
      { note: '<b>acme</b> *all*' },
      STARTED,
    );
    const { title, body: text } = reportOf({
      run: { ...run, name: 'acme *today*' },
      steps: [
        fakeStep({ id: 'd-two', title: 'Open acme', part: 'Prove it' }),
        ...steps.filter(({ id }) => id !== 'd-two'),
      ],
      area: 'Automation',
      tenant: 'acme',
      whyLeftOut: () => '',
      mask: (each) => each.replaceAll('acme', 'T'),
    });
    // A title is plain text; it is Markdown only as the heading of a document.
    expect(title).toBe('T *today*');
    expect(asDocument({ title, body: text })).toContain(String.raw`# T \*today\*`);
    expect(text).toContain(String.raw`Note: \<b>T\</b> \*all\*`);
    expect(text).toContain(String.raw`skipped: \[x\](https://evil.example)`);
    expect(text).toContain('Seen: `T saw 3`');
    expect(text).toContain('- Tenant: T\n');
    expect(text).toContain('Open acme');
  });

  test('names a step that left the guide by its id', () => {
    expect(report(fakeRun({ steps: ['d-gone'] }))).toContain('- [ ] d-gone (not in the guide any more)');
  });

  test('puts what was decided before what was forgotten', () => {
    expect(notDone(told(), steps).map(({ state }) => state)).toEqual(['skipped', 'open']);
  });
});
