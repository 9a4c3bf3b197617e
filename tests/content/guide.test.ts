import { expect, test } from 'vitest';
import { loadAllAreas } from '../../content/areas/index';
import { screenIds } from '../../content/screens/index';
import { describeFinding, validateGuide } from '../../content/validate';

test('the whole guide has no errors', async () => {
  const findings = validateGuide(await loadAllAreas(), screenIds);
  const errors = findings.filter(({ level }) => level === 'error');

  expect(errors.map(describeFinding).join('\n')).toBe('');
});
