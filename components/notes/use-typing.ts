import { type ClipboardEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type * as rich from '@/lib/notes/rich-text';
import {
  continueLine,
  type Edit,
  indentItems,
  isInFence,
  lineKindAt,
  type LineKind,
  makeLink,
  pasteLink,
  toggleMark,
  type Written,
} from '@/lib/notes/typing';
import { afterPress } from './after-press';
import { readHtml } from './read-html';

/** Fetched when a text is first written in: a paste cannot wait for it. */
let richText: typeof rich | null = null;

/** Marks, lists and pastes of a text that is written as Markdown. The browser's undo takes each back. */
export function useTyping(box: RefObject<HTMLTextAreaElement | null>) {
  const [kind, setKind] = useState<LineKind | null>(null);
  const [pasted, setPasted] = useState(false);

  const act = (event: { preventDefault: () => void }, edit: Edit | null): boolean => {
    if (!edit || !box.current) return false;
    event.preventDefault();
    perform(box.current, edit);
    return true;
  };

  return {
    /** What the line at the caret is; `null` while the text has not the focus. */
    kind,
    /** The last thing that came in was a paste that has kept its form. */
    pasted,
    handlers: {
      onFocus: () => {
        // Without it a paste is plain text, as it was before.
        if (!richText)
          import('@/lib/notes/rich-text').then(
            (loaded) => (richText = loaded),
            () => undefined,
          );
        if (box.current) setKind(lineKindAt(box.current.value, box.current.selectionStart));
      },
      onBlur: () => {
        afterPress(() => {
          if (document.activeElement === box.current) return;
          setKind(null);
          setPasted(false);
        });
      },
      onSelect: () => {
        if (box.current) setKind(lineKindAt(box.current.value, box.current.selectionStart));
      },
      onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
        if (event.nativeEvent.isComposing) return;
        setPasted(false);
        act(event, editOf(event, writtenIn(event.currentTarget)));
      },
      onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => {
        const written = writtenIn(event.currentTarget);
        if (isInFence(written.text, written.from)) return;
        if (act(event, pasteLink(written, event.clipboardData.getData('text/plain')))) return;
        const markdown = asMarkdown(event.clipboardData.getData('text/html'));
        if (markdown !== null && act(event, replace(written, markdown))) setPasted(true);
      },
    },
  };
}

function writtenIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Written {
  return { text: value, from: selectionStart, to: selectionEnd };
}

/** What a key does to the text, if anything. */
function editOf(event: KeyboardEvent, written: Written): Edit | null {
  const { key, altKey, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  if (command && !shiftKey) {
    if (key === 'b') return toggleMark(written, '**');
    if (key === 'i') return toggleMark(written, '_');
    if (key === 'e') return toggleMark(written, '`');
    return key === 'k' ? makeLink(written) : null;
  }
  if (command) return null;
  if (key === 'Enter' && !shiftKey) return continueLine(written);
  return key === 'Tab' ? indentItems(written, shiftKey) : null;
}

function asMarkdown(html: string): string | null {
  if (!richText) return null;
  const document = readHtml(html);
  return document && richText.richTextToMarkdown(document);
}

/** Paragraphs stand on lines of their own; a line that was pasted into a line stays in it. */
function replace({ text, from, to }: Written, markdown: string): Edit {
  const body = markdown.trimEnd();
  const before = text.slice(0, from);
  const isLine = !body.includes('\n') && !/^[#>|-]|^\d+[.)]/.test(body);
  const gap =
    isLine || before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const insert = gap + body;
  return { from, to, insert, select: { from: from + insert.length, to: from + insert.length } };
}

function perform(box: HTMLTextAreaElement, { from, to, insert, select }: Edit): void {
  box.setSelectionRange(from, to);
  if (insert !== '' || from !== to) {
    if (!insertAsTyped(insert)) {
      box.setRangeText(insert, from, to, 'end');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  box.setSelectionRange(select.from, select.to);
}

/** As if it had been typed, so that it can be undone. */
function insertAsTyped(text: string): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing that replaces it keeps the browser's undo
    return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  } catch {
    return false;
  }
}
