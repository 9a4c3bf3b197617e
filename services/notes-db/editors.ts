/**
 * Which editors are open, in this page and in all others: a draft may be taken over only when its editor is gone.
 *
 * An open editor holds a Web Lock in its name, which the browser lets go when the page dies, however it dies.
 */
const PREFIX = 'field-guide-editor/';

/** Editors that this page has closed. Letting go of a lock takes a moment that the next editor must not wait for. */
const closed = new Set<string>();

/** Say that an editor is open. Returns the way to say that it is closed. */
export function openEditor(editor: string): () => void {
  closed.delete(editor);
  const release = Promise.withResolvers<null>();
  navigator.locks
    .request(PREFIX + editor, () => release.promise)
    .catch(() => {
      // Without its lock the editor only looks closed to others: its draft can be taken over too early, never lost.
    });
  return () => {
    closed.add(editor);
    release.resolve(null);
  };
}

/** Tells of an editor whether it is open, as of now. */
export async function openEditors(): Promise<(editor: string) => boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = new Set([...held, ...pending].map((lock) => lock.name));
  return (editor) => names.has(PREFIX + editor) && !closed.has(editor);
}
