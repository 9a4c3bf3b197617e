import { Suspense, useEffect, useState } from 'react';
import { filterAt } from '@/components/notes/note-place';
import { headline } from '@/components/panel/headline';
import { messages } from '@/components/panel/messages';
import { PanelBars } from '@/components/panel/PanelBars';
import { PanelBody } from '@/components/panel/PanelBody';
import type { OpenDialog } from '@/components/panel/PanelDialogs';
import { PanelFooter } from '@/components/panel/PanelFooter';
import { PanelHeader } from '@/components/panel/PanelHeader';
import { PanelMenu } from '@/components/panel/PanelMenu';
import { FirstRunCard, PanelDialogs, PanelSearch, preloadParts } from '@/components/panel/on-demand';
import { panelTabs } from '@/components/panel/panel-tabs';
import { notePlace, tabBeside } from '@/components/panel/places';
import { TypedAhead } from '@/components/panel/TypedAhead';
import { useNotePad } from '@/components/panel/useNotePad';
import { useOpening } from '@/components/panel/useOpening';
import { usePanel } from '@/components/panel/usePanel';
import { usePanelCommands } from '@/components/panel/usePanelCommands';
import { usePressedKeys } from '@/components/panel/usePressedKeys';
import { ReminderLine } from '@/components/reminders/on-demand';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { Tabs, tabId } from '@/components/ui/Tabs';
import type { AreaId } from '@/content/types';
import { keepQuestion } from '@/hooks/keep-question';
import { useFirstRun } from '@/hooks/useFirstRun';
import { useNoteCount } from '@/hooks/useNoteCount';
import { rememberOpened } from '@/hooks/remember-opened';
import type { OpenRequest } from '@/hooks/useOpenRequest';
import { useRememberedScroll } from '@/hooks/useRememberedScroll';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useTabActions } from '@/hooks/useTabActions';
import styles from './App.module.css';

const BODY_ID = 'panel-body';

/** The side panel: the guide and the notes for the screen beside it. */
export function App() {
  const panel = usePanel();
  const { view, tab } = panel;
  const place = notePlace(view);
  const pad = useNotePad(() => panel.setTab('notes'));
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  /** `null` while the search is closed; empty where the user opened it. */
  const [searching, setSearching] = useState<Partial<OpenRequest> | null>(null);
  const noteCount = useNoteCount(place.screen && filterAt('screen', place));
  const firstRun = useFirstRun();
  const { hides } = useScreenshotMode();
  const { reloadTab, openOptions, openWelcome } = useTabActions();
  const { ref: bodyRef, handleScroll } = useRememberedScroll(panel.place);

  const openEntry = (id: string) => {
    setSearching(null);
    rememberOpened('entry', id);
    panel.openEntry(id);
  };
  const openNote = (id: string) => {
    setSearching(null);
    rememberOpened('note', id);
    pad.openNote(id);
  };
  const openArea = (area: AreaId) => {
    setSearching(null);
    panel.browse(area);
  };
  const search = () => setSearching((open) => open ?? {});
  const typeAhead = (letter: string) =>
    setSearching((open) => open && { ...open, query: (open.query ?? '') + letter });
  const write = () => pad.write(null);
  const runCommand = usePanelCommands({
    onChosen: () => setSearching(null),
    onWrite: write,
    onDialog: setDialog,
  });
  useEffect(preloadParts, []);
  const tabs = panelTabs(panel.hasGuide, panel.arranged?.counts ?? null, noteCount);
  const tabIds = tabs.map(({ id }) => id);
  const nextTab = () => {
    setSearching(null);
    panel.setTab(tabIds[(tabIds.indexOf(tab) + 1) % tabIds.length] ?? tab);
  };
  useOpening({ openEntry, openNote, openArea, runCommand, search: setSearching, capture: write, nextTab });
  usePressedKeys({
    tabs: tabIds,
    onTab: panel.setTab,
    onSearch: search,
    onWrite: write,
    onShortcuts: () => setDialog({ kind: 'shortcuts' }),
  });

  return (
    <div
      className={styles.panel}
      data-screen={view.screen}
      data-area={view.area?.id ?? ''}
      data-confidence={view.confidence}
      data-tenant={hides ? '' : (view.tenant ?? '')}
      data-ready={view.kind !== 'loading' && panel.areaStatus !== 'loading' ? '' : undefined}
    >
      <PanelHeader
        view={view}
        tenantKey={panel.tenantKey}
        passport={panel.passport}
        pinned={panel.pinned}
        onPin={panel.pin}
        onSearch={search}
        onNotRight={() => setDialog({ kind: 'teach', suggested: null })}
      >
        <PanelMenu
          onExport={() => setDialog({ kind: 'export' })}
          onImport={() => setDialog({ kind: 'import' })}
          onNews={() => setDialog({ kind: 'news' })}
          onOptions={() => void openOptions()}
          onShortcuts={() => setDialog({ kind: 'shortcuts' })}
        />
      </PanelHeader>
      <main className={styles.main}>
        <PanelBars panel={panel} />
        <Tabs label={messages.tabs} tabs={tabs} selected={tab} onSelect={panel.setTab} panelId={BODY_ID} />
        <div
          id={BODY_ID}
          ref={bodyRef}
          role="tabpanel"
          aria-labelledby={tabId(BODY_ID, tab)}
          tabIndex={0}
          className={styles.body}
          onScroll={handleScroll}
        >
          <Suspense>
            {firstRun.isFirst && (
              <FirstRunCard onWelcome={() => void openWelcome()} onSkip={firstRun.dismiss} />
            )}
          </Suspense>
          <PanelBody
            panel={panel}
            pad={pad}
            onTeach={(suggested) => setDialog({ kind: 'teach', suggested })}
            onReload={(id) => void reloadTab(id)}
          />
        </div>
      </main>
      <Suspense>
        <ReminderLine tenantKey={panel.tenantKey} onGoTo={openEntry} />
      </Suspense>
      <PanelFooter
        hidden={tab === 'notes' ? [] : (panel.arranged?.hidden ?? [])}
        showsHidden={panel.showsHidden}
        onShowHidden={panel.setShowsHidden}
        savedAt={pad.savedAt}
      />
      <Suspense fallback={<TypedAhead onType={typeAhead} />}>
        {searching && (
          <PanelSearch
            key={searching.at}
            asked={searching.query}
            place={{
              screen: place.screen?.id ?? null,
              area: place.area?.id ?? null,
              world: panel.world,
              tenantKey: panel.tenantKey,
              passport: panel.passport,
              beside: tabBeside(view),
            }}
            onOpenEntry={openEntry}
            onOpenNote={openNote}
            onCommand={runCommand}
            onArea={openArea}
            onNoteQuestion={(question) =>
              keepQuestion(question, {
                screen: place.screen?.id ?? null,
                area: place.area?.id ?? null,
                tenant: place.tenant,
              })
            }
            onClose={() => setSearching(null)}
          />
        )}
      </Suspense>
      <Suspense>
        {dialog && (
          <PanelDialogs open={dialog} onClose={() => setDialog(null)} active={panel.active} place={place} />
        )}
      </Suspense>
      <LiveRegion message={view.kind === 'loading' ? '' : messages.announceScreen(headline(view))} />
    </div>
  );
}
