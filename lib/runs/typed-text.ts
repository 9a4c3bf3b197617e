/** What is typed into a field and shows there in place of what is stored. */
export interface Typed {
  /** `null`: what is stored shows. */
  text: string | null;
  /** `typed`: only here. `sent`: on its way to the disk. `kept`: there. `failed`: only here, and a write was tried. */
  state: 'typed' | 'sent' | 'kept' | 'failed';
}

const NOTHING: Typed = { text: null, state: 'kept' };

/**
 * The text of one field on its way from the keys to the disk. It outlives the field: what could not be stored is still
 * there when one comes back. Nothing is written twice.
 */
export class TypedText {
  #typed: Typed;
  /** What the disk was last told to keep, as far as that has not failed. */
  #sent: string | null = null;
  /** What the disk was last heard to have. */
  #stored: string | null = null;
  /** Counts the writes: of two on their way the later one tells. */
  #turn = 0;
  #onWay = 0;
  readonly #listeners = new Set<() => void>();
  readonly #leave: (text: string | null) => void;

  /**
   * @param left - What was typed when the page went, and had not reached the disk.
   * @param leave - Told at once what would be lost with the page; `null`: nothing.
   */
  constructor(left: string | null = null, leave: (text: string | null) => void = () => undefined) {
    this.#typed = left === null ? NOTHING : { text: left, state: 'typed' };
    this.#leave = leave;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): Typed => this.#typed;

  readonly type = (text: string): void => {
    if (text === this.#stored && this.#sent === null) {
      this.#forget();
      return;
    }
    const state = text !== this.#sent ? 'typed' : this.#onWay > 0 ? 'sent' : 'kept';
    this.#set({ text, state });
  };

  /** Hear what the disk has. What is kept gives way to it: another window may have written since. */
  readonly heard = (stored: string): void => {
    this.#stored = stored;
    const { text, state } = this.#typed;
    if (text !== null && this.#onWay === 0 && (state === 'kept' || text === stored)) this.#forget();
  };

  /** Write what was typed, unless it is on the disk or on its way. */
  readonly flush = (write: (text: string) => Promise<unknown>): void => {
    const { text, state } = this.#typed;
    if (text !== null && (state === 'typed' || state === 'failed')) void this.send(text, () => write(text));
  };

  /** Hand a text over to a write that keeps it. It shows until the disk has it, and stays where the write rejects. */
  async send(text: string, write: () => Promise<unknown>): Promise<void> {
    const turn = (this.#turn += 1);
    this.#onWay += 1;
    this.#sent = text;
    this.#set({ text, state: 'sent' });
    const arrived = await write().then(
      () => true,
      () => false,
    );
    this.#onWay -= 1;
    if (turn === this.#turn) this.#arrive(text, arrived);
  }

  #arrive(text: string, arrived: boolean): void {
    if (!arrived) this.#sent = null;
    // Typed on meanwhile: that is the next write.
    if (this.#typed.text !== text) return;
    const isSeen = text === this.#stored || this.#listeners.size === 0;
    if (arrived && isSeen) this.#forget();
    else this.#set({ text, state: arrived ? 'kept' : 'failed' });
  }

  #forget(): void {
    this.#sent = null;
    this.#set(NOTHING);
  }

  #set(typed: Typed): void {
    this.#typed = typed;
    for (const listener of this.#listeners) listener();
    this.#leave(typed.state === 'kept' ? null : typed.text);
  }
}
