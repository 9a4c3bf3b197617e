import { PanelRightOpen } from 'lucide-react';
import { useCallback, useState } from 'react';
import { panelView } from '@/components/panel/panel-view';
import { tabBeside } from '@/components/panel/places';
import { errorName } from '@/lib/error-name';
import { QuickSearch } from '@/components/search/QuickSearch';
import { Button } from '@/components/ui/Button';
import { keepQuestion } from '@/hooks/keep-question';
import { useActiveScreen } from '@/hooks/useActiveScreen';
import { useArea } from '@/hooks/useGuide';
import { useOpenInPanel } from '@/hooks/useOpenInPanel';
import { switchScreenshotMode, useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useTenant } from '@/hooks/useTenant';
import styles from './App.module.css';
import { messages } from './messages';
import { ScreenLine } from './ScreenLine';

/** Quick search, on any tab. What is found opens in the side panel. */
export function App() {
  const view = panelView(useActiveScreen());
  const area = useArea(view.area?.id ?? null);
  const { tenantKey, passport, world } = useTenant(view);
  const { hides, on } = useScreenshotMode();
  const { openEntry, openNote, openArea, runCommand, openPanel } = useOpenInPanel();
  const [refused, setRefused] = useState(false);
  const [shown, setShown] = useState(false);
  const tellShown = useCallback(() => setShown(true), []);
  const screen = view.kind === 'screen' ? view.screen : null;
  const ready = view.kind !== 'loading' && area.status !== 'loading' && shown;

  /** The panel takes over: the popup has done its work. */
  const handOver = (opening: Promise<void>) => {
    opening.then(
      () => window.close(),
      (cause: unknown) => {
        setRefused(true);
        console.error('Field Guide: the panel did not open.', errorName(cause));
      },
    );
  };

  return (
    <main
      className={styles.popup}
      data-screen={view.screen}
      data-area={view.area?.id ?? ''}
      data-confidence={view.confidence}
      data-tenant={hides ? '' : (view.tenant ?? '')}
      data-ready={ready ? '' : undefined}
    >
      <ScreenLine view={view} tenantKey={tenantKey} passport={passport} />
      {refused && (
        <p role="alert" className={styles.refused}>
          {messages.notOpened}
        </p>
      )}
      <QuickSearch
        place={{
          screen,
          area: view.area?.id ?? null,
          world,
          tenantKey,
          passport,
          beside: tabBeside(view),
        }}
        onOpenEntry={(id) => handOver(openEntry(id))}
        onOpenNote={(id) => handOver(openNote(id))}
        onArea={(id) => handOver(openArea(id))}
        onCommand={(id) => (id === 'screenshots' ? switchScreenshotMode(!on) : handOver(runCommand(id)))}
        onReady={tellShown}
        onNoteQuestion={(question) =>
          keepQuestion(question, { screen, area: view.area?.id ?? null, tenant: view.tenant })
        }
        action={
          <Button look="quiet" icon={PanelRightOpen} onClick={() => handOver(openPanel())}>
            {messages.openGuide}
          </Button>
        }
      />
    </main>
  );
}
