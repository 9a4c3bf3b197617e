import { browser } from '#imports';

/** The name that the content security policy allows. */
const POLICY = 'field-guide-worker';

/** The workers that are packaged: nothing else ever becomes a script. */
const workers = ['import-worker', 'notes-index-worker'] as const;

export type PackagedWorker = (typeof workers)[number];

/** The part of the Trusted Types standard that is used here; older browsers have none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** Where a packaged worker lies. */
export const packagedAt = (worker: PackagedWorker): string => browser.runtime.getURL(`/${worker}.js`);

/**
 * The address of a packaged worker, in the form in which `new Worker` takes it.
 *
 * @throws TypeError - From the policy, for any other address.
 */
export function workerAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A policy can be made only once in a page.
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyOurs }) ?? {
    createScriptURL: onlyOurs,
  };
  return policy.createScriptURL(address);
}

function onlyOurs(address: string): string {
  if (!workers.some((worker) => address === packagedAt(worker)))
    throw new TypeError('Not a script of this extension.');
  return address;
}
