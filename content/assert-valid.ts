import { loadAllAreas } from './areas/index';
import { screenIds } from './screens/index';
import { describeFinding, validateGuide } from './validate';

/**
 * Stops a build whose guide has errors; warnings pass.
 *
 * @throws Error that lists every error of the guide.
 */
export async function assertGuideIsValid(): Promise<void> {
  const findings = validateGuide(await loadAllAreas(), screenIds);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const list = errors.map(describeFinding).join('\n');
  throw new Error(`Nothing was built, because the guide has errors: ${errors.length}.\n${list}`);
}
