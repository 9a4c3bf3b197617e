import { entryParts } from '@/components/entries/on-demand';
import { exporting } from '@/components/export/on-demand';
import { reminderParts } from '@/components/reminders/on-demand';
import { runParts } from '@/components/runs/on-demand';
import { onDemand } from '@/components/ui/on-demand';
import { verdictParts } from '@/components/verdicts/on-demand';

// What is not seen at first, each in a file of its own: the first paint does not wait for it.

const notes = onDemand(async () => (await import('@/components/recovery/NotesOrRecovery')).NotesOrRecovery);
const reference = onDemand(async () => (await import('@/components/reference/ReferenceTab')).ReferenceTab);
const search = onDemand(async () => (await import('./PanelSearch')).PanelSearch);
const dialogs = onDemand(async () => (await import('./PanelDialogs')).PanelDialogs);
const teach = onDemand(async () => (await import('./TeachScreen')).TeachScreen);
const firstRun = onDemand(async () => (await import('./FirstRunCard')).FirstRunCard);
const start = onDemand(async () => (await import('./StartTab')).StartTab);
const menu = onDemand(async () => (await import('./opened-parts')).MenuItems);
const why = onDemand(async () => (await import('./opened-parts')).WhyScreen);
const shortcuts = onDemand(async () => (await import('./opened-parts')).ShortcutsSheet);
const news = onDemand(async () => (await import('@/components/news/NewsDialog')).NewsDialog);
const passport = onDemand(async () => (await import('@/components/passport/PassportCard')).PassportCard);

export const NotesTab = notes.Component;
export const ReferenceTab = reference.Component;
export const PanelSearch = search.Component;
export const FirstRunCard = firstRun.Component;
export const StartTab = start.Component;
export const PanelDialogs = dialogs.Component;
export const MenuItems = menu.Component;
export const WhyScreen = why.Component;
export const ShortcutsSheet = shortcuts.Component;
export const NewsDialog = news.Component;
export const PassportCard = passport.Component;
export const TeachScreen = teach.Component;

/** Fetch all of it once the panel has been drawn, so that each is there at the first key or press. */
export const preloadParts = (): void => {
  for (const part of [
    reference,
    notes,
    search,
    start,
    dialogs,
    teach,
    exporting,
    passport,
    menu,
    why,
    shortcuts,
    ...entryParts,
    ...verdictParts,
    ...reminderParts,
    ...runParts,
  ])
    part.preload();
};
