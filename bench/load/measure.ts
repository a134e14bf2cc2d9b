/** When each event was delivered and answered, milliseconds of one clock. */
export interface Recorder {
  delivered(id: string, at: number): void;
  answered(id: string, at: number): void;
  readonly pending: number;
  summary(): Summary;
}

export interface Summary {
  readonly asked: number;
  /** Never answered. */
  readonly lost: number;
  /** Answers beyond the first to an event. */
  readonly twice: number;
  /** Answers to what was never asked. */
  readonly unasked: number;
  /** From the first delivery to the first answer, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export function createRecorder(): Recorder {
  const open = new Map<string, number>();
  const answers = new Map<string, number>();
  const latencies: number[] = [];
  let asked = 0;
  let twice = 0;
  let unasked = 0;
  return {
    delivered(id, at) {
      if (open.has(id) || answers.has(id)) return;
      open.set(id, at);
      asked += 1;
    },
    answered(id, at) {
      const since = open.get(id);
      if (since !== undefined) {
        open.delete(id);
        answers.set(id, 1);
        latencies.push(at - since);
      } else if (answers.has(id)) twice += 1;
      else unasked += 1;
    },
    get pending() {
      return open.size;
    },
    summary() {
      const sorted = Float64Array.from(latencies).sort();
      const at = (share: number) => percentile(sorted, share);
      return { asked, lost: open.size, twice, unasked, p50: at(0.5), p99: at(0.99), max: at(1) };
    },
  };
}

/** The nearest-rank percentile of ascending values; NaN where there are none. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

export interface Sample {
  readonly seconds: number;
  readonly bytes: number;
}

/** Bytes a second: the least-squares line through the samples; 0 where there are fewer than two. */
export function slope(samples: readonly Sample[]): number {
  const count = samples.length;
  if (count < 2) return 0;
  const meanX = samples.reduce((sum, { seconds }) => sum + seconds, 0) / count;
  const meanY = samples.reduce((sum, { bytes }) => sum + bytes, 0) / count;
  let covariance = 0;
  let variance = 0;
  for (const { seconds, bytes } of samples) {
    covariance += (seconds - meanX) * (bytes - meanY);
    variance += (seconds - meanX) ** 2;
  }
  return variance === 0 ? 0 : covariance / variance;
}
