import { eachLabel, escape, splitPlus } from './html';
import type { Markup } from './types';

const plainTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table class="table"><thead><tr>${columns.map((name) => `<th>${escape(name)}</th>`).join('')}</tr></thead>${rows
    .map((row) => `<tr class="row">${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** Style 3: telling class names, no roles. */
export const classes: Markup = {
  id: 'classes',
  css: `.tabs,.toolbar{display:flex}.tab,.sidebar-item,.tool,.menu-item{cursor:pointer;padding:4px 8px}.active{border-bottom:2px solid #36c}
.btn{background:#f80;padding:4px 10px}.page-title{font-size:22px}.modal,.drawer{position:fixed;inset:60px;background:#fff;overflow:auto}.drawer{left:55%}.layout{display:flex}`,
  choice(choice, kind) {
    const item = { tabs: 'tab', side: 'sidebar-item', bar: 'tool', menu: 'menu-item' }[kind];
    return `<ul class="${kind === 'tabs' ? 'tabs' : kind === 'bar' ? 'toolbar' : 'list'}" style="list-style:none">${eachLabel(
      choice,
      (words, selected, count) =>
        `<li class="${item}${selected ? ' active' : ''}">${words}${count === undefined ? '' : `<span class="badge"> (${count})</span>`}</li>`,
    )}</ul>`;
  },
  heading: (text) => `<div class="page-title">${escape(text)}</div>`,
  button(text) {
    const { plus, words } = splitPlus(text);
    return `<div class="btn btn-primary">${plus ? '<b>+</b> ' : ''}${words}</div>`;
  },
  label: (text) =>
    `<div class="form-row"><span class="form-label">${escape(text)}</span><span class="switch off"></span></div>`,
  table: plainTable,
  overlay: (kind, inner) => `<div class="${kind === 'panel' ? 'drawer open' : 'modal show'}">${inner}</div>`,
  shell: ({ bar, side, main, over }) =>
    `<div class="topbar layout">${bar}</div><div class="layout"><div class="sidebar">${side}</div><div class="content">${main}</div></div>${over}`,
};

/** Style 7: the legacy look, capitals by CSS, a dark bar of icons without words. */
export const legacy: Markup = {
  id: 'legacy',
  css: `.iconbar{background:#1c2330;width:52px;min-height:600px}.nav-tabs,.legacy{display:flex;list-style:none;gap:14px}.nav-tabs a,.title,.action{text-transform:uppercase}
.nav-tabs .active a{border-bottom:3px solid #28f}.col2{background:#2b3447;color:#fff;width:200px}.modal-box{position:fixed;inset:70px;background:#fff;overflow:auto}a{color:inherit}`,
  choice: (choice, kind) =>
    `<ul class="${kind === 'tabs' ? 'nav nav-tabs' : 'nav'}">${eachLabel(
      choice,
      (words, selected, count) =>
        `<li class="${selected ? 'active' : ''}"><a>${words}${count === undefined ? '' : ` (${count})`}</a></li>`,
    )}</ul>`,
  heading: (text) => `<div class="title">${escape(text)}</div>`,
  button: (text) => `<a class="action btn">${escape(text)}</a>`,
  label: (text) => `<div class="field"><span>${escape(text)}</span></div>`,
  table: plainTable,
  overlay: (_kind, inner) => `<div class="modal-box">${inner}</div>`,
  shell: ({ bar, side, main, over }) =>
    `<div class="legacy"><div class="iconbar">${bar}</div><div class="col2">${side}</div><div>${main}</div></div>${over}`,
};
