/** Elements whose whole text is one label, whatever they are built of. */
const WHOLE = new Set('BUTTON A H1 H2 H3 H4 H5 H6 SUMMARY LABEL LEGEND DT TH'.split(' '));
const WHOLE_ROLE =
  /^(tab|button|link|menuitem|menuitemradio|option|radio|switch|treeitem|heading|columnheader)$/;
/** Longer texts, white space included, cannot be labels. */
const LONGEST = 120;
const MOST_PARTS = 3;

/** The text of an element that could be a label: short, and all there is inside. `null`: look further down. */
export function labelText(element: Element, role: string | null): string | null {
  if (WHOLE.has(element.tagName) || (role !== null && WHOLE_ROLE.test(role))) {
    const text = element.textContent;
    if (text.length > LONGEST) return null;
    return text.trim() || element.getAttribute('aria-label');
  }
  const { firstElementChild: first, firstChild, lastChild } = element;
  // A box around one element says nothing itself. Most elements of a page are such boxes.
  if (first && firstChild === lastChild && first.tagName !== 'svg') return null;
  if (element.childElementCount > MOST_PARTS + 1) return ownText(element);
  const text = first ? textOfParts(element) : element.textContent;
  return text && text.length > LONGEST ? null : text;
}

/** A few small parts can make one label together; what one of them says alone is its own. */
function textOfParts(element: Element): string | null {
  const parts = [...element.children].filter((part) => part.tagName !== 'svg');
  if (parts.length > MOST_PARTS || parts.some((part) => part.childElementCount > 0)) return ownText(element);
  const text = element.textContent;
  return parts.some((part) => part.textContent.trim() === text.trim()) ? null : text;
}

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
  }
  return text;
}
