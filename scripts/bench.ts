/**
 * `npm run bench`: what reading a page costs, what a large guide costs the panel, and
 * what a large store of notes costs its list; each figure beside a yardstick
 * measured in the same run. Build first: `npm run build` and `npm run build:demo`.
 */
import { benchNoteList } from './bench/note-list';
import { benchPanelStart } from './bench/panel-start';
import { benchDetection } from './bench/planhat/detection';

const detection = await benchDetection();
console.table(detection);
const panel = await benchPanelStart();
console.table([panel]);
const notes = await benchNoteList();
console.table(notes);
console.log(
  JSON.stringify({ date: new Date().toISOString(), node: process.version, detection, panel, notes }),
);
