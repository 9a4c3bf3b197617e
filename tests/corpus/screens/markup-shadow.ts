import { eachLabel, escape, plusIcon, splitPlus } from './html';
import type { Markup } from './types';

/** An open shadow root written in the document itself. */
const root = (tag: string, inner: string, light = '', attributes = ''): string =>
  `<${tag}${attributes}><template shadowrootmode="open">${inner}</template>${light}</${tag}>`;

/** Style 4: custom elements, each with an open shadow root, one inside the other. */
export const shadow: Markup = {
  id: 'shadow',
  css: 'ph-bar,ph-layout{display:flex;gap:20px}ph-bar{background:#ddd}',
  choice: (choice, kind) =>
    root(
      `ph-${kind}`,
      `<style>ph-item{cursor:pointer;display:block;padding:4px}ph-item[selected]{border-bottom:2px solid #36c}:host{display:${kind === 'tabs' || kind === 'bar' ? 'flex' : 'block'}}</style>${eachLabel(
        choice,
        (words, selected, count) =>
          root(
            'ph-item',
            `<span><slot></slot></span>${count === undefined ? '' : `<small>${count}</small>`}`,
            words,
            selected ? ' selected' : '',
          ),
      )}`,
    ),
  heading: (text) => root('ph-title', `<h2><slot></slot></h2>`, escape(text)),
  button(text) {
    const { plus, words } = splitPlus(text);
    return root('ph-button', `<button>${plus ? plusIcon : ''}<span>${words}</span></button>`);
  },
  label: (text) => root('ph-field', `<span>${escape(text)}</span><input type="checkbox">`),
  table: (columns, rows) =>
    root(
      'ph-table',
      `<table><thead><tr>${columns.map((name) => `<th>${escape(name)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`,
    ),
  overlay: (kind, inner) =>
    root(
      'ph-overlay',
      `<style>div{position:fixed;inset:60px;background:#fff;overflow:auto;${kind === 'panel' ? 'left:55%' : ''}}</style><div>${inner}</div>`,
    ),
  shell: ({ bar, side, main, over }) =>
    root(
      'ph-app',
      `<style>${shadow.css}</style><ph-bar>${bar}</ph-bar><ph-layout><ph-side-column style="width:220px">${side}</ph-side-column>${root('ph-main', main)}</ph-layout>${over}`,
    ),
};
