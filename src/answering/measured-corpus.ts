import type { Corpus } from '../../index/corpus.js';
import type { Metrics } from '../operations/metrics.js';

/**
 * The same corpus, whichever engine it is: how long each operation of the port takes goes to the metrics under its name,
 * those that fail or are given up apart. Every operation, so that one that is added to the port is measured too.
 */
export function createMeasuredCorpus(corpus: Corpus, metrics: Pick<Metrics, 'corpusAsked'>): Corpus {
  const measured = new Map<string | symbol, unknown>();

  function measure(name: string | symbol, operation: (...given: unknown[]) => unknown): unknown {
    return async (...given: unknown[]) => {
      const startedAt = performance.now();
      let outcome: 'answered' | 'failed' = 'failed';
      try {
        const answer = await Reflect.apply(operation, corpus, given);
        outcome = 'answered';
        return answer;
      } finally {
        metrics.corpusAsked(String(name), outcome, (performance.now() - startedAt) / 1_000);
      }
    };
  }

  return new Proxy(corpus, {
    get(_, name) {
      const known = measured.get(name);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(corpus, name);
      if (!isOperation(value)) return value;
      const timed = measure(name, value);
      measured.set(name, timed);
      return timed;
    },
  });
}

function isOperation(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === 'function';
}
