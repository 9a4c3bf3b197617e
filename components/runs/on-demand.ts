import { onDemand } from '@/components/ui/on-demand';

// The plain checklist is read at once; what runs need comes after the first paint.

export const loadRuns = () => import('./parts');

const view = onDemand(async () => (await loadRuns()).RunView);
const above = onDemand(async () => (await loadRuns()).RunsAbove);
const value = onDemand(async () => (await loadRuns()).ValueSeen);
const history = onDemand(async () => (await loadRuns()).RunHistory);

/** Put them inside a `Suspense`. */
export const RunView = view.Component;
export const RunsAbove = above.Component;
export const ValueSeen = value.Component;
export const RunHistory = history.Component;

/** What is fetched once the panel has been drawn. */
export const runParts = [view, above, value, history] as const;
