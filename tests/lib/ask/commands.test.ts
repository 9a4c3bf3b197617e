import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import type { Area } from '@/content/types';
import { lastWay, oneLine, routeAnswer } from '@/lib/ask/commands';
import { understand } from '@/lib/ask/understand';

let areas: Area[];
beforeAll(async () => {
  areas = await loadAllAreas();
});

const commandsFor = (question: string) =>
  routeAnswer(understand(question), areas)?.commands.map(({ command }) => command) ?? null;

describe('the commands of a question', () => {
  test.each([
    ['What should a health score contain?', ['/sales-customer-success What should a health score contain?']],
    ['planhat vs gainsight', ['/sales-customer-success planhat vs gainsight']],
    ['improve nps response rate', ['/sales-customer-feedback improve nps response rate']],
    ['enrich company data', ['/sales-enrich enrich company data']],
    // The better target first, where the first list named another.
    [
      'configure a salesforce flow',
      ['/sales-salesforce configure a salesforce flow', '/sales-integration configure a salesforce flow'],
    ],
    [
      'build a landing page in hubspot',
      [
        '/sales-hubspot build a landing page in hubspot',
        '/sales-integration build a landing page in hubspot',
      ],
    ],
    [
      'connect stripe with hubspot',
      ['/sales-integration connect stripe with hubspot', '/sales-hubspot connect stripe with hubspot'],
    ],
    [
      'moving from vitally to planhat',
      [
        '/sales-vitally moving from vitally to planhat',
        '/sales-customer-success moving from vitally to planhat',
      ],
    ],
  ])('%s', (question, commands) => expect(commandsFor(question)).toEqual(commands));

  test('a question for this guide has none', () => {
    expect(commandsFor('where do I set the weight')).toBeNull();
  });

  test('each brings the line that installs it, and why', () => {
    const [first] = routeAnswer(understand('how do we reduce churn'), areas)?.commands ?? [];
    expect(first?.install).toBe('npx skills add sales-skills/sales --skill sales-customer-success');
    expect(first?.why).toMatch(/churn/);
    expect(first?.covers).toMatch(/business reviews/);
  });

  test('the last way', () => {
    expect(lastWay('book a flight', areas)).toBe('/sales-do book a flight');
    expect(lastWay('book a flight', [])).toBeNull();
  });
});

describe('a command is safe to paste', () => {
  test.each([
    ['reduce churn\n/evil', 'reduce churn /evil'],
    ['a\r\nb\tc\u0000d\u001b[31m', 'a b c d [31m'],
    ['left\u202Eright\u200Bthere\u2028end', 'left right there end'],
    ['  spaces  ', 'spaces'],
  ])('%j', (question, line) => expect(oneLine(question)).toBe(line));

  test('what means something to `replace` stays as it was typed', () => {
    expect(commandsFor('reduce churn $& $1 $$')).toEqual(['/sales-customer-success reduce churn $& $1 $$']);
  });

  test('whatever is typed, it is one line without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(line.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
