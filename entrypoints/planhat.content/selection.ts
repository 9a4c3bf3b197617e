import type { Label } from '@/lib/screens/labels';

const SELECTED_CLASS = /(^|[-_\s]|is-?|tab-?|nav-?|item-?|menu-?)(active|selected|current)([-_\s]|$)/i;
const UNSELECTED_CLASS = /(inactive|unselected|deselected|not-active|deactivated)/i;
const LEVELS = 3;
/** Of more in one box, a group of tabs is not told; reading all their text would be slow. */
const MOST_SIBLINGS = 99;

const MARKED =
  '[aria-selected=true],[aria-checked=true],[aria-pressed=true],[aria-current]:not([aria-current=false]),' +
  '[data-state=active],[data-state=on],[data-state=checked],[data-state=selected],[data-selected=true],[data-active=true],' +
  '[selected],[active]'; // the last two are custom elements'

function isMarked(element: Element): boolean {
  if (element.matches(MARKED)) return true;
  if (element instanceof HTMLLabelElement) {
    const { control } = element;
    // Tabs can be built of radio buttons; what other inputs hold is the user's.
    if (control instanceof HTMLInputElement && control.type === 'radio' && control.checked) return true;
  }
  const names = element.getAttribute('class') ?? '';
  return SELECTED_CLASS.test(names) && !UNSELECTED_CLASS.test(names);
}

/**
 * Is this the selected tab or menu item of its group? By its markup (`true`), or because it alone looks
 * different from its neighbours (`shown`).
 */
export function selectionOf(element: Element): Label['selected'] {
  const text = element.textContent.trim().length;
  let outer = element;
  for (let level = 0; level < LEVELS; level += 1) {
    if (isMarked(outer)) return true;
    const { parentElement } = outer;
    // Asked for first, as the text of a large box is slow to put together.
    if (!parentElement || parentElement.childElementCount > MOST_SIBLINGS) return false;
    if (parentElement.textContent.trim().length > text + 6) break;
    outer = parentElement;
  }
  return standsOut(outer) ? 'shown' : false;
}

const MOST_NEIGHBOURS = 12;

function standsOut(element: Element): boolean {
  const neighbours = [...(element.parentElement?.children ?? [])].filter(
    (sibling) => sibling.tagName === element.tagName && sibling.textContent.trim(),
  );
  if (neighbours.length < 3 || neighbours.length > MOST_NEIGHBOURS || neighbours.some(isMarked)) return false;
  const own = appearance(element);
  const others = new Set(neighbours.filter((sibling) => sibling !== element).map(appearance));
  return others.size === 1 && !others.has(own);
}

const SHOWING = [
  'color',
  'fontWeight',
  'backgroundColor',
  'borderBottomWidth',
  'borderBottomColor',
  'borderLeftColor',
  'textDecorationLine',
] as const;

/** The style of an element and of its innermost first child, as far as selection shows in it. */
function appearance(element: Element): string {
  let inner = element;
  while (inner.firstElementChild && inner.childElementCount === 1) inner = inner.firstElementChild;
  return [element, inner]
    .map((part) => {
      const style = getComputedStyle(part);
      return SHOWING.map((name) => style[name]).join();
    })
    .join('|');
}
