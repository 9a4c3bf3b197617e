import type { LabelledQuestion } from '../labelled-question';
import { firstStranger } from './first-stranger';
import { secondStranger } from './second-stranger';
import { thirdStranger } from './third-stranger';
import { turn1 } from './turn-1';
import { turn2 } from './turn-2';
import { turn3 } from './turn-3';
import { turn4 } from './turn-4';
import { turn5 } from './turn-5';
import { turn6 } from './turn-6';
import { turn7 } from './turn-7';
import { turn8 } from './turn-8';
import { turn9 } from './turn-9';
import { turn10 } from './turn-10';
import { turn11 } from './turn-11';
import { turn12 } from './turn-12';
import { turn13 } from './turn-13';
import { turn14 } from './turn-14';
import { turn15 } from './turn-15';
import { turn16 } from './turn-16';
import { turn17 } from './turn-17';
import { turn18 } from './turn-18';
import { turn19 } from './turn-19';
import { turn20 } from './turn-20';
import { turn21 } from './turn-21';
import { turn22 } from './turn-22';
import { turn23 } from './turn-23';
import { turn24 } from './turn-24';
import { turn25 } from './turn-25';
import { turn26 } from './turn-26';

/** Sets by somebody who did not know the tables, labelled whole. */
export const strangers: Readonly<Record<string, readonly LabelledQuestion[]>> = {
  'the first stranger': firstStranger,
  'the second stranger': secondStranger,
  'the third stranger': thirdStranger,
};

/** Sets written to be hard, in the manner of very different people; each was measured before anything was changed for it. */
export const turns: Readonly<Record<string, readonly LabelledQuestion[]>> = {
  'turn 1': turn1,
  'turn 2': turn2,
  'turn 3': turn3,
  'turn 4': turn4,
  'turn 5': turn5,
  'turn 6': turn6,
  'turn 7': turn7,
  'turn 8': turn8,
  'turn 9': turn9,
  'turn 10': turn10,
  'turn 11': turn11,
  'turn 12': turn12,
  'turn 13': turn13,
  'turn 14': turn14,
  'turn 15': turn15,
  'turn 16': turn16,
  'turn 17': turn17,
  'turn 18': turn18,
  'turn 19': turn19,
  'turn 20': turn20,
  'turn 21': turn21,
  'turn 22': turn22,
  'turn 23': turn23,
  'turn 24': turn24,
  'turn 25': turn25,
  'turn 26': turn26,
};
