import type { LauncherChange, LauncherState } from '@/services/messaging';

/** The one element we put into the page; its name also tells that a script of ours is at work. */
export const HOST = 'field-guide';

const STYLE = `
:host { all: initial; }
.box { position: fixed; right: 0; z-index: 2147483000; display: flex; align-items: center; gap: 2px; user-select: none;
  font: 500 12px/1 system-ui, sans-serif; color: #f4f8f7; background: #14575a; border-radius: 8px 0 0 8px;
  box-shadow: 0 1px 4px #0004; }
button { all: unset; cursor: pointer; display: flex; align-items: center; gap: 6px; padding: 8px 8px 8px 10px; min-width: 0; }
button:focus-visible { outline: 2px solid #fff; outline-offset: -3px; border-radius: 6px; }
.name { max-width: 150px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.count { background: #ffffff2e; border-radius: 9px; padding: 2px 6px; font-variant-numeric: tabular-nums; }
.tool { padding: 8px 6px; }
.tools { display: none; } .box:hover .tools, .box:focus-within .tools { display: flex; }
.sliver button.open { padding: 14px 3px; } .sliver .name, .sliver .count, .sliver .tools { display: none; }
svg { width: 14px; height: 14px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; }
@media (forced-colors: active) { .box { border: 1px solid; } }
`;

const TEXT = {
  open: 'Open Field Guide',
  unknown: 'Field Guide',
  shrink: 'Make smaller',
  hide: 'Hide on Planhat',
  stale: 'Field Guide was updated. Reload this tab to use it here.',
};

export interface Launcher {
  show(state: LauncherState): void;
  /** The extension behind it is gone: say so, once, and only because the user acted. */
  sayStale(): void;
  remove(): void;
}

interface LauncherActions {
  onOpen: () => void;
  onChange: (change: LauncherChange) => void;
}

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

/** Not beyond the window's edges. */
const inside = (top: number) => Math.min(0.94, Math.max(0.02, top));

/** Drag distance below which a press is a click. */
const STILL_PX = 4;

/**
 * Put the launcher into the page: a button with the screen's name and a count, in a closed shadow root. Only our
 * own fixed texts ever stand in it. It acts on the user's own events only.
 */
export function createLauncher(signal: AbortSignal, { onOpen, onChange }: LauncherActions): Launcher {
  document.querySelector(HOST)?.remove(); // left behind by a script of an older version
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const box = make('div', 'box');
  const open = make('button', 'open');
  const name = make('span', 'name');
  const count = make('span', 'count');
  const tools = make('div', 'tools');
  const shrink = make('button', 'tool', '–');
  const hide = make('button', 'tool', '×');
  open.append(icon(), name, count);
  tools.append(shrink, hide);
  // Tools come in on the left: the button under the pointer must not move.
  box.append(tools, open);
  root.append(make('style', '', STYLE), box);
  shrink.ariaLabel = shrink.title = TEXT.shrink;
  hide.ariaLabel = hide.title = TEXT.hide;

  let state: LauncherState | null = null;
  let dragged = false;
  let stale = false;
  const own = (action: () => void) => (event: Event) => {
    const afterDrag = dragged && (event as MouseEvent).detail > 0; // a key press has no detail
    if (event.isTrusted && !afterDrag) action();
  };
  open.addEventListener(
    'click',
    own(() => {
      if (state?.size === 'sliver') onChange({ size: 'full' });
      onOpen();
    }),
    { signal },
  );
  shrink.addEventListener(
    'click',
    own(() => onChange({ size: 'sliver' })),
    { signal },
  );
  hide.addEventListener(
    'click',
    own(() => onChange({ size: 'hidden' })),
    { signal },
  );
  makeDraggable(box, signal, (phase, top) => {
    dragged = phase !== 'start';
    if (phase === 'move') box.style.top = `${top * 100}%`;
    if (phase === 'end') onChange({ top });
  });

  return {
    show(next) {
      if (signal.aborted) return; // an answer that comes after this script was replaced
      state = next;
      const label = next.name || TEXT.unknown;
      name.textContent = label;
      count.textContent = next.gotchas > 0 ? String(next.gotchas) : '';
      count.hidden = next.gotchas === 0;
      open.ariaLabel =
        open.title = `${TEXT.open}: ${label}${next.gotchas > 0 ? `, ${next.gotchas} gotchas` : ''}`;
      box.classList.toggle('sliver', next.size === 'sliver');
      box.style.top = `${inside(next.top) * 100}%`;
      if (next.size === 'hidden') host.remove();
      else if (!host.isConnected) document.documentElement.append(host);
    },
    sayStale() {
      stale = true;
      name.textContent = open.title = open.ariaLabel = TEXT.stale;
      name.style.maxWidth = 'none';
    },
    remove() {
      if (!stale) host.remove();
    },
  };
}

type Phase = 'start' | 'move' | 'end';

function makeDraggable(
  box: HTMLElement,
  signal: AbortSignal,
  onDrag: (phase: Phase, top: number) => void,
): void {
  let from: number | null = null;
  let offset = 0;
  let moving = false;
  const topOf = (event: PointerEvent) => inside((event.clientY - offset) / innerHeight);
  box.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      from = event.clientY;
      offset = event.clientY - box.getBoundingClientRect().top;
      moving = false;
      onDrag('start', 0);
    },
    { signal },
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (from === null || !event.isTrusted || (!moving && Math.abs(event.clientY - from) < STILL_PX)) return;
      moving = true;
      onDrag('move', topOf(event));
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (moving && event.isTrusted) onDrag('end', topOf(event));
    from = null;
    moving = false;
  };
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
}

function icon(): Element {
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const svg = make('svg');
  const path = make('path');
  svg.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute('d', 'M4 2h8v12l-4-3-4 3zM6 6l1.5 1.6L10.3 4.6');
  svg.append(path);
  return svg;
}
