import { h, type Child } from '../dom';
import { go, withQuery } from '../navigation';
import { recordMenu } from './record-menu';

/** A record that slides in over the page: back arrow on the left, "..." on the right. */
export function slideOut(title: string, ...content: readonly Child[]): HTMLElement {
  const back = h('button.ghost', { type: 'button', 'aria-label': 'Back', click: close }, '←');
  return h(
    'aside.slide-out',
    { 'aria-label': 'Preview' },
    h('header.slide-head', back, h('h2', title), recordMenu()),
    h('div.slide-body', content),
  );
}

function close(): void {
  const key = new URLSearchParams(location.search).has('licenseId') ? 'licenseId' : 'preview';
  go(withQuery(key, null));
}
