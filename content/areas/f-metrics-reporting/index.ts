import { defineArea } from '../../define';
import { examples } from './examples';
import { facts } from './facts';
import { fixesOfMetrics } from './fixes-1';
import { fixesOfReports } from './fixes-2';
import { gotchas } from './gotchas';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'F',
  name: 'Metrics and reporting',
  summary:
    'Calculated Metrics, Formula Fields, filters, tables, charts and pages: building them, and why a number is not what you expect.',
  related: ['E', 'A', 'C', 'D', 'L'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...gotchas,
    ...fixesOfMetrics,
    ...fixesOfReports,
    ...facts,
    ...terms,
    ...examples,
  ],
});
