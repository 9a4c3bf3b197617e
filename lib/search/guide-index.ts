import { openGuide } from './packed-guide';
import type { TextIndex } from './text-index';

let opened: Promise<TextIndex> | null = null;

/** The ready-made index of the guide; one a page, whoever asks. After a failure the next one who asks tries again. */
export function loadGuideIndex(): Promise<TextIndex> {
  opened ??= import('virtual:guide-index')
    .then(({ packedGuide }) => openGuide(packedGuide))
    .catch((cause: unknown) => {
      opened = null;
      throw cause;
    });
  return opened;
}
