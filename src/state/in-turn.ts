/** Runs works of one key one after the other, in the order in which they were asked for; those of others beside them. */
export interface InTurn {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when everything asked for by now is over. */
  settled(): Promise<void>;
}

export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
      last.set(key, turn);
      const done = () => {
        if (last.get(key) === turn) last.delete(key);
      };
      turn.then(done, done);
      return turn;
    },
    async settled() {
      await Promise.allSettled(last.values());
    },
  };
}
