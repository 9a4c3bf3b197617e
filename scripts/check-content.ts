// Prints what is wrong with the guide, and fails when something is an error. `npm run check:content`.
import { loadAllAreas } from '../content/areas/index';
import { screenIds } from '../content/screens/index';
import { describeFinding, validateGuide } from '../content/validate';

const areas = await loadAllAreas();
const findings = validateGuide(areas, screenIds);
for (const finding of findings) console.log(describeFinding(finding));

const entries = areas.reduce((sum, area) => sum + area.entries.length, 0);
const errors = findings.filter(({ level }) => level === 'error').length;
const warnings = findings.length - errors;
console.log(`${areas.length} areas, ${entries} entries. Errors: ${errors}, warnings: ${warnings}.`);
process.exitCode = errors > 0 ? 1 : 0;
