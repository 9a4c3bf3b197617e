import type { Signal } from '@/lib/screens/types';

const partWords = { host: 'host', path: 'path', query: 'query' };
const roleWords = { tab: 'Tab', heading: 'Heading', button: 'Button', dialog: 'Dialog', other: 'Label' };

/** One piece of evidence in words. */
export function signalWords(signal: Signal): string {
  switch (signal.kind) {
    case 'address':
      return `Address, ${partWords[signal.part]}: ${signal.value}`;
    case 'label':
      return `${roleWords[signal.role]} “${signal.label}”${signal.selected ? ', selected' : ''}`;
    case 'taught':
      return 'You taught this screen';
  }
}
