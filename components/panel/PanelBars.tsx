import { Bar } from './Bar';
import { headline } from './headline';
import { messages } from './messages';
import type { usePanel } from './usePanel';

export interface PanelBarsProps {
  panel: ReturnType<typeof usePanel>;
}

/** Says so when the panel shows something else than the screen beside it, with the way back. */
export function PanelBars({ panel: { view, current, pinned, pin, browsed, browse } }: PanelBarsProps) {
  const elsewhere = pinned && current.screen !== view.screen;
  return (
    <>
      {elsewhere && (
        <Bar
          text={messages.pinnedAway(headline(current))}
          action={messages.follow}
          onAction={() => pin(false)}
        />
      )}
      {browsed && (
        <Bar
          text={messages.browsing(browsed.name)}
          action={view.area ? messages.backTo(view.name) : messages.back}
          onAction={() => browse(null)}
        />
      )}
    </>
  );
}
