import type { Label, Vocabulary } from '@/lib/screens/labels';
import { isCovered, isInDialog, isPositioned, isShown } from './layers';
import { labelText } from './label-text';
import { isRecordContent, isSkipped, roleOf, type Place } from './roles';
import { selectionOf } from './selection';

const TABLE_ROLE = /^(table|grid|treegrid)$/;

/**
 * The labels of our vocabulary that are visible under some roots, in one pass: headings, tabs, buttons and
 * what looks like them. Never record content, inputs, table cells, hidden nodes or other frames.
 *
 * @param roots - The whole body, or only the dialogs above it.
 */
export function readLabels(roots: readonly Element[], vocabulary: Vocabulary): Label[] {
  const places: Place[] = [];
  const visit = (element: Element, inTable: boolean): void => {
    const { tagName } = element;
    const role = element.getAttribute('role');
    if (isSkipped(element, role)) return;
    const table = inTable || tagName === 'TABLE' || (role !== null && TABLE_ROLE.test(role));
    const header = table && (tagName === 'TH' || role === 'columnheader');
    if (!table || header) {
      const dialog = tagName === 'DIALOG' || role?.endsWith('dialog') === true;
      const name = dialog ? element.getAttribute('aria-label') : null;
      const text = name ?? labelText(element, role);
      const label = text && vocabulary.find(text);
      if (label) places.push({ element, label, header });
      if (label && !name) return;
    }
    if (table && tagName === 'TBODY') return;
    const inside = element.shadowRoot ?? element;
    for (let child = inside.firstElementChild; child; child = child.nextElementSibling) visit(child, table);
    if (inside !== element) {
      for (let child = element.firstElementChild; child; child = child.nextElementSibling)
        visit(child, table);
    }
  };
  for (const root of roots) visit(root, false);
  return places.flatMap((place) => describe(place) ?? []).map(settleLayers);
}

interface Described extends Label {
  positioned: boolean;
}

function describe(place: Place): Described | null {
  const { element, label } = place;
  if (!isShown(element) || isRecordContent(element)) return null;
  const role = roleOf(place);
  if (!role) return null;
  return {
    text: label,
    role,
    selected: !/heading|title|column/.test(role) && selectionOf(element),
    layer: isInDialog(element),
    covered: isCovered(element),
    positioned: isPositioned(element),
  };
}

/** A layer without markup of its own shows by covering other labels. */
function settleLayers(label: Described, _index: number, all: readonly Described[]): Label {
  const { positioned, ...rest } = label;
  const hidesOthers = all.filter((other) => other.covered).length >= 2;
  return { ...rest, layer: rest.layer || (positioned && !rest.covered && hidesOthers) };
}
