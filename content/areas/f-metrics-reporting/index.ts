import { defineArea } from '../../define';
import { examples } from './examples';
import { factsBuilding } from './facts-building';
import { factsFormula } from './facts-formula';
import { factsFormulaFields } from './facts-formula-fields';
import { factsKinds } from './facts-kinds';
import { factsNulls } from './facts-nulls';
import { factsPages } from './facts-pages';
import { fixesOfAvailability } from './fixes-availability';
import { fixesOfReports } from './fixes-reports';
import { fixesOfValues } from './fixes-values';
import { gotchasOfMetrics } from './gotchas';
import { gotchasOfReports } from './gotchas-reports';
import { review } from './review';
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
    ...review,
    ...gotchasOfMetrics,
    ...gotchasOfReports,
    ...fixesOfValues,
    ...fixesOfAvailability,
    ...fixesOfReports,
    ...factsKinds,
    ...factsBuilding,
    ...factsFormula,
    ...factsNulls,
    ...factsFormulaFields,
    ...factsPages,
    ...terms,
    ...examples,
  ],
});
