// What runs while a page is open, in one file: fetched when the page has been drawn, by `start-keeping`.
export { keepSchedule } from './export/keep-schedule';
export { keepNotesIndex } from './notes-index/keeper';
export { keepSecondCopy } from './second-copy/keeper';
