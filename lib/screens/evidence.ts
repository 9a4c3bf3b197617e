import type { LabelRule } from '@/content/screens/types';
import { withoutPlus, type Label } from './labels';

/** What one rule finds among the labels of a page. */
export interface Evidence {
  points: number;
  /** The labels that carry it, each once. */
  labels: Label[];
  /** A unique set is complete. */
  set: boolean;
  /** A title, a telling label or a selected tab is among them, not only everyday words. */
  telling: boolean;
  /** Each label looks like a control in the markup, not by its looks alone. */
  firm: boolean;
}

/** How much one piece of evidence weighs. Two independent ones are needed, or one complete set. */
const POINTS = {
  set: 3,
  beyondSet: 0.5,
  title: 2,
  strong: 2,
  selected: 2,
  weak: 1,
  column: 1,
  mention: 0.5,
  looks: 0.5,
};
const MOST_WEAK = 3;

type ByText = ReadonlyMap<string, readonly Label[]>;

const isFirm = ({ role, selected }: Label) => role !== 'other' && role !== 'item' && selected !== 'shown';

/** Where a label stands several times, the occurrence that says most. */
const best = (labels: readonly Label[] | undefined, wanted: (label: Label) => boolean): Label | undefined => {
  const fitting = labels?.filter(wanted) ?? [];
  return fitting.find(isFirm) ?? fitting[0];
};

/** A control with this label. What is to be pressed ("+ New app") is no heading, and its plus may be an icon. */
function findControl(text: string, byText: ByText): Label | undefined {
  if (!text.startsWith('+')) return best(byText.get(text), isControl);
  const bare = withoutPlus(text);
  return best(byText.get(text), isPressed) ?? (bare === null ? undefined : best(byText.get(bare), isButton));
}

const isTitle = (label: Label) => label.role === 'heading' || label.role === 'title';
const isSelected = (label: Label) => label.selected !== false;
const isControl = (label: Label) => label.role !== 'column';
const isPressed = (label: Label) => isControl(label) && !isTitle(label);
const isButton = (label: Label) => label.role === 'button' || label.role === 'link';

/** Weigh the labels of a page by one rule. */
export function weigh(rule: LabelRule, byText: ByText): Evidence {
  const found = new Map<Label, number>();
  const add = (label: Label | undefined, points: number): label is Label => {
    if (!label) return false;
    const weight = isFirm(label) ? points : points - POINTS.looks;
    found.set(label, Math.max(found.get(label) ?? 0, weight));
    return true;
  };

  let telling = false;
  let mentions = 0;
  for (const text of rule.title ?? []) {
    const labels = byText.get(text);
    const heading = add(best(labels, isTitle), POINTS.title);
    const selected = add(best(labels, isSelected), POINTS.selected);
    telling ||= heading || selected;
    if (!heading && !selected && labels?.some(isControl)) mentions = POINTS.mention;
  }
  for (const text of rule.selected ?? [])
    telling = add(best(byText.get(text), isSelected), POINTS.selected) || telling;
  for (const text of rule.strong ?? []) telling = add(findControl(text, byText), POINTS.strong) || telling;

  let setPoints = 0;
  for (const set of rule.sets ?? []) {
    const members = set.of.flatMap((text) => findControl(text, byText) ?? []);
    if (members.length < set.need) continue;
    setPoints = Math.max(setPoints, POINTS.set + (members.length - set.need) * POINTS.beyondSet);
    for (const member of members) if (!found.has(member)) found.set(member, 0);
  }

  let weak = 0;
  for (const text of rule.weak ?? []) {
    const label = findControl(text, byText);
    if (!label || found.has(label) || weak === MOST_WEAK) continue;
    found.set(label, POINTS.weak);
    weak += 1;
  }
  for (const text of rule.columns ?? []) {
    const label = best(byText.get(text), (candidate) => candidate.role === 'column');
    if (label) found.set(label, POINTS.column);
  }

  const labels = [...found.keys()];
  const sum = [...found.values()].reduce((total, points) => total + points, 0);
  return {
    points: sum + setPoints + mentions,
    labels,
    set: setPoints > 0,
    telling: telling || setPoints > 0,
    firm: labels.every(isFirm),
  };
}
