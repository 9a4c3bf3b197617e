/** A search over one corpus, ready to be asked. */
export interface Searcher {
  /** Ids, best first. */
  search: (query: string, limit: number) => readonly string[] | Promise<readonly string[]>;
  /** Write its own stored form into a folder; absent where it has none. */
  store?: (folder: string) => Promise<void> | void;
}

/** One way to search, as it is compared. */
export interface Contender {
  /** How it was set up, for the page that shows the figures. */
  settings: string;
  /** Load what is needed, so that times do not hold it. */
  load: (libraries: string) => Promise<Loaded> | Loaded;
}

/** A contender whose code is there. */
export interface Loaded {
  /** From the texts, which lie in the folder of the corpus. */
  build: (corpus: string) => Promise<Searcher> | Searcher;
  /** From what `store` wrote; absent where there is no stored form. */
  open?: (stored: string, corpus: string) => Promise<Searcher> | Searcher;
}
