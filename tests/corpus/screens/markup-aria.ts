import { eachLabel, escape, plusIcon, splitPlus } from './html';
import type { Markup } from './types';

/** Style 1: clean ARIA. */
export const aria: Markup = {
  id: 'aria',
  css: '[role=tab]{border:0;background:none}[role=dialog]{position:fixed;inset:60px;background:#fff;overflow:auto}.slide{left:50%}',
  choice(choice, kind) {
    if (kind === 'tabs')
      return `<div role="tablist">${eachLabel(
        choice,
        (words, selected, count) =>
          `<button role="tab" aria-selected="${String(selected)}">${words}${count === undefined ? '' : ` <span>(${count})</span>`}</button>`,
      )}</div>`;
    if (kind === 'menu')
      return `<ul role="menu">${eachLabel(choice, (words) => `<li role="menuitem" tabindex="-1">${words}</li>`)}</ul>`;
    return `<nav><ul>${eachLabel(
      choice,
      (words, selected) => `<li><a href="#"${selected ? ' aria-current="page"' : ''}>${words}</a></li>`,
    )}</ul></nav>`;
  },
  heading: (text) => `<h1>${escape(text)}</h1>`,
  button: (text) => `<button type="button">${escape(text)}</button>`,
  label: (text) => `<label>${escape(text)} <input type="checkbox"></label><br>`,
  table: (columns, rows) =>
    `<table><thead><tr>${columns
      .map((name) => `<th scope="col">${escape(name)}</th>`)
      .join('')}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`,
  overlay: (kind, inner) =>
    `<div role="dialog" aria-modal="true" class="${kind === 'panel' ? 'slide' : ''}">${inner}</div>`,
  shell: ({ bar, side, main, over }) =>
    `<header role="banner" style="display:flex;gap:12px;background:#ddd">${bar}</header>
<div style="display:flex;gap:24px"><aside>${side}</aside><main>${main}</main></div>${over}`,
};

const cell = (text: string): string => `<td class="px-4">${escape(text)}</td>`;

/** Style 5: utility classes, links and `aria-current`. */
export const utility: Markup = {
  id: 'utility',
  css: `.flex{display:flex}.gap-4{gap:16px}.text-xl{font-size:20px}.font-semibold{font-weight:600}.fixed{position:fixed}
.inset-8{inset:48px}.bg-white{background:#fff}.border-b-2{border-bottom:2px solid transparent}.border-indigo-500{border-color:#63f}
.rounded-md{border-radius:6px}.px-3{padding:4px 12px}.bg-orange-500{background:#f80}.overflow-auto{overflow:auto}a{color:inherit;text-decoration:none}`,
  choice: (choice, kind) =>
    `<nav class="flex gap-4 ${kind === 'tabs' || kind === 'bar' ? '' : 'flex-col'}" ${kind === 'side' || kind === 'menu' ? 'style="flex-direction:column"' : ''}>${eachLabel(
      choice,
      (words, selected, count) =>
        `<a href="#" class="px-3 text-sm font-medium border-b-2${selected ? ' border-indigo-500' : ''}"${
          selected ? ' aria-current="page"' : ''
        }>
            ${words}
            ${count === undefined ? '' : `<span class="rounded-full text-xs">${count}</span>`}
          </a>`,
    )}</nav>`,
  heading: (text) => `<h2 class="text-xl font-semibold">\n   ${escape(text)}\n </h2>`,
  button(text) {
    const { plus, words } = splitPlus(text);
    return `<a href="#" class="flex rounded-md px-3 bg-orange-500">${plus ? `<span>+</span><span>${words}</span>` : words}</a>`;
  },
  label: (text) =>
    `<div class="flex gap-4"><p class="text-sm font-medium">${escape(text)}</p>${plusIcon}</div>`,
  table: (columns, rows) =>
    `<table class="min-w-full"><tr>${columns
      .map((name) => `<th class="px-4">${escape(name)}</th>`)
      .join('')}</tr>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`,
  overlay: (kind, inner) =>
    `<div class="fixed inset-8 bg-white overflow-auto"${kind === 'panel' ? ' style="left:50%"' : ''}>${inner}</div>`,
  shell: ({ bar, side, main, over }) =>
    `<div class="flex gap-4" style="background:#ddd">${bar}</div><div class="flex gap-4"><div style="width:220px">${side}</div><div>${main}</div></div>${over}`,
};
