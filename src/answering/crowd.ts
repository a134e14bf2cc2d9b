/**
 * Everybody who asks at the same time. More than can be answered soon are told to come again, and more than can be told
 * are left to their platform, which says so itself or delivers the event again.
 */
export interface Crowd {
  /**
   * Begins what an event asks for: at once, or in its turn, since all that is read from a socket comes at once.
   *
   * @param leave called instead where too much waits already, or its turn came when nobody waits for an answer any more
   */
  receive(begin: () => void, leave?: () => void): void;
  /** Runs the work; undefined, and it is never begun, where too many questions are worked on. */
  answer<T>(receivedAt: number, work: () => Promise<T>): Promise<T | undefined>;
  /** Events wait: what nobody asked for is left undone. */
  readonly waits: boolean;
}

export interface CrowdOptions {
  /** Questions that are worked on; 400 unless told: what one process answers in two seconds at 200 a second. */
  readonly atOnce?: number;
  /** Events that wait for their turn, and answers that are being made and sent; 2,000 unless told. */
  readonly most?: number;
  /** What was accepted and is not finished. */
  readonly inFlight: () => number;
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
}

/** Events begun in one turn of the event loop: more would hold up what is under way, and /health, whatever comes. */
const BEGUN_A_TURN = 8;
/** So long each waits for who came before. */
const IN_ORDER_MS = 500;
/** Where others wait, who came so long ago is told to come again: Discord waits three seconds for the first response. */
const ANSWERED_WITHIN_MS = 2_000;
/** Who came so long ago has been told by the platform. */
const TOLD_WITHIN_MS = 2_500;

export function createCrowd({ atOnce = 400, most = 2_000, inFlight, now }: CrowdOptions): Crowd {
  const queue: { readonly since: number; readonly begin: () => void; readonly leave?: () => void }[] = [];
  let working = 0;
  let begun = 0;
  let turnComes = false;

  function begin(work: () => void): void {
    begun += 1;
    if (!turnComes) setImmediate(turn);
    turnComes = true;
    work();
  }

  function turn(): void {
    turnComes = false;
    begun = 0;
    while (begun < BEGUN_A_TURN) {
      const next = newestFirst() && begun % 2 === 0 ? queue.pop() : queue.shift();
      if (!next) return;
      if (next.leave && now() - next.since > TOLD_WITHIN_MS) next.leave();
      else begin(next.begin);
    }
  }

  /**
   * Where the first in the queue waits long, every second place is the newest one's, who is answered; were all to wait for
   * their turn, each would be told to come again when it came.
   */
  function newestFirst(): boolean {
    const [oldest] = queue;
    return oldest !== undefined && now() - oldest.since > IN_ORDER_MS;
  }

  return {
    receive(work, leave) {
      if (queue.length === 0 && begun < BEGUN_A_TURN && inFlight() < most) return begin(work);
      if (queue.length >= most || inFlight() >= most) return leave?.();
      queue.push({ since: now(), begin: work, ...(leave && { leave }) });
    },
    async answer(receivedAt, work) {
      const late = queue.length > 0 && now() - receivedAt > ANSWERED_WITHIN_MS;
      if (working >= atOnce || late) return undefined;
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
      }
    },
    get waits() {
      return queue.length > 0;
    },
  };
}
