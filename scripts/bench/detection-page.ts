/** Runs inside a page: how long one reading takes, beside a bare pass over all elements. */
import { allScreens } from '@/content/screens/index';
import { models, slugAliases } from '@/content/screens/models';
import { layersAbove } from '@/entrypoints/planhat.content/layers';
import { readLabels } from '@/entrypoints/planhat.content/read-labels';
import { detectScreen } from '@/lib/screens/detect';
import { prepareRules, vocabularyOf } from '@/lib/screens/rules';

const rules = prepareRules(allScreens, models, slugAliases);
const vocabulary = vocabularyOf(rules);
const ROUNDS = 30;

function median(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

/** Milliseconds, each the median of thirty. */
export function measure() {
  const href = 'https://ws.planhat.com/acme/t/7f2a';
  const labels = readLabels([document.body], vocabulary);
  return {
    nodes: document.querySelectorAll('*').length,
    labels: labels.length,
    yardstick: median(() => document.querySelectorAll('*').forEach((element) => element.tagName)),
    address: median(() => detectScreen(href, [], rules)),
    page: median(() => readLabels([document.body], vocabulary)),
    layers: median(() => readLabels(layersAbove(), vocabulary)),
    judging: median(() => detectScreen(href, labels, rules)),
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
