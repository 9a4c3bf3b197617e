import { h } from '../dom';
import { openDialog, openMenu } from './overlay';
import { mainButton } from './parts';

/** The "..." of a record: automations to run by hand, and a way to add one. */
export function recordMenu(): HTMLElement {
  const more = h('button.ghost', { type: 'button', 'aria-label': 'More' }, '...');
  const ask = (title: string, words: string, action: string) => () =>
    openDialog(title, h('p', words), mainButton(action));
  more.addEventListener('click', () =>
    openMenu(more, [
      { label: 'Ask for a reference', run: ask('Ask for a reference', 'Run it for this record?', 'Run') },
      { label: '+ New automation', run: ask('New automation', 'For this record only.', 'Start') },
    ]),
  );
  return more;
}
