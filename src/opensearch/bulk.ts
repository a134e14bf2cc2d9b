import { ENGINE_AWAY, OperationalError } from '../operations/operational-error.js';
import { retried } from '../operations/retry.js';
import type { Connection } from './connection.js';

/** What is done with one record. */
export interface BulkAction {
  readonly action: 'index' | 'create' | 'delete';
  /** An alias: where there is none, nothing is made in its stead. */
  readonly index: string;
  readonly id: string;
  readonly record?: object;
  /** Only where the record is still the one that was read. */
  readonly basis?: Basis;
}

/** Which state of a record somebody has read. */
export interface Basis {
  readonly sequence: number;
  readonly term: number;
}

/** What became of one action; `status` as of HTTP. */
export interface BulkOutcome {
  readonly status: number;
  readonly reason?: string;
}

interface BulkAnswer {
  readonly errors: boolean;
  readonly items: readonly Readonly<
    Record<string, { readonly status: number; readonly error?: { readonly type: string } }>
  >[];
}

/** Characters in one request; of Chinese text that is up to three times as many bytes. */
const REQUEST_CHARACTERS = 3_000_000;
/** Requests under way: one is built while the engine works on the others. */
const MOST_UNDER_WAY = 2;
/** Milliseconds for one request; an engine that merges is slow, not away. */
const TIMEOUT_MS = 60_000;
/** Milliseconds before it is tried again what an overburdened engine did not take, doubled each time up to the second. */
const WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;

export interface BulkOptions {
  /** Milliseconds during which an engine that is away or overburdened is waited for. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 120_000;

/**
 * Sends records in requests of bounded size, few at a time: who adds waits where the engine does not keep up. What the
 * engine did not take because it has too much to do is sent again, a little later.
 */
export class BulkWriter {
  private lines: string[] = [];
  private characters = 0;
  private actions = 0;
  private readonly underWay = new Set<Promise<void>>();
  private failure: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly options: BulkOptions = {},
  ) {}

  /**
   * Takes one more record; resolves when there is room for the next.
   * @throws what stood in the way of an earlier one
   */
  async add(action: BulkAction): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    for (const line of linesOf(action)) {
      this.lines.push(line);
      this.characters += line.length;
    }
    this.actions++;
    if (this.characters < REQUEST_CHARACTERS) return;
    this.send();
    while (this.underWay.size >= MOST_UNDER_WAY) await Promise.race(this.underWay);
  }

  /** Sends what is left, and waits until all of it is there. @throws what stood in the way */
  async flush(): Promise<void> {
    this.send();
    await Promise.all(this.underWay);
    if (this.failure === undefined) return;
    const { failure } = this;
    this.failure = undefined;
    throw failure;
  }

  private send(): void {
    if (this.actions === 0) return;
    const { lines } = this;
    this.lines = [];
    this.characters = 0;
    this.actions = 0;
    const sent = sendBulk(this.connection, lines, this.options)
      .then((outcomes) => {
        const refused = outcomes.find(({ status }) => status >= 300);
        if (refused !== undefined) throw refusedRecord(refused);
      })
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => this.underWay.delete(sent));
    this.underWay.add(sent);
  }
}

/** One request, and what became of each action. @throws where the engine stays away */
export function bulk(
  connection: Connection,
  actions: readonly BulkAction[],
  options: BulkOptions = {},
): Promise<readonly BulkOutcome[]> {
  return actions.length === 0 ? Promise.resolve([]) : sendBulk(connection, actions.flatMap(linesOf), options);
}

export function refusedRecord({ status, reason }: BulkOutcome): OperationalError {
  return new OperationalError(
    'engine-refused',
    `OpenSearch refused a record: ${status}${reason === undefined ? '' : ` ${reason}`}`,
  );
}

async function sendBulk(
  connection: Connection,
  lines: readonly string[],
  { patienceMs = PATIENCE_MS }: BulkOptions,
): Promise<readonly BulkOutcome[]> {
  let left = perAction(lines);
  const outcomes: BulkOutcome[] = left.map(() => ({ status: 0 }));
  const patience = {
    ...{ firstPauseMs: WAIT_MS, mostPauseMs: LONGEST_WAIT_MS },
    until: performance.now() + patienceMs,
  };
  const end = await retried<{ readonly away?: unknown }>(patience, async () => {
    const again: typeof left = [];
    try {
      const answer = await connection.ask<BulkAnswer>({
        method: 'POST',
        path: '/_bulk',
        query: { require_alias: true, filter_path: 'errors,items.*.status,items.*.error.type' },
        lines: left.flatMap(({ lines }) => lines),
        timeout: TIMEOUT_MS,
      });
      for (const [index, item] of answer.items.entries()) {
        const sent = left[index];
        const [result] = Object.values(item);
        if (sent === undefined || result === undefined) continue;
        outcomes[sent.at] = { status: result.status, ...(result.error && { reason: result.error.type }) };
        if (PASSING.has(result.status)) again.push(sent);
      }
    } catch (error) {
      const isAway = error instanceof OperationalError && error.code === ENGINE_AWAY;
      return isAway ? { again: true, otherwise: { away: error } } : { done: { away: error } };
    }
    left = again;
    return again.length === 0 ? { done: {} } : { again: true, otherwise: {} };
  });
  if (end.away !== undefined) throw end.away;
  return outcomes;
}

/** Too much to do, or a shard that looks for a node to live on. */
const PASSING: ReadonlySet<number> = new Set([429, 503]);

function perAction(lines: readonly string[]): { readonly at: number; readonly lines: readonly string[] }[] {
  const actions: { at: number; lines: string[] }[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] ?? '';
    const size = first.startsWith('{"delete"') ? 1 : 2;
    actions.push({ at: actions.length, lines: lines.slice(at, at + size) });
    at += size;
  }
  return actions;
}

function linesOf({ action, index, id, record, basis }: BulkAction): string[] {
  const head = {
    [action]: {
      _index: index,
      _id: id,
      ...(basis === undefined ? {} : { if_seq_no: basis.sequence, if_primary_term: basis.term }),
    },
  };
  return record === undefined ? [JSON.stringify(head)] : [JSON.stringify(head), JSON.stringify(record)];
}
