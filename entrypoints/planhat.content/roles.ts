import type { Label } from '@/lib/screens/labels';
import { isDialog } from './layers';

/** An element whose text is a label of ours. */
export interface Place {
  element: Element;
  /** In the spelling of the rules. */
  label: string;
  /** It heads a column of a table. */
  header: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE INPUT TEXTAREA SELECT IFRAME svg CANVAS VIDEO IMG ARTICLE BLOCKQUOTE PRE CODE P TEMPLATE NOSCRIPT FIELD-GUIDE'.split(
    ' ',
  ),
);
const SKIPPED_ROLE = /^(feed|log|article|comment|textbox|cell|gridcell)$/;
const ROW_ROLE = /^(row|rowgroup)$/;

/** Never looked into: record content, what people type, other documents, our own button. */
export function isSkipped(element: Element, role: string | null): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (role && SKIPPED_ROLE.test(role)) return true;
  if (role && ROW_ROLE.test(role)) return !element.querySelector('[role=columnheader]');
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

const NAVIGATION =
  'nav,aside,header,[role=navigation],[role=tablist],[role=menu],[role=menubar],[role=toolbar],[role=tree],[role=banner]';
const NAVIGATION_CLASS =
  /(^|[-_\s])(nav|navbar|navigation|menu|sidebar|sidenav|tabs?|tablist|tab-?bar|toolbar)([-_\s]|$)/i;
const CONTENT_CLASS =
  /(^|\s)(note|comment|message|prose|markdown|transcript|bubble|ProseMirror|ql-editor|(note|message|comment|email|mail|post|ticket)[-_]?(body|content|text))(\s|$)/i;
const MANY_ALIKE = 12;
const LEVELS = 6;

const classOf = (element: Element) => element.getAttribute('class') ?? '';

/** Does the element stand in a text somebody wrote, or in a long list of things that look the same? */
export function isRecordContent(element: Element): boolean {
  if (element.closest(NAVIGATION)) return false;
  let above: Element | null = element;
  for (let level = 0; above && level < LEVELS; level += 1) {
    if (CONTENT_CLASS.test(classOf(above))) return true;
    if (NAVIGATION_CLASS.test(classOf(above))) return false;
    const { parentElement }: Element = above;
    if (parentElement && hasManyAlike(above, parentElement)) return true;
    above = parentElement;
  }
  return false;
}

function hasManyAlike(element: Element, parent: Element): boolean {
  if (parent.childElementCount < MANY_ALIKE) return false;
  let alike = 0;
  for (const sibling of parent.children) {
    if (sibling.tagName === element.tagName && classOf(sibling) === classOf(element)) alike += 1;
    if (alike >= MANY_ALIKE) return true;
  }
  return false;
}

const CONTROL =
  'button,a,summary,label,legend,dt,[role=tab],[role=button],[role=link],[role=menuitem],[role=menuitemradio],[role=radio],[role=switch],[tabindex]:not([tabindex="-1"]),[onclick]';
/** Controls that are one thing as a whole: with more text than a label they are cards or rows. */
const CARD = 'button,a,[role=button],[role=link],[onclick]';
/** Entries of lists to choose from: as a rule names of records. */
const CHOICE = '[role=option],[role=listbox],[role=treeitem]';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const ROLES: Readonly<Record<string, Label['role']>> = {
  tab: 'tab',
  link: 'link',
  menuitem: 'link',
  menuitemradio: 'link',
};
const TAB_CLASS = /(^|[-_\s])tab(s|list|bar|item)?([-_\s]|$)|tab(?=[A-Z_-])/i;
const BUTTON_CLASS = /(^|[-_\s])(btn|button|pill|chip|action|cta)([-_\s]|$)/i;
const LINK_CLASS = /(^|[-_\s])(nav|menu|link|crumb|breadcrumbs?|item)([-_\s]|$)/i;
const LABEL_CLASS = /(^|[-_\s])(label|caption)([-_\s]|$)/i;
const INPUT = 'input,select,textarea,[role=switch],[role=checkbox],[role=combobox]';
const TITLE_CLASS = /(^|[-_\s])(title|heading|headline|page-?name)([-_\s]|$)/i;
const FIRST_HEADING = 'h1,[role=heading][aria-level="1"]';
/** Room for an icon's text or a count beside the label. */
const SLACK = 12;

