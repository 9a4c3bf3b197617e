/** Space between a word and what explains it, and between that and the edge of the page, in pixels. */
const GAP = 6;

/** Put a floating element below a word, above it where there is no room, and never over the edge. */
export function placeBeside(element: HTMLElement, word: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = word.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, word.top - GAP - height);
  const left = Math.max(GAP, Math.min(word.left, innerWidth - width - GAP));
  element.style.top = `${top}px`;
  element.style.left = `${left}px`;
}
