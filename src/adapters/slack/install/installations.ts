import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { OperationalError } from '../../../operations/operational-error.js';
import { backOff } from '../../../operations/retry.js';
import type { Records } from '../../../state/records.js';
import type { Sealing } from '../../../state/sealing.js';
import { type Installation, installation, keyOf } from './installation.js';

/** Where the bot is installed, as all processes that share the records see it. */
export interface Installations {
  /**
   * What was true within the last seconds; where the records do not answer, what was last known.
   * @throws OperationalError where it cannot be read and nothing is known.
   */
  find(key: string): Promise<Installation | undefined>;
  /** What is true now. @throws as `find`, but where the records do not answer too. */
  read(key: string): Promise<Installation | undefined>;
  /** A new one, or one again. @throws where it cannot be kept. */
  save(installed: Installation): Promise<void>;
  /**
   * New tokens of one that is there. The former ones are of no use any more, so that these hold in this process from now
   * on, and are written as soon as that can be done.
   */
  renew(installed: Installation): Promise<void>;
  remove(key: string): Promise<void>;
  /** Does the work while no other process changes this installation; undefined where one does. */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<{ readonly done: T } | undefined>;
  /** The same; waits for its turn. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Seals anew what a former secret sealed, and tells of each record that cannot be opened. @returns how many can be. */
  check(): Promise<number>;
}

/** An installation or a removal by another process is seen this late at most. */
const FRESH_MS = 10_000;
const MOST_KNOWN = 50_000;
/** Others hold a turn for one request to Slack. */
const TURN_PAUSE_MS = 100;
const LONGEST_TURN_MS = 30_000;
const FIRST_WRITE_PAUSE_MS = 1_000;
const LONGEST_WRITE_PAUSE_MS = 30_000;

interface Known {
  readonly installed: Installation | undefined;
  readonly at: number;
}

/** @param now milliseconds that never run backwards. */
export function createInstallations(
  records: Records,
  sealing: Sealing,
  logger: Logger,
  now: () => number = () => performance.now(),
): Installations {
  const known = new LRUCache<string, Known>({ max: MOST_KNOWN });
  /** Tokens that stand nowhere but here. */
  const unwritten = new Map<string, Installation>();
  const remember = (key: string, installed: Installation | undefined) =>
    void known.set(key, { installed, at: now() });

  function open(key: string, value: unknown): { readonly installed: Installation; readonly former: boolean } {
    const { text, former } = sealing.open(value, key);
    const parsed = installation.safeParse(JSON.parse(text));
    if (parsed.success) return { installed: parsed.data, former };
    throw new OperationalError('sealed-damaged', 'an installation of another form');
  }

  async function read(key: string): Promise<Installation | undefined> {
    const value = await records.read('workspaces', key);
    const installed = newest(key, value === undefined ? undefined : open(key, value).installed);
    remember(key, installed);
    return installed;
  }

  /** Of what is written and what could not be written: the latter, unless it belongs to an installation that is gone. */
  function newest(key: string, written: Installation | undefined): Installation | undefined {
    const waiting = unwritten.get(key);
    if (waiting === undefined) return written;
    if (waiting.installedAt === written?.installedAt) return waiting;
    unwritten.delete(key);
    return written;
  }

  async function write(installed: Installation): Promise<void> {
    const key = keyOf(installed);
    await records.write('workspaces', key, sealing.seal(JSON.stringify(installed), key));
    remember(key, installed);
  }

  const exclusively: Installations['exclusively'] = (key, work) =>
    records.exclusively('workspaces', key, work);

  async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const until = now() + LONGEST_TURN_MS;
    for (;;) {
      const taken = await exclusively(key, work);
      if (taken !== undefined) return taken.done;
      if (now() > until)
        throw new OperationalError('workspace-busy', 'another process does not let go of a workspace');
      await sleep(TURN_PAUSE_MS);
    }
  }

  /** Writes what waits for it, where its installation still stands. */
  async function writeRenewed(key: string): Promise<void> {
    const installed = await read(key);
    if (installed === undefined || installed !== unwritten.get(key)) return;
    await write(installed);
    if (unwritten.get(key) === installed) unwritten.delete(key);
  }

  async function writeLater(key: string): Promise<void> {
    for (let writes = 1; unwritten.has(key); writes += 1) {
      const wait = backOff(writes, FIRST_WRITE_PAUSE_MS, LONGEST_WRITE_PAUSE_MS);
      await sleep(wait, undefined, { ref: false });
      await inTurn(key, () => writeRenewed(key)).catch(() => {});
    }
  }

  async function checkOne(key: string): Promise<boolean> {
    try {
      await inTurn(key, async () => {
        const value = await records.read('workspaces', key);
        if (value === undefined) return;
        const { installed, former } = open(key, value);
        if (former) await write(installed);
      });
      return true;
    } catch (err) {
      logger.error(
        { err, platform: 'slack', code: 'workspace-unreadable', workspace: key },
        'the tokens of a workspace cannot be read: add the former secret to YINJU_SECRET, or install there again',
      );
      return false;
    }
  }

  return {
    async find(key) {
      const before = known.get(key);
      if (before !== undefined && now() - before.at < FRESH_MS) return before.installed;
      try {
        return await read(key);
      } catch (error) {
        if (before === undefined) throw error;
        return before.installed;
      }
    },
    read,
    save: write,
    async renew(installed) {
      const key = keyOf(installed);
      const isFirst = !unwritten.has(key);
      unwritten.set(key, installed);
      remember(key, installed);
      try {
        await writeRenewed(key);
      } catch (err) {
        logger.error(
          { err, platform: 'slack', code: 'workspace-unwritten', workspace: key },
          'new tokens of a workspace are not written yet: they would be lost with this process',
        );
        if (isFirst) void writeLater(key);
      }
    },
    async remove(key) {
      unwritten.delete(key);
      // First in memory: nothing is answered there any more, whatever becomes of the record.
      remember(key, undefined);
      await records.write('workspaces', key, undefined);
      remember(key, undefined);
    },
    exclusively,
    inTurn,
    async check() {
      let readable = 0;
      for (const key of await records.keys('workspaces')) if (await checkOne(key)) readable += 1;
      return readable;
    },
  };
}
