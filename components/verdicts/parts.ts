/** What stands on entries and steps, in one file: they are needed together. */
export { AskVerdict } from './AskVerdict';
export { DoubtMark } from './DoubtMark';
export { Standing } from './Standing';
export { VerdictRow } from './VerdictRow';
