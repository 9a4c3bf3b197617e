import { browser } from '#imports';

/** The name that the content security policy allows. */
const POLICY = 'field-guide-worker';

/** The part of the Trusted Types standard that is used here; older browsers have none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/**
 * The address of the packaged worker, in the form in which `new Worker` takes it.
 *
 * @throws TypeError - From the policy, for any other address: nothing else ever becomes a script.
 */
export function workerAddress(address: string = packaged()): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A policy can be made only once in a page.
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyOurs }) ?? {
    createScriptURL: onlyOurs,
  };
  return policy.createScriptURL(address);
}

function onlyOurs(address: string): string {
  if (address !== packaged()) throw new TypeError('Not a script of this extension.');
  return address;
}

function packaged(): string {
  return browser.runtime.getURL('/import-worker.js');
}
