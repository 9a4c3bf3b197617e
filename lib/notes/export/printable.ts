/** Text as any reader of text takes it: control characters but tab and line breaks, and lone surrogates, become U+FFFD. */
export function toPrintable(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}
