/** The names on the prototypes that hostile data would like to change, and whether a fresh object has anything on it. */
export function prototypesOf(): unknown {
  const prototypes = [Object, Array, String, Number, Function, Map, Set, Promise, RegExp, Uint8Array];
  const empty: Record<string, unknown> = {};
  const found: string[] = [];
  for (const key in empty) found.push(key);
  return [prototypes.map(({ prototype }) => Reflect.ownKeys(prototype as object).map(String)), found];
}
