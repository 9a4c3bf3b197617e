/** Elements whose whole text is one label, whatever they are built of. */
const WHOLE = /^(BUTTON|A|H[1-6]|SUMMARY|LABEL|LEGEND|DT|TH)$/;
const WHOLE_ROLE =
  /^(tab|button|link|menuitem|menuitemradio|option|radio|switch|treeitem|heading|columnheader)$/;
/** Longer texts, white space included, cannot be labels. */
const LONGEST = 120;
const MOST_PARTS = 3;

/** Is the element one control or heading as a whole? */
const isWhole = (element: Element) =>
  WHOLE.test(element.tagName) || WHOLE_ROLE.test(element.getAttribute('role') ?? '');

/** The text of an element that could be a label: short, and all there is inside. `null`: look further down. */
export function labelText(element: Element): string | null {
  if (isWhole(element)) {
    const text = element.textContent;
    if (text.length > LONGEST) return null;
    return text.trim() || element.getAttribute('aria-label');
  }
  const parts = [...element.children].filter((part) => part.tagName !== 'svg');
  if (
    parts.length === 0 ||
    (parts.length <= MOST_PARTS && parts.every((part) => part.childElementCount === 0))
  ) {
    const text = element.textContent;
    const inOnePart = parts.some((part) => part.textContent.trim() === text.trim());
    return inOnePart || text.length > LONGEST ? null : text;
  }
  return ownText(element);
}

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
  }
  return text;
}
