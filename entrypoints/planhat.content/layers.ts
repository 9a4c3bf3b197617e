const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

export const isDialog = (element: Element) => element.matches(DIALOG);

/** Is anything of the element to be seen, wherever it is scrolled? */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (isClipped(element)) return false;
  const { width, height, right, left, bottom } = element.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    right > 0 &&
    left < Math.max(innerWidth, document.documentElement.scrollWidth) &&
    bottom + scrollY > 0
  );
}

/** Does an element around it leave nothing of it to be seen? */
function isClipped(element: Element): boolean {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
    const { overflowX, clipPath } = getComputedStyle(above);
    if (overflowX !== 'visible' && (above.clientWidth <= 1 || above.clientHeight <= 1)) return true;
    if (/^inset\((50|100)%/.test(clipPath)) return true;
  }
  return false;
}

/** Does something else lie over the middle of the element? Outside the window: no. */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const root = element.getRootNode();
  const hit = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
  if (!hit || hit.tagName === 'FIELD-GUIDE') return false;
  const control = element.closest('button,a,[role]') ?? element;
  return !control.contains(hit) && !hit.contains(element);
}

export const isInDialog = (element: Element) => element.closest(DIALOG) !== null;

/** Is the element part of something that floats over the page, or could? */
export function isPositioned(element: Element): boolean {
  for (let above: Element | null = element; above && above !== document.body; above = above.parentElement) {
    if (/^(fixed|absolute)$/.test(getComputedStyle(above).position)) return true;
  }
  return false;
}

/** What lies above the page: dialogs, and what floats over the middle of the window. */
export function layersAbove(): Element[] {
  const layers = new Set<Element>(document.querySelectorAll(DIALOG));
  const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (let above = hit; above && above !== document.body; above = above.parentElement) {
    if (getComputedStyle(above).position === 'fixed') layers.add(above);
  }
  const all = [...layers];
  return all.filter((layer) => !all.some((other) => other !== layer && other.contains(layer)));
}
