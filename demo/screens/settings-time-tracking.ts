import { h, type Child } from '../dom';
import { card, select, tick, toggleRow } from '../ui/parts';

/** The category "Time Tracking" of Settings. */
export function settingsTimeTracking(): Child {
  return [
    h('header.sub-head', h('h2', 'Time Tracking')),
    card('Track Time On', tick('Company', true), tick('Task', true), tick('Project')),
    card(null, select('Smallest step', ['15 minutes', '30 minutes']), toggleRow('Timesheets need approval')),
  ];
}
