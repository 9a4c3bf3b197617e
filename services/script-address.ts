import { browser } from '#imports';

/** The name that the content security policy allows. */
const POLICY = 'field-guide-worker';

/** The packaged scripts that are started or loaded by their address. */
const scripts = ['/import-worker.js', '/notes-index-worker.js', '/address-bar-search.js'] as const;

/** The part of the Trusted Types standard that is used here; older browsers have none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/**
 * The address of a packaged script, in the form in which `new Worker`, `importScripts` and script elements take it.
 *
 * @throws TypeError - From the policy, for any other address.
 */
export function scriptAddress(script: (typeof scripts)[number]): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A policy can be made only once in a page.
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyOurs }) ?? {
    createScriptURL: onlyOurs,
  };
  return policy.createScriptURL(browser.runtime.getURL(script));
}

function onlyOurs(address: string): string {
  if (!scripts.some((script) => address === browser.runtime.getURL(script)))
    throw new TypeError('Not a script of this extension.');
  return address;
}
