import { hiddenDecoys } from './decoys-hidden';
import { recordDecoys } from './decoys-records';
import { tableDecoys } from './decoys-tables';
import { truePage, type Variation } from './page';
import { dataModelSpecs, settingsSpecs, toolSpecs } from './specs-admin';
import { appSpecs } from './specs-apps';
import { homeSpecs } from './specs-home';
import { legacySpecs } from './specs-legacy';
import type { CorpusPage, ScreenSpec, StyleId } from './types';

const specs: readonly ScreenSpec[] = [
  ...homeSpecs,
  ...dataModelSpecs,
  ...appSpecs,
  ...toolSpecs,
  ...settingsSpecs,
  ...legacySpecs,
];

const newStyles: readonly StyleId[] = ['aria', 'soup', 'classes', 'shadow', 'utility', 'spans'];
const oldStyles: readonly StyleId[] = ['legacy', 'classes', 'soup', 'aria'];

const stylesOf = (spec: ScreenSpec): readonly StyleId[] => (spec.app === 'legacy' ? oldStyles : newStyles);

/** Some pages come late, some are long, some have a menu open: fixed by the place in the list, so that a run repeats. */
const variationAt = (index: number): Variation => ({
  late: index % 5 === 1,
  below: index % 7 === 3,
  menuOpen: (index + Math.floor(index / 12)) % 6 === 2, // styles repeat every twelve: shift by one each time
});

/** Each screen in every markup style of its app: for a long run. */
export const everyTruePage: readonly CorpusPage[] = specs.flatMap((spec, index) =>
  stylesOf(spec).map((style, turn) => truePage(spec, style, variationAt(index + turn))),
);

/** Each screen in two markup styles, in turn. */
export const truePages: readonly CorpusPage[] = specs.flatMap((spec, index) => {
  const styles = stylesOf(spec);
  return [index, index + 3].map((turn, second) =>
    truePage(spec, styles[turn % styles.length] ?? 'aria', variationAt(2 * index + second)),
  );
});

export const decoyPages: readonly CorpusPage[] = [...hiddenDecoys, ...tableDecoys, ...recordDecoys];
