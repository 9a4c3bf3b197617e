import { TRASH_DAYS } from '@/lib/notes/trash';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

/** Words of what deletes notes for good. */
export const messages = {
  emptyTrash: 'Empty Trash',
  expired: (count: number) =>
    count === 1
      ? `1 note has been here for more than ${TRASH_DAYS} days.`
      : `${count} notes have been here for more than ${TRASH_DAYS} days.`,
  deleteExpired: (count: number) => (count === 1 ? 'Delete it for good' : 'Delete them for good'),
  deleteOld: 'Delete old notes for good',
  ask: (count: number) =>
    count === 1
      ? 'Delete 1 note for good? It cannot be brought back here.'
      : `Delete ${count} notes for good? They cannot be brought back here.`,
  copies:
    'The copies that Field Guide keeps on this computer can hold deleted notes for seven days, or longer while no newer copy is made. Your own backups are not touched.',
  agree: (count: number) => `Delete ${notes(count)}`,
  cancel: 'Cancel',
  changed: 'Trash changed in another window. Nothing has been deleted. This is its new number.',
  failed: 'They could not be deleted. Nothing has changed. Try again.',
};
