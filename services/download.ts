/** The browser reads the file after the click, in its own time. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Offer a file for download, by a link that is clicked and gone. The address of the file is revoked after a minute.
 *
 * @param fileName - As the user will see it; from `lib/notes/file-name`.
 */
export function downloadFile(file: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
