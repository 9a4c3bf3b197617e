/** What a bench found, beside what it must find. */
export interface Figure {
  figure: string;
  measured: number | string;
  /** In words; empty: there is no bar, it is only told. */
  bar: string;
  pass: boolean;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export const exactly = (figure: string, measured: number, bar: number): Figure => ({
  figure,
  measured,
  bar: `${bar}`,
  pass: measured === bar,
});

export const atLeast = (figure: string, measured: number, bar: number): Figure => ({
  figure,
  measured: rounded(measured),
  bar: `≥ ${bar}`,
  pass: measured >= bar,
});

export const atMost = (figure: string, measured: number, bar: number): Figure => ({
  figure,
  measured: rounded(measured),
  bar: `≤ ${bar}`,
  pass: measured <= bar,
});

export const told = (figure: string, measured: number | string): Figure => ({
  figure,
  measured: typeof measured === 'number' ? rounded(measured) : measured,
  bar: '',
  pass: true,
});
