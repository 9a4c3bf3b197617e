/**
 * Hear of every moment after which the page may be gone: it is closed or reloaded, hidden, or the user turns to
 * something else in it or outside of it. Never `beforeunload`, which is not told everywhere.
 *
 * @returns The way to stop.
 */
export function onLeaving(leave: () => void): () => void {
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('blur', leave);
  document.addEventListener('visibilitychange', hide);
  document.addEventListener('focusout', leave);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('blur', leave);
    document.removeEventListener('visibilitychange', hide);
    document.removeEventListener('focusout', leave);
  };
}
