/** A way back that tells whether it worked. */
export const wasDone = (act: () => Promise<void>) => (): Promise<boolean> =>
  act().then(
    () => true,
    () => false,
  );
