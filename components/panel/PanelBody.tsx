import { Activity, type ReactNode, Suspense, useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import type { useNotePad } from './useNotePad';
import { GuideBody } from './GuideBody';
import { keepNote } from '@/hooks/keep-note';
import { messages } from './messages';
import { NotesTab, StartTab } from './on-demand';
import { everyArea, notePlace, tiesAt, tiesOf } from './places';
import { namedArea } from './panel-view';
import { RelatedAreas } from './RelatedAreas';
import type { StartTabProps } from './StartTab';
import type { usePanel } from './usePanel';
import { useScreenToOpen } from './useScreenToOpen';

export interface PanelBodyProps extends Pick<StartTabProps, 'onTeach' | 'onReload'> {
  panel: ReturnType<typeof usePanel>;
  pad: ReturnType<typeof useNotePad>;
}

/** What the open tab shows. The notes stay behind the other tabs once they were open: they may hold text being written. */
export function PanelBody(properties: PanelBodyProps) {
  const { panel, pad } = properties;
  const isNotes = panel.tab === 'notes';
  const [notesOpened, setNotesOpened] = useState(isNotes);
  if (isNotes && !notesOpened) setNotesOpened(true);
  return (
    <>
      {notesOpened && (
        <Activity mode={isNotes ? 'visible' : 'hidden'}>
          <Suspense>
            <NotesTab
              place={notePlace(panel.view)}
              about={pad.about}
              onForgetAbout={pad.forgetAbout}
              focusWanted={pad.focusWanted}
              onFocused={pad.onFocused}
              wantedId={pad.wantedId}
              onForgetWanted={pad.forgetWanted}
              onSaved={pad.setSavedAt}
              tiesOf={tiesOf}
            />
          </Suspense>
        </Activity>
      )}
      {!isNotes && <GuideTabBody {...properties} />}
    </>
  );
}

function GuideTabBody({ panel, pad, onTeach, onReload }: PanelBodyProps): ReactNode {
  const { view, area, arranged, tab, TenantQuestion } = panel;
  const screenToOpen = useScreenToOpen(view);
  const place = notePlace(view);
  if (tab === 'notes') return null;
  if (tab === 'start') {
    return (
      <Suspense>
        <StartTab
          view={view}
          areas={everyArea}
          onChooseArea={panel.browse}
          onTeach={onTeach}
          onReload={onReload}
        />
      </Suspense>
    );
  }
  if (panel.areaStatus === 'failed') return <EmptyState text={messages.guideFailed} />;
  if (!area || !arranged) return null;

  const others = panel.browsed || tab === 'reference' ? area.related.map(namedArea) : view.alsoAreas;
  return (
    <>
      {TenantQuestion && panel.question && panel.tenantKey !== null && (
        <TenantQuestion
          key={`${panel.tenantKey}:${panel.question.key}`}
          question={panel.question}
          tenantKey={panel.tenantKey}
          passport={panel.passport}
          above={tab}
        />
      )}
      <GuideBody
        tab={tab}
        guide={arranged}
        shelf={{
          area,
          heading: panel.forScreen ? messages.onThisScreen : area.name,
          view: panel.place,
          openId: panel.openId,
          onOpen: panel.setOpenId,
          targetId: panel.targetId,
          onAddNote: pad.write,
          beside: {
            tenant: view.tenant,
            tenantKey: panel.tenantKey,
            screen: place.screen,
            record: view.record,
            world: panel.world,
          },
          onKeepNote: async (note) => {
            pad.openNote(await keepNote({ ...note, ...tiesAt(place) }));
          },
          screenToOpen,
          onGoTo: panel.openEntry,
        }}
      />
      <RelatedAreas
        label={panel.browsed || tab === 'reference' ? messages.related : messages.alsoTouches}
        areas={others}
        onChoose={panel.browse}
      />
    </>
  );
}
