import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

describe('the address of a packaged script', () => {
  afterEach(() => {
    vi.resetModules();
    vi.unstubAllGlobals();
  });

  test('is made by one policy, which takes the packaged files and nothing else', async () => {
    const createPolicy = vi.fn(
      (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
    );
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { scriptAddress } = await import('@/services/script-address');
    for (const script of ['/import-worker.js', '/notes-index-worker.js', '/address-bar-search.js'] as const)
      expect(scriptAddress(script)).toBe(fakeBrowser.runtime.getURL(script));
    expect(createPolicy).toHaveBeenCalledOnce();
    const [name, rules] = createPolicy.mock.calls[0] ?? [];
    expect(name).toBe('field-guide-worker');
    const own = fakeBrowser.runtime.getURL('/import-worker.js');
    const others = ['https://evil.tld/import-worker.js', `${own}?x`, `${own}#x`, 'blob:x', 'data:,x', ''];
    for (const other of others) expect(() => rules?.createScriptURL(other)).toThrow(TypeError);
  });

  test('is the same where there are no Trusted Types', async () => {
    const { scriptAddress } = await import('@/services/script-address');
    expect(scriptAddress('/import-worker.js')).toBe(fakeBrowser.runtime.getURL('/import-worker.js'));
    // @ts-expect-error -- not one of the packaged scripts
    expect(() => scriptAddress('/evil.js')).toThrow(TypeError);
  });
});
