import type { LabelledQuestion } from '../labelled-question';
import { fifth } from './fifth';
import { first } from './first';
import { fourth } from './fourth';
import { second } from './second';
import { third } from './third';

/**
 * Sets by people who knew neither words nor tables. They are never learned from: how they fare says how the next question
 * will.
 */
export const unseen: Readonly<Record<string, readonly LabelledQuestion[]>> = {
  first,
  second,
  third,
  fourth,
  fifth,
};
