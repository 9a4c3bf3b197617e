/**
 * Do what moves the things below, at once or after the press that is under way: what moves from under a press is not
 * pressed.
 */
export function afterPress(act: () => void): void {
  // Something is active only while a button is down.
  if (!document.querySelector(':active')) act();
  else addEventListener('mouseup', () => setTimeout(act), { once: true, capture: true });
}
