import { toPrintable } from './printable';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is only text, between tags and inside quoted attributes. What HTML cannot hold becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return toPrintable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
