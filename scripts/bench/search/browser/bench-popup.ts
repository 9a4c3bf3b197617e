/** The popup in a real browser, with few and with very many notes. */
import { typedQueriesOf } from '../questions';
import { type MiniSearchInPage, miniSearchInPage } from './minisearch-page';
import { measureOpenings, type Openings } from './openings';
import { type Typing, typeInBarePage, typeInPopup } from './typing';
import { browserWithNotes } from './with-notes';

export interface PopupEffort {
  sizes: readonly number[];
  /** How often the popup is opened in each way. */
  openings: number;
  /** Queries typed letter by letter. */
  typed: number;
}

/** With so many notes. */
export interface PopupRow {
  notes: number;
  openings: Openings;
  typing: Typing;
  /** The same keys in a page that does nothing. */
  bare: Typing;
  /** `null` where the library could not be had. */
  miniSearch: MiniSearchInPage | null;
}

/** Queries for the bare page: enough for a percentile. */
const BARE_QUERIES = 10;

/** @param libraries - Folder of the installed libraries, or `null` where the one it needs is missing. */
export async function benchPopup(
  { sizes, openings, typed }: PopupEffort,
  libraries: string | null,
  progress: { done: readonly PopupRow[]; add: (row: PopupRow) => void },
): Promise<readonly PopupRow[]> {
  for (const notes of sizes) {
    if (progress.done.some((row) => row.notes === notes)) continue;
    const ext = await browserWithNotes(notes);
    try {
      const queries = typedQueriesOf(typed);
      const row: PopupRow = {
        notes,
        openings: await measureOpenings(ext, openings, notes > 0),
        bare: await typeInBarePage(ext, queries.slice(0, BARE_QUERIES)),
        typing: await typeInPopup(ext, queries),
        miniSearch: libraries === null ? null : await miniSearchInPage(ext, libraries),
      };
      console.log(JSON.stringify(row));
      progress.add(row);
    } finally {
      await ext.context.close();
    }
  }
  return progress.done;
}
