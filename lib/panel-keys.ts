/** What the panel's single keys do, with the key each has until the user chooses another. */
export const defaultKeys = {
  search: '/',
  write: 'n',
  check: '1',
  gotchas: '2',
  fix: '3',
  reference: '4',
  notes: '5',
  sheet: '?',
} as const;

export type KeyAction = keyof typeof defaultKeys;

/** A sign for each action; empty where the user wants no key. */
export type PanelKeys = Readonly<Record<KeyAction, string>>;

export const keyActions = Object.keys(defaultKeys) as KeyAction[];

/** One sign that can be seen and written: no space, no mark that joins another, no named key. */
const isSign = (key: unknown): key is string => typeof key === 'string' && /^[^\p{C}\p{Z}\p{M}]$/u.test(key);

/**
 * The keys there are, from what the user changed. What was stored wrongly counts for nothing, and of two actions with
 * the same key the one the user chose it for has it.
 */
export function keysFrom(changed: Readonly<Partial<Record<string, unknown>>>): PanelKeys {
  const chosen = keyActions.filter((action) => isSign(changed[action]) || changed[action] === '');
  const keys: Partial<Record<KeyAction, string>> = {};
  const used = new Set<string>();
  for (const action of [...chosen, ...keyActions.filter((each) => !chosen.includes(each))]) {
    const key = chosen.includes(action) ? String(changed[action]) : defaultKeys[action];
    keys[action] = used.has(key) ? '' : key;
    if (key !== '') used.add(key);
  }
  return keys as PanelKeys;
}

/** What the user changed, from the keys there are: what is as it was at first is not stored. */
export const changedIn = (keys: PanelKeys): Partial<PanelKeys> =>
  Object.fromEntries(
    keyActions.flatMap((action) => (keys[action] === defaultKeys[action] ? [] : [[action, keys[action]]])),
  );

/** Whether an action can have a key: `no-key` for what no single press writes, or the action that has it already. */
export function fitOfKey(keys: PanelKeys, action: KeyAction, sign: string): 'fits' | 'no-key' | KeyAction {
  if (sign === '') return 'fits';
  if (!isSign(sign)) return 'no-key';
  return keyActions.find((other) => other !== action && keys[other] === sign) ?? 'fits';
}

/** Give an action a key; whoever had it gets the old one of this action. */
export function withKey(keys: PanelKeys, action: KeyAction, sign: string): PanelKeys {
  const holder = sign === '' ? undefined : keyActions.find((other) => keys[other] === sign);
  return { ...keys, ...(holder && { [holder]: keys[action] }), [action]: sign };
}

/** Who uses a sign before the panel does. */
export type Nearer = 'run' | 'walk' | 'browser';

/** Only while the focus is in a run or a walk; and the key of Firefox for its own search. */
const nearer: readonly (readonly [signs: RegExp, by: Nearer])[] = [
  [/[ns]/, 'run'],
  [/[yc1-9]/, 'walk'],
  [/'/, 'browser'],
];

/** Who else uses a sign, where the user should know. What an action has from the start is meant so. */
export const nearerUse = (action: KeyAction, sign: string): Nearer | null =>
  sign === defaultKeys[action] ? null : (nearer.find(([signs]) => signs.test(sign))?.[1] ?? null);
