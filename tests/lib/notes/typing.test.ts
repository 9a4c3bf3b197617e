import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTasks } from '@/lib/notes/tasks';
import {
  applyEdit,
  continueLine,
  type Edit,
  indentItems,
  lineKindAt,
  makeLink,
  pasteLink,
  toggleMark,
  type Written,
} from '@/lib/notes/typing';

/** `a[b]c` is `abc` with `b` selected, `a|b` a caret. */
function read(shown: string): Written {
  const [from, to] = shown.includes('|')
    ? [shown.indexOf('|'), shown.indexOf('|')]
    : [shown.indexOf('‹'), shown.indexOf('›') - 1];
  return { text: shown.replace(/[|‹›]/g, ''), from, to };
}
function after(shown: string, act: (written: Written) => Edit | null): string | null {
  const written = read(shown);
  const edit = act(written);
  if (!edit) return null;
  const text = applyEdit(written.text, edit);
  const { from, to } = edit.select;
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}‹${text.slice(from, to)}›${text.slice(to)}`;
}

describe('marks', () => {
  test.each([
    ['a ‹b› c', 'a **‹b›** c'],
    ['a **‹b›** c', 'a ‹b› c'],
    ['a ‹**b**› c', 'a ‹b› c'],
    ['a‹ b ›c', 'a **‹b›** c'],
    ['on|e two', '**‹one›** two'],
    ['a | b', 'a **|** b'],
    ['|', '**|**'],
    ['**|**', '|'],
    ['Grö|ße', '**‹Größe›**'],
  ])('bold: %s → %s', (before, expected) => {
    expect(after(before, (written) => toggleMark(written, '**'))).toBe(expected);
  });

  test('italic', () => expect(after('‹a›', (written) => toggleMark(written, '_'))).toBe('_‹a›_'));

  test('twice brings the text back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,12}$/), fc.nat(12), fc.nat(12), (text, one, two) => {
        const from = Math.min(one, two, text.length);
        const to = Math.min(Math.max(one, two), text.length);
        const edit = toggleMark({ text, from, to }, '**');
        const back = toggleMark({ text: applyEdit(text, edit), ...edit.select }, '**');
        expect(applyEdit(applyEdit(text, edit), back)).toBe(text);
      }),
    );
  });
});

describe('links', () => {
  test.each([
    ['see ‹the page›', 'see [the page](|)'],
    ['see ‹https://a.b/c›', 'see [|](https://a.b/c)'],
    ['see | here', 'see [|]() here'],
  ])('%s → %s', (before, expected) => expect(after(before, makeLink)).toBe(expected));

  test.each([
    ['‹words›', 'https://a.b/c', '[words](https://a.b/c)|'],
    ['‹words›', ' https://a.b/c\n', '[words](https://a.b/c)|'],
    ['‹words›', 'https://a.b/c_(d)', '[words](<https://a.b/c_(d)>)|'],
    ['‹words›', 'mailto:a@b.c', '[words](mailto:a@b.c)|'],
    ['|', 'https://a.b/c', null],
    ['‹words›', 'plain words', null],
    ['‹words›', 'javascript:alert(1)', null],
    ['‹words›', 'http://a.b', null],
    ['‹https://d.e›', 'https://a.b/c', null],
    ['‹a\nb›', 'https://a.b/c', null],
    ['‹[a]›', 'https://a.b/c', null],
  ])('%s pasted over with %j: %s', (before, pasted, expected) => {
    expect(after(before, (written) => pasteLink(written, pasted))).toBe(expected);
  });
});

describe('Enter', () => {
  test.each([
    ['- a|', '- a\n- |'],
    ['- a|b', '- a\n- |b'],
    ['* a|', '* a\n* |'],
    ['  - a|', '  - a\n  - |'],
    ['9. a|', '9. a\n10. |'],
    ['2) a|', '2) a\n3) |'],
    ['- [x] a|', '- [x] a\n- [ ] |'],
    ['> a|', '> a\n> |'],
    ['> - a|', '> - a\n> - |'],
    ['- a\n- |', '- a\n|'],
    ['- [ ] |', '|'],
    ['> |', '|'],
    ['- a‹bc›', '- a\n- |'],
    ['a|', null],
    ['-|', null],
    ['|- a', null],
    ['```\n- a|', null],
    ['```\n```\n- a|', '```\n```\n- a\n- |'],
  ])('%j → %j', (before, expected) => expect(after(before, continueLine)).toBe(expected));

  test('a list that goes on is still one list of tasks', () => {
    const edit = continueLine({ text: '- [ ] a', from: 7, to: 7 });
    expect(
      findTasks(
        `${applyEdit('- [ ] a', edit ?? { from: 0, to: 0, insert: '', select: { from: 0, to: 0 } })}b`,
      ),
    ).toHaveLength(2);
  });
});

describe('Tab', () => {
  test.each([
    ['- a\n- b|', false, '- a\n  - b|'],
    ['1. a\n2. b|', false, '1. a\n   2. b|'],
    ['- a\n  - b\n- c|', false, '- a\n  - b\n  - c|'],
    ['- a\n- ‹b\n- c›', false, '- a\n  - ‹b\n  - c›'],
    ['- a\n  - b|', true, '- a\n- b|'],
    ['1. a\n   - b|', true, '1. a\n- b|'],
    ['- a\n  - b\n    - c|', true, '- a\n  - b\n  - c|'],
    ['  - a|', true, '- a|'],
    ['- a|', false, null],
    ['- a|', true, null],
    ['a|', false, null],
    ['Text\n- a|', false, null],
    ['```\n- a\n- b|', false, null],
    ['> - a\n> - b|', false, null],
  ])('%j, out: %j → %j', (before, out, expected) => {
    expect(after(before, (written) => indentItems(written, out))).toBe(expected);
  });

  test('out again after in brings the text back', () => {
    const text = '- a\n  - b\n  - c';
    const edit = indentItems({ text, from: text.length, to: text.length }, false);
    if (!edit) throw new Error('There is a level to go in.');
    const moved = applyEdit(text, edit);
    const back = indentItems({ text: moved, ...edit.select }, true);
    expect(back && applyEdit(moved, back)).toBe(text);
  });
});

test.each([
  ['a|', 'text'],
  ['## a|', 'heading'],
  ['##a|', 'text'],
  ['- a|', 'list'],
  ['3. a|', 'list'],
  ['- [ ] a|', 'task'],
  ['> a|', 'quote'],
  ['```\n- a|\n```', 'code'],
  ['| a | b |', 'table'],
])('%j is a line of %s', (shown, kind) => {
  const caret = shown.startsWith('| ') ? { text: shown, from: 3 } : read(shown);
  expect(lineKindAt(caret.text, caret.from)).toBe(kind);
});
