import { onceFetched, onDemand } from '@/components/ui/on-demand';

// What a search shows only sometimes, each in a file of its own: the popup's first paint does not wait for it.

const answer = onDemand(async () => (await import('./QuestionAnswer')).QuestionAnswer);
const nothing = onDemand(async () => (await import('./NothingFound')).NothingFound);

const areas = onDemand(async () => (await import('./AreaList')).AreaList);
const scopeRow = onDemand(async () => (await import('./ScopeRow')).ScopeRow);
const keys = onDemand(async () => (await import('./KeyList')).KeyList);
const preview = onDemand(async () => (await import('./HitPreview')).HitPreview);
const stateLines = onDemand(async () => (await import('./StateLines')).StateLines);

export const QuestionAnswer = answer.Component;
export const NothingFound = nothing.Component;
export const AreaList = areas.Component;
export const ScopeRow = scopeRow.Component;
export const Finder = onceFetched(async () => (await import('./Finder')).Finder);
export const KeyList = keys.Component;
export const HitPreview = preview.Component;
export const StateLines = stateLines.Component;

/** Fetch it once the box has been drawn, so that it is there at the first word. */
export const preloadAnswers = (): void => {
  answer.preload();
  nothing.preload();
  preview.preload();
};
