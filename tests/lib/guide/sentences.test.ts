import { describe, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import { sentencesOf } from '@/lib/guide/sentences';

describe('the sentences of a text', () => {
  test.each([
    ['Open it. Choose one.', ['Open it.', 'Choose one.']],
    ['Is it on? Then wait.', ['Is it on?', 'Then wait.']],
    ['Go to ws.planhat.com first. “New” is there.', ['Go to ws.planhat.com first.', '“New” is there.']],
    ['Choose + New app. + Private app is below.', ['Choose + New app.', '+ Private app is below.']],
    ['Send `a. B` now. Done.', ['Send `a. B` now.', 'Done.']],
    ['At 09:00, i.e. in the morning.', ['At 09:00, i.e. in the morning.']],
    ['No full stop', ['No full stop']],
    ['', []],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

  test('hold every character of every fact but the space between them', async () => {
    const facts = (await loadAllAreas()).flatMap(({ entries }) =>
      entries.filter(({ kind }) => kind === 'fact'),
    );
    const texts = facts.flatMap((fact) => (fact.kind === 'fact' ? [fact.text] : []));
    expect(texts.map((text) => sentencesOf(text).join(' '))).toEqual(texts);
  });
});
