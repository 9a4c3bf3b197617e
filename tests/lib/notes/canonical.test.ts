import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLine } from '@/lib/notes/canonical';

describe('canonicalLine', () => {
  it('orders keys by code units at every depth, also keys that look like numbers', () => {
    const value = { b: 1, a: { z: null, Z: true }, 10: 'ten', 9: 'nine', '￿': 1, '𐀀': 2 };
    expect(canonicalLine(value)).toBe('{"10":"ten","9":"nine","a":{"Z":true,"z":null},"b":1,"𐀀":2,"￿":1}');
  });

  it('is one line, and half of a surrogate pair survives it', () => {
    const body = 'one\r\ntwo\u2028three \ud800 \u0000 "';
    const line = canonicalLine({ body });
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toContain('\\ud800');
    expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(line)))).toEqual({ body });
  });

  it('says what JSON says, and the same for the same data however its keys came', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const line = canonicalLine(value);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalLine(reversed(value))).toBe(line);
        expect(canonicalLine(JSON.parse(line))).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a key named like the prototype', () => {
    const value: unknown = JSON.parse('{"__proto__":{"x":1},"constructor":2}');
    expect(canonicalLine(value)).toBe('{"__proto__":{"x":1},"constructor":2}');
  });

  it('leaves out what JSON leaves out', () => {
    const sparse: unknown[] = [];
    sparse[2] = () => 1;
    expect(canonicalLine({ a: undefined, b: sparse, c: Number.NaN, d: -0 })).toBe(
      '{"b":[null,null,null],"c":null,"d":0}',
    );
    expect(canonicalLine(undefined)).toBe('null');
  });

  it('never fails on what a database can hold', () => {
    const inItself: Record<string, unknown> = {
      id: 'x',
      at: new Date(0),
      never: new Date(Number.NaN),
      big: 1n,
    };
    inItself.self = inItself;
    inItself.again = [inItself, inItself];
    expect(canonicalLine(inItself)).toBe(
      '{"again":[null,null],"at":"1970-01-01T00:00:00.000Z","big":null,"id":"x","never":null,"self":null}',
    );
    let deep: unknown = 'bottom';
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect(canonicalLine(deep)).toMatch(/^\[+null\]+$/);
    expect(canonicalLine(new Map([['a', 1]]))).toBe('{}');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
