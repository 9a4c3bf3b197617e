import { archiveCases } from './cases-archive';
import { formCases } from './cases-form';
import { nameCases } from './cases-names';
import { tableCases } from './cases-tables';
import { textCases } from './cases-text';
import type { HostileCase } from './types';

/** Every hostile import, each with the reason for which it must be refused. */
export const hostileCases: readonly HostileCase[] = [
  ...archiveCases,
  ...nameCases,
  ...textCases,
  ...formCases,
  ...tableCases,
];
