import { eachLabel, escape, plusIcon, splitPlus } from './html';
import type { Markup } from './types';

const gridRow = (className: string, cells: readonly string[]): string =>
  `<div class="${className}">${cells.map((text) => `<div class="css-c0l7"><span>${escape(text)}</span></div>`).join('')}</div>`;

/** Style 2: div and span soup with hashed class names, only the pointer tells a control. */
export const soup: Markup = {
  id: 'soup',
  css: `.css-1x9f3,.css-8b2kq,.css-p0q1z{cursor:pointer;padding:4px 8px}.css-8b2kq{color:#06c;border-bottom:2px solid #06c}
.css-p0q1z{background:#f80;color:#fff;border-radius:4px;display:inline-flex}.css-h3dd{font-size:22px;line-height:30px}
.css-r0w,.css-r0w-h{display:grid;grid-auto-flow:column;grid-auto-columns:160px}.css-r0w-h{color:#777}.css-fl3x{display:flex}.css-m0d{position:fixed;inset:60px;z-index:900;background:#fff;overflow:auto}`,
  choice: (choice, kind) =>
    `<div class="${kind === 'tabs' || kind === 'bar' ? 'css-fl3x' : 'css-c0lm'}">${eachLabel(
      choice,
      (words, selected, count) =>
        `<div class="${selected ? 'css-8b2kq' : 'css-1x9f3'}"><span><span>${words}</span></span>${count === undefined ? '' : `<span class="css-cn7">&nbsp;${count}</span>`}</div>`,
    )}</div>`,
  heading: (text) => `<div class="css-h3dd"><span>${escape(text)}</span></div>`,
  button(text) {
    const { plus, words } = splitPlus(text);
    return `<div class="css-p0q1z">${plus ? plusIcon : ''}<span>${words}</span></div>`;
  },
  label: (text) => `<div class="css-lbl4"><div><span>${escape(text)}</span></div></div>`,
  table: (columns, rows) =>
    `<div class="css-t8">${gridRow('css-r0w-h', columns)}${rows.map((row) => gridRow('css-r0w', row)).join('')}</div>`,
  overlay: (kind, inner) =>
    `<div class="css-m0d"${kind === 'panel' ? ' style="left:55%"' : ''}><div>${inner}</div></div>`,
  shell: ({ bar, side, main, over }) =>
    `<div><div class="css-fl3x" style="background:#e4e4e4">${bar}</div><div class="css-fl3x"><div style="width:220px">${side}</div><div>${main}</div></div></div>${over}`,
};

/** Style 6: plain spans in a row; the selected one differs by colour and weight, nothing else tells a control. */
export const spans: Markup = {
  id: 'spans',
  css: '',
  choice: (choice, kind) =>
    `<div style="display:flex;gap:18px;${kind === 'side' || kind === 'menu' ? 'flex-direction:column' : ''}">${eachLabel(
      choice,
      (words, selected, count) =>
        `<span style="${selected ? 'color:#111;font-weight:600' : 'color:#888;font-weight:400'}">${words}${count === undefined ? '' : ` (${count})`}</span>`,
    )}</div>`,
  heading: (text) => `<div style="font-size:20px;font-weight:700">${escape(text)}</div>`,
  button: (text) =>
    `<span style="background:#f80;color:#fff;border-radius:4px;padding:6px 10px">${escape(text).replace('+ ', '+&nbsp;')}</span>`,
  label: (text) => `<div style="color:#555">${escape(text)}</div>`,
  table: (columns, rows) =>
    `<div>${[columns, ...rows]
      .map(
        (row) =>
          `<div style="display:flex">${row.map((text) => `<span style="width:160px">${escape(text)}</span>`).join('')}</div>`,
      )
      .join('')}</div>`,
  overlay: (kind, inner) =>
    `<div style="position:fixed;top:50px;right:0;bottom:0;background:#fff;overflow:auto;${kind === 'panel' ? 'width:45%' : 'left:0'}">${inner}</div>`,
  shell: ({ bar, side, main, over }) =>
    `<div style="display:flex;gap:20px;background:#ddd">${bar}</div><div style="display:flex;gap:20px"><div style="width:220px">${side}</div><div>${main}</div></div>${over}`,
};
