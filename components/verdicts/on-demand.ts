import { onDemand } from '@/components/ui/on-demand';

// Needs the journal, which no first paint waits for.

const load = () => import('./parts');
const askVerdict = onDemand(async () => (await load()).AskVerdict);
const verdictRow = onDemand(async () => (await load()).VerdictRow);
const standing = onDemand(async () => (await load()).Standing);
const doubtMark = onDemand(async () => (await load()).DoubtMark);

/** Put it inside a `Suspense`. */
export const AskVerdict = askVerdict.Component;
export const VerdictRow = verdictRow.Component;
export const Standing = standing.Component;
export const DoubtMark = doubtMark.Component;

/** What is fetched once the panel has been drawn. */
export const verdictParts = [askVerdict, verdictRow, standing, doubtMark] as const;
