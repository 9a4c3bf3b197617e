import type { KeyboardEvent } from 'react';
import { keyMeant } from '@/lib/keys';
import type { Move } from './use-selection';

/** What the keys of the box do. The answer says whether there was anything to do; if not, the key goes on its way. */
export interface BoxKeys {
  onMove: (to: Move) => void;
  /** Enter. Called in the user's own key press, so that a panel may be opened. */
  onEnter: () => void;
  onEscape: () => boolean;
  /** Tab: complete the sign of a scope. */
  onComplete: () => boolean;
  onCopy: () => boolean;
  onSource: () => boolean;
  onWhy: () => boolean;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

const edges: Readonly<Record<string, Move>> = { Home: 'first', End: 'last' };

/** Do what a key in the box means for the list. Keys that write or that end a composition are never taken. */
export function pressBoxKey(event: KeyboardEvent<HTMLInputElement>, on: BoxKeys): void {
  if (event.nativeEvent.isComposing || event.altKey) return;
  const withCommand = event.ctrlKey || event.metaKey;
  const used = withCommand ? pressWithCommand(event, on) : press(event, on);
  if (used) event.preventDefault();
}

function press({ key, shiftKey, currentTarget }: KeyboardEvent<HTMLInputElement>, on: BoxKeys): boolean {
  if (shiftKey) return false;
  // With text in the box, Home and End belong to its cursor.
  const move = moves[key] ?? (currentTarget.value === '' ? edges[key] : undefined);
  if (move) on.onMove(move);
  else if (key === 'Enter') on.onEnter();
  else if (key === 'Tab') return on.onComplete();
  else return key === 'Escape' && on.onEscape();
  return true;
}

function pressWithCommand(event: KeyboardEvent<HTMLInputElement>, on: BoxKeys): boolean {
  const edge = edges[event.key];
  if (edge) on.onMove(edge);
  else if (event.key === 'Enter') return on.onSource();
  else if (event.key === '?') return on.onWhy();
  else return !event.shiftKey && keyMeant(event) === 'c' && !selectsText(event.currentTarget) && on.onCopy();
  return true;
}

/** Then the browser copies what is selected. */
const selectsText = ({ selectionStart, selectionEnd }: HTMLInputElement): boolean =>
  selectionStart !== selectionEnd;
