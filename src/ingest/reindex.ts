import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Document } from '../../index/model/document.js';
import type { Connection } from '../opensearch/connection.js';
import { MOST_AT_ONCE } from '../opensearch/document-writer.js';
import {
  closeToWriters,
  createGeneration,
  currentGeneration,
  dropGeneration,
  type Generation,
  generationNumbers,
  generationPrefix,
  isOurs,
  openToWriters,
  switchGeneration,
} from '../opensearch/generations.js';
import { allHeld } from '../opensearch/held-records.js';
import { MADE_BY } from '../opensearch/mapping.js';
import { createOriginals, listOriginals, type Original, readOriginal } from '../opensearch/originals.js';
import { takeReindexLock } from '../opensearch/reindex-lock.js';
import { createJournal } from '../opensearch/write-journal.js';
import { OperationalError } from '../operations/operational-error.js';
import type { DocumentFile } from '../readers/read-document.js';
import type { DocumentParser } from '../storage/parser.js';
import type { Progress } from '../storage/synchronize.js';
import { Library } from './library.js';
import { identityOf, idOf, readOwnTexts } from './own-texts.js';
import { openParsers, type Parsers } from './parsing-threads.js';

export interface ReindexOptions {
  readonly connection: Connection;
  readonly prefix: string;
  readonly analyzer: TextAnalyzer;
  readonly parser: DocumentParser;
  /** Folder of the project's own texts. */
  readonly corpusDirectory: string;
  readonly warn: (message: string) => void;
  readonly progress?: Progress;
  /** Milliseconds before what was asked until then is deleted; `GRACE_MS` unless told. */
  readonly graceMs?: number;
}

export interface Reindexed {
  readonly documents: number;
  /** The generation that was asked until now, and stays: processes of another version answer from it. */
  readonly kept?: number;
}

/** Texts brought over while nothing may be written: few, so that who wants to write waits for a moment alone. */
const FEW = 20;
const MOST_ROUNDS = 10;

/**
 * Makes a new generation of rooms beside the one that is asked, of the originals that were kept, and makes it the one that
 * is asked, from one moment to the next. What is ingested or taken out meanwhile is brought over; for the last of it
 * whoever writes waits a moment.
 * @throws {OperationalError} `reindex-under-way`, `engine-away`; the old generation is asked as before
 */
export async function reindex(options: ReindexOptions): Promise<Reindexed> {
  const { connection, prefix } = options;
  await createJournal(connection, prefix);
  await createOriginals(connection, prefix);
  const lock = await takeReindexLock(connection, prefix);
  try {
    return await reindexAlone(options);
  } finally {
    await lock.release();
  }
}

async function reindexAlone(options: ReindexOptions): Promise<Reindexed> {
  const { connection, prefix, analyzer, parser, corpusDirectory, warn } = options;
  const from = await currentGeneration(connection, prefix);
  const numbers = await generationNumbers(connection, prefix);
  // What an earlier attempt left behind, and what was kept for processes that are gone by now.
  for (const number of numbers) if (number !== from?.number) await dropGeneration(connection, prefix, number);
  const number = Math.max(0, ...numbers) + 1;
  await createGeneration(connection, prefix, number, { isCurrent: from === undefined });
  const to: Generation = { number, prefix: generationPrefix(prefix, number), madeBy: MADE_BY };
  const library = new Library({ connection, prefix, analyzer, parser, generation: async () => to });
  const run = new Run(options, library, await readOwnTexts(corpusDirectory, warn));

  await run.bringAll([...(await run.ownTexts()), ...(await run.late(from))]);
  if (from !== undefined) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const late = await run.late(from);
      if (late.length <= FEW) break;
      await run.bringAll(late);
    }
    await closeToWriters(connection, prefix, from.number);
    try {
      await run.bringAll(await run.late(from));
      await run.takeOutWhatIsGone(from, to);
      await switchGeneration(connection, prefix, from.number, number);
    } catch (error) {
      await openToWriters(connection, prefix, from.number).catch(() => {});
      throw error;
    }
  }
  return {
    documents: await countOf(connection, to),
    ...(from === undefined ? {} : await leave(from, options)),
  };
}

/** One process asks from one generation for a second more at most; one of another version for as long as it runs. */
const GRACE_MS = 5_000;

async function leave(
  from: Generation,
  { connection, prefix, graceMs = GRACE_MS }: ReindexOptions,
): Promise<{ kept?: number }> {
  if (!isOurs(from)) return { kept: from.number };
  await new Promise((later) => setTimeout(later, graceMs));
  await dropGeneration(connection, prefix, from.number);
  return {};
}

/** A text to bring over: one that was kept, or one of the project's own that was not yet. */
interface Wanted {
  readonly original?: Original;
  readonly file: () => Promise<DocumentFile>;
  readonly collection: Original['collection'];
}

