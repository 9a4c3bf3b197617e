import { messages } from './messages';
import type { PanelView } from './view';

/** The name at the top of the panel, as far as the evidence carries it. */
export function headline({ kind, name, confidence }: PanelView): string {
  switch (kind) {
    case 'loading':
      return '';
    case 'unknown':
      return messages.unknownScreen;
    case 'screen':
      return confidence === 'likely' ? messages.looksLike(name) : name;
    case 'not-planhat':
    case 'no-script':
      return messages.product;
  }
}