/** What the element looks like; `null` where it looks like plain text. */
export function roleOf({ element, label, header }: Place): Label['role'] | null {
  if (header) return 'column';
  if (isDialog(element)) return 'heading';
  if (element.closest(CHOICE)) return null;
  // Of a custom element, what its slot stands in.
  const inside = element.shadowRoot?.querySelector('slot') ?? element;
  const control = inside.closest(CONTROL) ?? element.closest(CONTROL);
  if (control?.matches('label') && control.closest('li,[role=listitem]')) return null; // a to-do list
  if (control && isSmall(control, label)) return controlRole(control);
  if (control?.matches(CARD)) return null;
  const heading = inside.closest(HEADING);
  if (!heading) return looksOf(element, label);
  if (isInCard(heading, label)) return null;
  return heading.matches(FIRST_HEADING) ? 'title' : 'heading';
}

/** A heading in a clickable box that says more is the name of a card. */
function isInCard(heading: Element, label: string): boolean {
  if (getComputedStyle(heading).cursor !== 'pointer') return false;
  let box = heading;
  while (box.parentElement && getComputedStyle(box.parentElement).cursor === 'pointer')
    box = box.parentElement;
  return !isSmall(box, label);
}

const isSmall = (control: Element, label: string) =>
  control.textContent.replace(/\s+/gu, ' ').trim().length <= label.length + SLACK;

function controlRole(control: Element): Label['role'] {
  const role = ROLES[control.getAttribute('role') ?? ''];
  if (role) return role;
  if (control.closest('[role=tablist]') || TAB_CLASS.test(classOf(control)) || hasTabParent(control))
    return 'tab';
  if (/^(LABEL|LEGEND|DT)$/.test(control.tagName)) return 'field';
  if (control.closest(HEADING) && control.tagName !== 'BUTTON') return 'heading';
  return control.tagName === 'A' ? 'link' : 'button';
}

const hasTabParent = (element: Element) => TAB_CLASS.test(classOf(element.parentElement ?? element));

/** By class names and style, where the markup has no roles. */
function looksOf(element: Element, label: string): Label['role'] | null {
  let above: Element | null = element;
  for (let level = 0; above && level < 3 && isSmall(above, label); level += 1) {
    const names = classOf(above);
    if (TAB_CLASS.test(names)) return 'tab';
    if (BUTTON_CLASS.test(names)) return 'button';
    if (TITLE_CLASS.test(names)) return 'heading';
    if (LINK_CLASS.test(names)) return 'link';
    if (LABEL_CLASS.test(names)) return 'field';
    above = above.parentElement;
  }
  if (above && TAB_CLASS.test(classOf(above))) return 'tab';
  if (above && above.textContent.length < MOST_BESIDE_INPUT && above.querySelector(INPUT)) return 'field';
  const { cursor, fontSize, fontWeight } = getComputedStyle(element);
  if (cursor === 'pointer') return 'button';
  const size = Number.parseFloat(fontSize);
  if (size >= 20) return 'title';
  if (size >= 17 || (size >= 15 && Number(fontWeight) >= 600)) return 'heading';
  const arranged = arrangement(element, label);
  if (arranged === 'other' || element.closest(NAVIGATION)) return 'other';
  return label.startsWith('+') ? 'item' : arranged;
}

/** The box of one input: its name, perhaps a hint. */
const MOST_BESIDE_INPUT = 90;
const MOST_IN_ROW = 12;
const LONGEST_IN_ROW = 40;

/** Short texts in one line are `other`, those in one column of four and more `item`: tabs or a menu without markup. */
function arrangement(element: Element, label: string): 'other' | 'item' | null {
  let outer = element;
  while (outer.parentElement?.childElementCount === 1 && isSmall(outer.parentElement, label))
    outer = outer.parentElement;
  const siblings = outer.parentElement ? [...outer.parentElement.children] : [];
  if (siblings.length < 2 || siblings.length > MOST_IN_ROW) return null;
  if (siblings.some((sibling) => sibling.textContent.trim().length > LONGEST_IN_ROW)) return null;
  const { top, left } = outer.getBoundingClientRect();
  const boxes = siblings.map((sibling) => sibling.getBoundingClientRect());
  if (boxes.every((box) => Math.abs(box.top - top) < 6)) return 'other';
  return boxes.length >= 4 && boxes.every((box) => Math.abs(box.left - left) < 6) ? 'item' : null;
}