/** A text that was read and parsed, or why not. */
type Read =
  | { readonly one: Wanted; readonly file: DocumentFile; readonly document: Document }
  | { readonly one: Wanted; readonly error: unknown };

/** What one run of it knows: each original is brought over once. */
class Run {
  private readonly brought = new Set<string>();
  private done = 0;
  private total = 0;

  constructor(
    private readonly options: ReindexOptions,
    private readonly library: Library,
    private readonly own: readonly DocumentFile[],
  ) {}

  /** The project's own texts as they are on this machine: they come first. */
  async ownTexts(): Promise<readonly Wanted[]> {
    const kept = (await this.kept()).filter(({ collection }) => collection === 'corpus');
    const byIdentity = new Map(kept.map((original) => [idOf(original), original]));
    return this.own.map((file): Wanted => {
      const original = byIdentity.get(idOf(identityOf(file)));
      return { file: async () => file, collection: 'corpus', ...(original && { original }) };
    });
  }

  /**
   * What was ingested and not brought over yet, in the order in which it came. What no document of the old generation is
   * made of is left behind: its process ended in the middle.
   */
  async late(from: Generation | undefined): Promise<readonly Wanted[]> {
    const held = from && (await this.originalsIn(from));
    const late = (await this.kept()).filter(
      ({ id, collection }) =>
        collection === 'ingested' && !this.brought.has(id) && (held === undefined || held.has(id)),
    );
    return late.map(this.asKept);
  }

  private async originalsIn(generation: Generation): Promise<ReadonlySet<string>> {
    const held = new Set<string>();
    for await (const { texts } of allHeld(this.options.connection, generation))
      for (const { original } of texts) held.add(original);
    return held;
  }

  /** What was taken out, or replaced, after it was brought over. */
  async takeOutWhatIsGone(from: Generation, to: Generation): Promise<void> {
    const held = await this.originalsIn(from);
    const gone: Promise<unknown>[] = [];
    for await (const { key, texts } of allHeld(this.options.connection, to))
      for (const { original, collection } of texts)
        if (collection === 'ingested' && !held.has(original))
          gone.push(this.library.withdraw(key, (text) => text.original === original));
    await this.library.flush();
    await Promise.all(gone);
  }

  async bringAll(wanted: readonly Wanted[]): Promise<void> {
    this.total += wanted.length;
    const parsers = openParsers(wanted.length, this.options.parser);
    const reading: Promise<Read>[] = [];
    const underWay: Promise<void>[] = [];
    const keepNext = async () => {
      const read = await reading.shift();
      const keeping = read && this.keep(read);
      if (keeping !== undefined) underWay.push(keeping);
      // Looked at in its turn.
      keeping?.catch(() => {});
      if (underWay.length >= MOST_AT_ONCE) await underWay.shift();
    };
    try {
      for (const one of wanted) {
        if (one.original !== undefined) this.brought.add(one.original.id);
        reading.push(this.read(one, parsers));
        if (reading.length >= parsers.atOnce) await keepNext();
      }
      while (reading.length > 0) await keepNext();
      void this.library.flush();
      await Promise.all(underWay);
    } finally {
      await Promise.allSettled(reading);
      await parsers.close();
    }
  }

  private async read(one: Wanted, parsers: Parsers): Promise<Read> {
    try {
      const file = await one.file();
      return { one, file, document: await parsers.parse(file) };
    } catch (error) {
      return { one, error };
    }
  }

  /** In the order in which they came: of two that want one key the first one has it. */
  private async keep(read: Read): Promise<void> {
    const { warn, progress } = this.options;
    const { original, collection } = read.one;
    if ('error' in read) {
      const { error } = read;
      if (error instanceof OperationalError) throw error;
      // Its original stays, and so it is told again the next time.
      warn(`${original?.name}: ${error instanceof Error ? error.message : error}`);
      return;
    }
    const { status, explanation } = await this.library.keep(read.file, read.document, {
      collection,
      replace: false,
      dryRun: false,
      replaces: original?.replaces,
      ...(original === undefined ? {} : { original: original.id }),
    });
    if (status === 'refused') warn(`${read.file.source.name}: ${explanation}`);
    progress?.(++this.done, this.total);
  }

  private kept(): Promise<readonly Original[]> {
    return listOriginals(this.options.connection, this.options.prefix);
  }

  private readonly asKept = (original: Original): Wanted => ({
    original,
    collection: original.collection,
    file: () => readOriginal(this.options.connection, this.options.prefix, original),
  });
}

async function countOf(connection: Connection, generation: Generation): Promise<number> {
  let count = 0;
  for await (const _ of allHeld(connection, generation)) count++;
  return count;
}
