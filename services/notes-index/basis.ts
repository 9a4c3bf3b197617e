import { browser } from '#imports';
import { changesState } from '../notes-db/changes';
import type { StateRow } from '../notes-db/schema';
import type { IndexBasis } from './database';

/** Raised when the rows of the index have another form. */
const FORM = 1;

/** With each version of the extension words may be cut and weighed otherwise: then the index is built anew. */
const indexFormat = (): string => `${FORM}/${browser.runtime.getManifest().version}`;

/** What an index must have been made of now, and how far the notes are. */
export async function indexBasis(): Promise<{ basis: IndexBasis; state: StateRow }> {
  const state = await changesState();
  return { basis: { format: indexFormat(), origin: state.origin }, state };
}
