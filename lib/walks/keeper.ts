import type { Walk } from '@/lib/journal/rows';

/**
 * `kept`: all that was done here is on the disk. `keeping`: it will be in a moment. `failed`: something is not, and is
 * still here. `overtaken`: another window went on first, and its state is the one that counts.
 */
export type KeepingState = 'kept' | 'keeping' | 'failed' | 'overtaken';

export interface Keeping {
  /** The walk in view as the user left it, on the disk or not yet; `null` where nothing was done here. */
  walk: Walk | null;
  /** Whether the walk in view is not on the disk yet. */
  isPending: boolean;
  /** Of all walks kept here: one that was looked away from may be the one that failed. */
  state: KeepingState;
}

/** Where walks are kept. */
export interface WalkDisk {
  /** Stores a walk for the first time; `false` where one through the same tree is under way already. */
  begin: (walk: Walk) => Promise<boolean>;
  /** Reads a row, decides and writes it back in one transaction: `undefined` leaves it as it is. */
  change: (id: string, change: (row: Walk | undefined) => Walk | undefined) => Promise<void>;
}

/** A walk that nothing was stored of yet. */
export const UNSTORED = 0;

/** A walk on its way to the disk. */
interface Pending {
  walk: Walk;
  /** The revision on the disk, as far as it is known here. */
  base: number;
  failed: boolean;
}

/**
 * Brings walks to the disk behind the user's back: what was answered is shown at once, written one write at a time,
 * and called kept only when it is on the disk. What could not be written is tried again with whatever is kept next,
 * also when another walk is in view by then.
 */
export class WalkKeeper {
  #keeping: Keeping = { walk: null, isPending: false, state: 'kept' };
  #isOvertaken = false;
  #isWriting = false;
  /** By the id of the walk. */
  readonly #pending = new Map<string, Pending>();
  readonly #listeners = new Set<() => void>();
  readonly #disk: WalkDisk;

  constructor(disk: WalkDisk) {
    this.#disk = disk;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): Keeping => this.#keeping;

  /** Keep a walk as it is now. Its revision is the one it was changed from. */
  keep(walk: Walk): void {
    const base = this.#pending.get(walk.id)?.base ?? walk.revision;
    this.#pending.set(walk.id, { walk, base, failed: false });
    this.#isOvertaken = false;
    this.#tryAll(walk);
  }

  /** Try again what failed. */
  retry(): void {
    this.#tryAll(this.#keeping.walk);
  }

  /** Look away from the walk in view. What of it is not on the disk yet is kept on being kept. */
  forget(): void {
    this.#isOvertaken = false;
    this.#show(null);
  }

  /** Look again at a walk, if it is not on the disk yet: otherwise the rows have it. */
  lookBack(id: string): void {
    const pending = this.#pending.get(id);
    if (pending) this.#show(pending.walk);
  }

  /** Give up a walk: it was removed. */
  drop(id: string): void {
    this.#pending.delete(id);
    if (this.#keeping.walk?.id === id) this.forget();
  }

  #tryAll(inView: Walk | null): void {
    for (const pending of this.#pending.values()) pending.failed = false;
    this.#show(inView);
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#write(next);
    this.#isWriting = false;
  }

  #next(): Pending | undefined {
    return [...this.#pending.values()].find(({ failed }) => !failed);
  }

  async #write(pending: Pending): Promise<void> {
    const { walk, base } = pending;
    const next = { ...walk, revision: base + 1 };
    let isTheirs: boolean;
    try {
      isTheirs = !(await this.#store(next, base));
    } catch {
      pending.failed = true;
      this.#show(this.#keeping.walk);
      return;
    }
    const latest = this.#pending.get(walk.id);
    // Answered again meanwhile: that is the next write.
    if (latest && latest !== pending && !isTheirs) latest.base = next.revision;
    else this.#pending.delete(walk.id);
    if (this.#keeping.walk?.id === walk.id && isTheirs) {
      this.#isOvertaken = true;
      this.#show(null);
    } else {
      this.#show(this.#keeping.walk === walk ? next : this.#keeping.walk);
    }
  }

  /** Whether it is on the disk; otherwise somebody else's state is. */
  async #store(next: Walk, base: number): Promise<boolean> {
    if (base === UNSTORED) return this.#disk.begin(next);
    const found = { newer: false };
    await this.#disk.change(next.id, (row) => {
      // A write that is repeated after a lost connection finds itself there already.
      found.newer = row !== undefined && row.revision !== base && !isSame(row, next);
      return found.newer ? undefined : next;
    });
    return !found.newer;
  }

  #show(walk: Walk | null): void {
    this.#keeping = {
      walk,
      isPending: walk !== null && this.#pending.has(walk.id),
      state: this.#stateNow(),
    };
    for (const listener of this.#listeners) listener();
  }

  #stateNow(): KeepingState {
    const all = [...this.#pending.values()];
    if (all.some(({ failed }) => failed)) return 'failed';
    if (all.length > 0) return 'keeping';
    return this.#isOvertaken ? 'overtaken' : 'kept';
  }
}

const isSame = (one: Walk, other: Walk): boolean => JSON.stringify(one) === JSON.stringify(other);
