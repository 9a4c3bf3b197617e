/** What runs need, in one file: most of it is always needed together. */
export { resumeRun, startHere, tickHere } from './actions';
export { failureText } from './failure-text';
export { RunHistory } from './RunHistory';
export { RunsAbove } from './RunsAbove';
export { RunView } from './RunView';
export { ValueSeen } from './ValueSeen';
