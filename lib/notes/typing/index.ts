export { applyEdit, type Edit, isInFence, type Written } from './edit';
export { continueLine, indentItems } from './lists';
export { makeLink, type Mark, pasteLink, toggleMark } from './marks';
export { lineKindAt, type LineKind } from './place';
