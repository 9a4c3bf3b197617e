const SAFETY_NET_MS = 2000;
const WITHOUT_NAVIGATION_API_MS = 500;

/**
 * Calls back when the address has changed, once per change. Reads `location` only after the change is made:
 * the Navigation API's `navigate` event comes before it, and also for navigations that never happen.
 */
export function watchLocation(signal: AbortSignal, onChange: () => void): void {
  let last = location.href;
  const check = () => {
    if (location.href === last) return;
    last = location.href;
    onChange();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  navigation?.addEventListener('navigatesuccess', check, { signal });
  addEventListener('popstate', check, { signal });
  const timer = setInterval(check, navigation ? SAFETY_NET_MS : WITHOUT_NAVIGATION_API_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
