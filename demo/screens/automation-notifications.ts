import type { Child } from '../dom';
import { card, facts, toggleRow } from '../ui/parts';

/** The third tab of an automation: what it carries, and who hears when it fails. */
export function automationFields(): Child {
  return [
    card(
      'About',
      facts(
        ['Team', 'Customer success'],
        ['Created by', 'Priya Raman'],
        ['Description', 'Opens a task 90 days before the end.'],
      ),
    ),
    card(
      'Notify me',
      toggleRow('Failed Notifications', false, 'A run of this automation fails.'),
      toggleRow('Automation Disabled', false, 'It is switched off after many failures.'),
    ),
  ];
}
