/** Contrast of the tokens, light and dark. Forced colours are the browser's own and are not tested here. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Rgb = [number, number, number];

const css = readFileSync('assets/tokens.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g)];
const tokens = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** Linear RGB of an `L C H` triple, after Björn Ottosson's definition of Oklab. */
function toLinear(oklch: string): Rgb {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(' ').map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb: Rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return rgb.map((value) => Math.min(1, Math.max(0, value))) as Rgb;
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => luminance(toLinear(tokens.get(name)?.[scheme] ?? '')));
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'surface', 'sunken', 'hover'];
const body = ['text', 'text-soft'];
const rest = ['text-faint', 'accent', 'data-loss', 'security', 'wrong-numbers', 'cost', 'done'];
const tenants = Array.from({ length: 8 }, (_, index) => `tenant-${index + 1}`);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(grounds.flatMap((ground) => body.map((text) => [text, ground])))(
    '%s on %s reads as body text',
    (text, ground) => {
      expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(7);
    },
  );
  test.each(grounds.flatMap((ground) => rest.map((text) => [text, ground])))(
    '%s on %s can be read',
    (text, ground) => {
      expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each([
    ['on-accent', 'accent', 4.5],
    ['accent-strong', 'accent-wash', 4.5],
    ['text', 'accent-wash', 7],
    ['text', 'mark', 7],
    ['edge', 'surface', 3],
    ['edge', 'ground', 3],
    ...tenants.map((tenant) => [tenant, 'ground', 3] as const),
  ] as const)('%s on %s has at least %d : 1', (one, other, least) => {
    expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(least);
  });
});
