import { h, svg, type Child } from '../dom';

/** The head of a tool or page: a real heading and, on the right, what can be done. */
export function pageHead(title: Child, ...actions: readonly Child[]): HTMLElement {
  return h('header.page-head', h('h1', title), h('div.actions', actions));
}

/** A button that does something, or nothing worth showing. */
export function button(label: string, click?: () => void, kind = 'plain'): HTMLElement {
  return h(`button.button.${kind}`, { type: 'button', ...(click && { click }) }, label);
}

/** The one button of a page that matters most. */
export function mainButton(label: string, click?: () => void): HTMLElement {
  return button(label, click, 'main');
}

/** A framed part of a page. */
export function card(title: string | null, ...content: readonly Child[]): HTMLElement {
  return h('section.card', title !== null && h('h2', title), content);
}

/** Cards side by side. */
export function grid(...content: readonly Child[]): HTMLElement {
  return h('div.cards', content);
}

/** Names and values, one below the other. */
export function facts(...rows: readonly (readonly [label: string, value: Child])[]): HTMLElement {
  return h(
    'dl.facts',
    rows.map(([label, value]) => h('div', h('dt', label), h('dd', value))),
  );
}

/** One figure with its name. */
export function figure(label: string, value: Child): HTMLElement {
  return h('div.figure', h('div.figure-value', value), h('div.figure-label', label));
}

/** A labelled field of a form, filled in. */
export function field(label: string, value: string, hint?: string): HTMLElement {
  return h(
    'label.field',
    h('span', label),
    h('input', { value, autocomplete: 'off' }),
    hint !== undefined && h('small', hint),
  );
}

/** A labelled choice. */
export function select(label: string, options: readonly string[]): HTMLElement {
  return h(
    'label.field',
    h('span', label),
    h(
      'select',
      options.map((option) => h('option', option)),
    ),
  );
}

/** A tick box with its words. */
export function tick(label: string, checked = false): HTMLElement {
  return h('label.tick', h('input', { type: 'checkbox', checked }), label);
}

/** An on/off switch that really switches. */
export function toggle(label: string, on = true): HTMLElement {
  const element = h('button.toggle', {
    type: 'button',
    role: 'switch',
    'aria-checked': on,
    'aria-label': label,
  });
  element.addEventListener('click', () => {
    element.setAttribute('aria-checked', String(element.getAttribute('aria-checked') !== 'true'));
  });
  return element;
}

/** A row with a switch at its end. */
export function toggleRow(label: string, on = true, hint?: string): HTMLElement {
  return h(
    'div.toggle-row',
    h('div', h('div', label), hint !== undefined && h('small', hint)),
    toggle(label, on),
  );
}

/** A small word with a quiet ground. */
export function badge(text: string, tone = 'quiet'): HTMLElement {
  return h(`span.badge.${tone}`, text);
}

/** A health value with its colour. */
export function health(value: number): HTMLElement {
  return badge(String(value), value >= 7 ? 'good' : value >= 4 ? 'fair' : 'bad');
}

/** Paragraphs of a customer's own text. */
export function prose(...paragraphs: readonly string[]): HTMLElement {
  return h(
    'div.prose',
    paragraphs.map((text) => h('p', text)),
  );
}

/** A bar chart, said in words for those who do not see it. */
export function bars(
  label: string,
  values: readonly number[],
  marked?: (value: number, i: number) => boolean,
): SVGElement {
  const width = 100 / values.length;
  const rects = values.map((value, i) =>
    svg('rect', {
      x: i * width + width * 0.15,
      y: 40 - value * 0.4,
      width: width * 0.7,
      height: value * 0.4,
      class: marked?.(value, i) ? 'bar bad' : 'bar',
    }),
  );
  return svg(
    'svg',
    { viewBox: '0 0 100 40', preserveAspectRatio: 'none', class: 'chart', role: 'img', 'aria-label': label },
    ...rects,
  );
}

/** A line chart. */
export function line(label: string, values: readonly number[]): SVGElement {
  const step = 100 / Math.max(1, values.length - 1);
  const points = values
    .map((value, i) => `${(i * step).toFixed(1)},${(40 - value * 0.4).toFixed(1)}`)
    .join(' ');
  const path = svg('polyline', { points, class: 'line', 'vector-effect': 'non-scaling-stroke' });
  return svg(
    'svg',
    { viewBox: '0 0 100 40', preserveAspectRatio: 'none', class: 'chart', role: 'img', 'aria-label': label },
    path,
  );
}
