import { fill, h, type Child } from '../dom';

export interface View {
  label: string;
  render: () => Child;
}

interface Options {
  /** The view that is open first; otherwise the first one. */
  selected?: string;
  /** Shown instead while nothing has been chosen yet. */
  opening?: () => Child;
  /** Told about every choice, for screens that write it into the address. */
  onSelect?: (label: string) => void;
}

/** Tabs as they should be: roles, and `aria-selected` on the open one. The address does not change. */
export function tabs(views: readonly View[], options: Options = {}): HTMLElement {
  const panel = h('div.tab-panel', { role: 'tabpanel' });
  const bar = h('div.tabs', { role: 'tablist' });
  return switcher(views, options, { bar, panel, tag: 'button.tab', mark: markTab, role: 'tab' });
}

/** Tabs as older pages have them: spans, and a class that says which one is open. */
export function plainTabs(views: readonly View[], options: Options = {}): HTMLElement {
  return switcher(views, options, {
    bar: h('div.tabs.plain'),
    panel: h('div.tab-panel'),
    tag: 'span.tab',
    mark: (element, on) => void element.classList.toggle('active', on),
  });
}

/** A list on the left, its content on the right. The address does not change. */
export function sideNav(label: string, views: readonly View[], options: Options = {}): HTMLElement {
  const bar = h('nav.side-nav', { 'aria-label': label });
  const box = switcher(views, options, {
    bar,
    panel: h('div.pane'),
    tag: 'button.side-entry',
    mark: markEntry,
  });
  box.classList.add('with-side');
  return box;
}

/** A place whose content changes without the address, such as a list that opens one of its rows. */
export interface Pane {
  element: HTMLElement;
  show: (...content: Child[]) => void;
}

/** An empty pane; `show` fills it and goes back to its top. */
export function createPane(): Pane {
  const element = h('div.pane-content');
  return {
    element,
    show: (...content) => {
      fill(element, ...content);
      element.closest('.scroll')?.scrollTo(0, 0);
    },
  };
}

interface Skin {
  bar: HTMLElement;
  panel: HTMLElement;
  tag: string;
  mark: (element: HTMLElement, on: boolean) => void;
  role?: string;
}

function switcher(views: readonly View[], options: Options, skin: Skin): HTMLElement {
  const buttons = views.map((view) => {
    const click = (): void => {
      choose(view);
      options.onSelect?.(view.label);
    };
    return h(
      skin.tag,
      { click, role: skin.role, type: skin.tag.startsWith('button') && 'button' },
      view.label,
    );
  });
  const choose = (view: View): void => {
    buttons.forEach((button, i) => skin.mark(button, views[i] === view));
    fill(skin.panel, view.render());
  };
  skin.bar.append(...buttons);
  const first = views.find((view) => view.label === options.selected) ?? views[0];
  if (options.opening) {
    buttons.forEach((button) => skin.mark(button, false));
    fill(skin.panel, options.opening());
  } else if (first) {
    choose(first);
  }
  return h('div.switch', skin.bar, skin.panel);
}

function markTab(element: HTMLElement, on: boolean): void {
  element.setAttribute('aria-selected', String(on));
}

function markEntry(element: HTMLElement, on: boolean): void {
  if (on) element.setAttribute('aria-current', 'page');
  else element.removeAttribute('aria-current');
}
