import { afterEach, expect, test, vi } from 'vitest';
import { readHtml } from '@/components/notes/read-html';

const parseHTML = vi.fn<(html: string, options: object) => object>(() => ({ body: 'read' }));
const offer = () => Object.assign(Document, { parseHTML });
afterEach(() => {
  Reflect.deleteProperty(Document, 'parseHTML');
  vi.clearAllMocks();
});

test('without a sanitizer of the browser, HTML is not read at all', () => {
  expect('parseHTML' in Document).toBe(false);
  expect(readHtml('<b>a</b>')).toBeNull();
});

test('the browser reads it, told what may stay; what would act is gone before', () => {
  offer();
  expect(readHtml('<b style="color:red" onclick="x()">a</b>')).toBe('read');
  const [html, options] = parseHTML.mock.calls[0] ?? [];
  expect(html).not.toMatch(/onclick| style=/);
  expect(options).toEqual({
    sanitizer: { attributes: expect.arrayContaining(['href']) as string[], removeElements: ['style'] },
  });
});

test('neither nothing nor too much is read', () => {
  offer();
  expect(readHtml('')).toBeNull();
  expect(readHtml('a'.repeat(2_000_001))).toBeNull();
  expect(parseHTML).not.toHaveBeenCalled();
});
