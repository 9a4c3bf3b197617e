import { expect, test } from 'vitest';
import { type ErrorCode, FieldGuideError, toSaveError } from '@/lib/notes/errors';
import { errorText } from '@/lib/notes/messages';

const codes: ErrorCode[] = [
  'FG-Q1',
  'FG-W1',
  'FG-C1',
  'FG-D1',
  'FG-D2',
  'FG-V1',
  'FG-B1',
  'FG-L1',
  'FG-L2',
  'FG-X1',
  'FG-X2',
];

test.each(codes)('%s has its words, calm and ending with the code', (code) => {
  expect(errorText(code)).toMatch(new RegExp(`^[A-Z].+\\. \\(${code}\\)$`));
  expect(errorText(code)).not.toContain('!');
});

test('tells a full disk from any other failure, and passes known errors through', () => {
  expect(toSaveError(new DOMException('', 'QuotaExceededError')).code).toBe('FG-Q1');
  expect(toSaveError({ name: 'QuotaExceededError', quota: 1 }).code).toBe('FG-Q1');
  const cause = new Error('canary text of a note');
  const failed = toSaveError(cause);
  expect(failed).toMatchObject({ code: 'FG-W1', message: 'FG-W1', cause });
  expect(toSaveError(failed)).toBe(failed);
  const newer = new FieldGuideError('FG-V1');
  expect(toSaveError(newer)).toBe(newer);
});
