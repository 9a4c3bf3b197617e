import { h, type Child } from '../dom';

const layer = (): HTMLElement => {
  const element = document.getElementById('overlays');
  if (!element) throw new Error('index.html has lost its #overlays');
  return element;
};

/** Takes every dialog and menu away, as a change of address does. */
export function closeOverlays(): void {
  layer().replaceChildren();
}

/** A modal over the page. The address stays as it is. */
export function openDialog(title: string, ...content: readonly Child[]): void {
  closeOverlays();
  const close = h('button.ghost', { type: 'button', 'aria-label': 'Close', click: closeOverlays }, '×');
  const dialog = h(
    'div.dialog',
    { role: 'dialog', 'aria-modal': true, 'aria-label': title, tabindex: -1, keydown: closeOnEscape },
    h('header.dialog-head', h('h2', title), close),
    h('div.dialog-body', content),
  );
  layer().append(h('div.backdrop', { click: closeOverlays }), dialog);
  dialog.focus();
}

export interface MenuItem {
  label: string;
  /** A link, or what to do. */
  run: string | (() => void);
}

/** A menu that hangs below `anchor`, or above it where there is no room. Closes on the next choice, on Escape and on a click elsewhere. */
export function openMenu(anchor: Element, items: readonly MenuItem[], heading?: string): void {
  closeOverlays();
  const menu = h(
    'div.menu',
    { role: 'menu', 'aria-label': heading ?? 'Menu', tabindex: -1, keydown: closeOnEscape },
    heading !== undefined && h('div.menu-head', { role: 'heading', 'aria-level': 2 }, heading),
    items.map(menuItem),
  );
  layer().append(h('div.backdrop.clear', { click: closeOverlays }), menu);
  placeAt(menu, anchor.getBoundingClientRect());
  menu.focus();
}

function menuItem({ label, run }: MenuItem): HTMLElement {
  if (typeof run === 'string') return h('a.menu-item', { role: 'menuitem', href: run }, label);
  const click = (): void => {
    closeOverlays();
    run();
  };
  return h('button.menu-item', { role: 'menuitem', type: 'button', click }, label);
}

function placeAt(menu: HTMLElement, anchor: DOMRect): void {
  const { height, width } = menu.getBoundingClientRect();
  const below = anchor.bottom + 4;
  const top = below + height < innerHeight ? below : anchor.top - height - 4;
  menu.style.top = `${Math.max(8, top)}px`;
  menu.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
}

function closeOnEscape(event: Event): void {
  if (event instanceof KeyboardEvent && event.key === 'Escape') closeOverlays();
}
