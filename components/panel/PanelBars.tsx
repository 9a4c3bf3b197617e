import { forgetFailure, switchScreenshotMode, useScreenshotMode } from '@/hooks/useScreenshotMode';
import { Bar } from './Bar';
import { messages } from './messages';
import type { usePanel } from './usePanel';
import type { PanelView } from './view';

export interface PanelBarsProps {
  panel: ReturnType<typeof usePanel>;
}

/** Says so when the panel shows something else than the screen beside it, with the way back. */
export function PanelBars({ panel }: PanelBarsProps) {
  const { view, current, pinned, pin, browsed, browse } = panel;
  const screenshots = useScreenshotMode();
  const elsewhere = pinned && current.screen !== view.screen;
  return (
    <>
      {screenshots.on && (
        <Bar
          text={messages.screenshotsOn}
          action={messages.leave}
          onAction={() => switchScreenshotMode(false)}
        />
      )}
      {screenshots.failed && (
        <Bar text={messages.screenshotFailed} action={messages.dismiss} onAction={forgetFailure} />
      )}
      {elsewhere && (
        <Bar text={whereTheTabIs(current)} action={messages.follow} onAction={() => pin(false)} />
      )}
      {browsed && (
        <Bar
          text={messages.browsing(browsed.name)}
          action={view.area ? messages.backTo(view.name) : messages.back}
          onAction={() => browse(null)}
        />
      )}
      {panel.entryMissing && (
        <Bar text={messages.entryMissing} action={messages.dismiss} onAction={panel.forgetTarget} />
      )}
    </>
  );
}

function whereTheTabIs({ kind, name, confidence }: PanelView): string {
  switch (kind) {
    case 'screen':
      return confidence === 'likely' ? messages.pinnedAwayLikely(name) : messages.pinnedAway(name);
    case 'unknown':
      return messages.pinnedAwayUnknown;
    case 'not-planhat':
    case 'no-script':
    case 'loading':
      return messages.pinnedAwayOther;
  }
}
