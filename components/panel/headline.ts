import { viewMessages } from './view-messages';
import type { PanelView } from './view';

/** The name at the top of the panel, as far as the evidence carries it. */
export function headline({ kind, name, confidence }: PanelView): string {
  switch (kind) {
    case 'loading':
      return '';
    case 'unknown':
      return viewMessages.unknownScreen;
    case 'screen':
      return confidence === 'likely' ? viewMessages.looksLike(name) : name;
    case 'not-planhat':
    case 'no-script':
      return viewMessages.product;
  }
}
