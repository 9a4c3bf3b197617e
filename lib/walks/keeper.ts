import type { Walk } from '@/lib/journal/rows';

/**
 * `kept`: what is shown is on the disk. `keeping`: it will be in a moment. `failed`: it is not, and is still here.
 * `overtaken`: another window went on first, and its state is the one that counts.
 */
export type KeepingState = 'kept' | 'keeping' | 'failed' | 'overtaken';

export interface Keeping {
  /** The walk as the user left it, on the disk or not yet; `null` where nothing was done here. */
  walk: Walk | null;
  state: KeepingState;
}

/** Reads a row, decides and writes it back in one transaction: `undefined` leaves it as it is. */
export type ChangeWalk = (id: string, change: (row: Walk | undefined) => Walk | undefined) => Promise<void>;

/** A walk that nothing was stored of yet. */
export const UNSTORED = 0;

/**
 * Brings a walk to the disk behind the user's back: what was answered is shown at once, written one write at a time,
 * and called kept only when it is on the disk.
 */
export class WalkKeeper {
  #keeping: Keeping = { walk: null, state: 'kept' };
  /** The revision on the disk, as far as it is known here. */
  #base = UNSTORED;
  #isWriting = false;
  readonly #listeners = new Set<() => void>();
  readonly #change: ChangeWalk;

  constructor(change: ChangeWalk) {
    this.#change = change;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): Keeping => this.#keeping;

  /** Keep a walk as it is now. Its revision is the one it was changed from. */
  keep(walk: Walk): void {
    const isFurther = walk.id === this.#keeping.walk?.id && this.isPending;
    if (!isFurther) this.#base = walk.revision;
    this.#set({ walk, state: 'keeping' });
    void this.#run();
  }

  /** Try again what failed. */
  retry(): void {
    if (this.#keeping.state !== 'failed') return;
    this.#set({ ...this.#keeping, state: 'keeping' });
    void this.#run();
  }

  /** Look away from the walk, unless it is not on the disk yet. */
  forget(): void {
    if (!this.isPending) this.#set({ walk: null, state: 'kept' });
  }

  get isPending(): boolean {
    return this.#keeping.state === 'keeping' || this.#keeping.state === 'failed';
  }

  async #run(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.#keeping.walk && this.#keeping.state === 'keeping') await this.#write(this.#keeping.walk);
    this.#isWriting = false;
  }

  async #write(walk: Walk): Promise<void> {
    const next = { ...walk, revision: this.#base + 1 };
    const found = { newer: false };
    try {
      await this.#change(walk.id, (row) => {
        // A write that is repeated after a lost connection finds itself there already.
        found.newer = row !== undefined && row.revision !== this.#base && !isSame(row, next);
        return found.newer ? undefined : next;
      });
    } catch {
      this.#set({ ...this.#keeping, state: 'failed' });
      return;
    }
    if (found.newer) {
      this.#set({ walk: null, state: 'overtaken' });
      return;
    }
    this.#base = next.revision;
    // Answered again meanwhile: that is the next write.
    if (this.#keeping.walk === walk) this.#set({ walk: next, state: 'kept' });
  }

  #set(keeping: Keeping): void {
    this.#keeping = keeping;
    for (const listener of this.#listeners) listener();
  }
}

const isSame = (one: Walk, other: Walk): boolean => JSON.stringify(one) === JSON.stringify(other);
