import type { NoteFields } from './note';

/** The box of a task: first in a line, but for the signs of lists and quotes. Those of its item may stand a line above. */
const BOX = /^(\uFEFF?(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)\[[ \txX]\](?=\s|$)/gm;

/**
 * The same with no task ticked: texts that are equal then differ in ticks only. Told line by line, without reading the
 * Markdown, because it stands in the way of every save; what looks like a task in code is taken for one.
 */
export function withoutTicks<Fields extends Pick<NoteFields, 'body'>>(fields: Fields): Fields {
  return { ...fields, body: fields.body.replace(BOX, '$1[ ]') };
}
