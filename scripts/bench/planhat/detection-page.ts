/** Runs inside a page: how long one reading takes, beside a bare pass over all elements. */
import { allScreens } from '@/content/screens/index';
import { models, slugAliases } from '@/content/screens/models';
import { layersAbove } from '@/entrypoints/planhat.content/layers';
import { readLabels } from '@/entrypoints/planhat.content/read-labels';
import { detectScreen } from '@/lib/screens/detect';
import { createVocabulary } from '@/lib/screens/labels';
import { labelsOf, prepareRules } from '@/lib/screens/rules';

const rules = prepareRules(allScreens, models, slugAliases);
const vocabulary = createVocabulary(labelsOf(rules));
const ROUNDS = 30;
/** What is over before the page's clock ticks is done so often for each reading of the clock. */
const MANY = 100;

function timeOf(work: () => void, times = 1): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds, each the median of thirty. They take turns, so that a busy moment of the machine meets all of them. */
export function measure() {
  const href = 'https://ws.planhat.com/acme/t/7f2a';
  const labels = readLabels([document.body], vocabulary);
  const works = {
    yardstick: () => timeOf(() => document.querySelectorAll('*').forEach((element) => element.tagName)),
    address: () => timeOf(() => detectScreen(href, [], rules), MANY),
    page: () => timeOf(() => readLabels([document.body], vocabulary)),
    layers: () => timeOf(() => readLabels(layersAbove(), vocabulary)),
    judging: () => timeOf(() => detectScreen(href, labels, rules), MANY),
  };
  type Work = keyof typeof works;
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []])) as unknown as Record<
    Work,
    number[]
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(works) as Work[]) times[name].push(works[name]());
  }
  const middle = (name: Work) => median(times[name]);
  return {
    nodes: document.querySelectorAll('*').length,
    labels: labels.length,
    yardstick: middle('yardstick'),
    address: middle('address'),
    page: middle('page'),
    layers: middle('layers'),
    judging: middle('judging'),
  };
}

/** Fill the page up to a number of elements: the tabs of a tool, and cards of records below. */
export function fill(nodes: number): void {
  const add = (parent: Element, tag: string, text = '') =>
    parent.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
  const { body } = document;
  body.replaceChildren();
  for (const text of ['Global Filters', 'Fields', 'Rules', 'Profile', 'Powertools'])
    add(body, 'button', text);
  while (document.querySelectorAll('*').length < nodes) {
    const card = add(body, 'div');
    add(card, 'h3', `Account ${body.childElementCount}`);
    for (let line = 0; line < 8; line += 1) add(add(card, 'div'), 'span', `Value ${line} of a field`);
  }
}
