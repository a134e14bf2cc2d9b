import { setImmediate } from 'node:timers/promises';
import type { Nearness } from '../../index/search/fusion.js';
import type { SearchIndex } from '../../index/search/search-index.js';
import { quantized, Vectors } from '../../index/search/vectors.js';
import { createEmbed, type Embed, type EmbeddingsConfig } from './client.js';
import { givenOf } from './given-texts.js';
import { type TextId, textId, VectorFile } from './vector-file.js';

/** Texts that are sent at once. */
const BATCH = 32;
/** Nobody waits longer for the vector of a question. */
const QUERY_PATIENCE_MS = 3000;
const BATCH_PATIENCE_MS = 120_000;
/** How long the server rests after it has failed. */
const REST_MS = 30_000;
/** Questions whose vectors are remembered. */
const MOST_REMEMBERED = 200;
/** Texts that are looked at as near in meaning. */
const MOST_NEAR = 60;

/** How far the vectors are made, and why no more are being made. */
export interface MeaningProgress {
  readonly done: number;
  readonly total: number;
  readonly problem?: string;
}

/** Where the vectors of units are. */
interface UnitRows {
  readonly version: number;
  /** Row of each unit's text, -1 where it has none yet. */
  readonly wholes: Int32Array;
  /** Rows of the clauses of a text, by its own row. */
  readonly clauses: ReadonlyMap<number, readonly number[]>;
  /** Units of which something has no vector yet. */
  readonly lacking: number;
}

const NOTHING_NEAR: Nearness = { nearest: [], of: () => undefined };

/**
 * The vectors of what is in the index: made in the background, kept in a file, asked at each question. Lives in the
 * thread that owns the index. Everything here may fail without any other answer suffering.
 */
export class MeaningKeeper {
  readonly #index: SearchIndex;
  readonly #embed: Embed;
  readonly #file: VectorFile;
  readonly #rows = new Map<TextId, number>();
  readonly #remembered = new Map<string, readonly number[]>();
  readonly #ending = new AbortController();
  readonly #opened: Promise<void>;
  #vectors: Vectors | undefined;
  /** Where the vectors of each unit's text are; made anew when the index has changed. */
  #rowsOf: UnitRows | undefined;
  #filling: Promise<MeaningProgress> | undefined;
  /** What the last filling came to, and until when that is believed: to the next change, or for a while. */
  #filled: { readonly made: MeaningProgress; readonly version: number; readonly until: number } | undefined;

  /** @param patienceMs how long a question waits for its vector */
  constructor(
    index: SearchIndex,
    config: EmbeddingsConfig,
    path: string,
    private readonly patienceMs: number = QUERY_PATIENCE_MS,
  ) {
    this.#index = index;
    this.#embed = createEmbed(config);
    this.#file = new VectorFile(path, config.model);
    this.#opened = this.#open();
  }

  /**
   * Makes what vectors are lacking; resolves when none is, or when the server or the disk has failed. May be called
   * again and again: where nothing has changed it costs nothing, and a server that has failed is left alone for a while.
   */
  fill(progress: (done: number, total: number) => void = () => {}): Promise<MeaningProgress> {
    const last = this.#filled;
    if (last !== undefined && last.version === this.#index.version && Date.now() < last.until)
      return Promise.resolve(last.made);
    this.#filling ??= this.#fillOnce(progress).finally(() => {
      this.#filling = undefined;
    });
    return this.#filling;
  }

  async #fillOnce(progress: (done: number, total: number) => void): Promise<MeaningProgress> {
    const { version } = this.#index;
    const made = await this.#fill(progress);
    const until = made.problem === undefined ? Number.POSITIVE_INFINITY : Date.now() + REST_MS;
    this.#filled = { made, version, until };
    return made;
  }

  /**
   * What is near `text` in meaning, a unit by its text and the nearest of its clauses. `passes`: which units may be found.
   * @throws {EmbeddingsError} where the server gives no vector for it.
   */
  async near(
    text: string,
    also: string,
    passes: (unit: number) => boolean,
  ): Promise<{ readonly nearness: Nearness; readonly complete: boolean }> {
    await this.#opened;
    const vectors = this.#vectors;
    const { wholes, clauses, lacking } = this.#rowsNow();
    if (vectors === undefined) return { nearness: NOTHING_NEAR, complete: lacking === 0 };
    const likenesses = vectors.likenesses(await this.#queryVector(text, also));
    // Copies of one text have one row.
    const best = new Map<number, { likeness: number; readonly units: number[] }>();
    for (const [unit, row] of wholes.entries()) {
      if (row < 0 || !passes(unit)) continue;
      const copies = best.get(row);
      if (copies === undefined)
        best.set(row, { likeness: likenessOf(row, clauses.get(row), likenesses), units: [unit] });
      else copies.units.push(unit);
    }
    const nearest = [...best.values()]
      .sort((a, b) => b.likeness - a.likeness || (a.units[0] ?? 0) - (b.units[0] ?? 0))
      .slice(0, MOST_NEAR);
    const most = nearest[0]?.likeness ?? 0;
    const least = nearest.at(-1)?.likeness ?? 0;
    const of = (unit: number) => {
      const found = best.get(wholes[unit] ?? -1);
      return found && (most === least ? 1 : (found.likeness - least) / (most - least));
    };
    return { nearness: { nearest: nearest.flatMap(({ units }) => units), of }, complete: lacking === 0 };
  }

  close(): void {
    this.#ending.abort();
  }

  async #open(): Promise<void> {
    for (const [id, vector] of await this.#file.read()) this.#take(id, vector);
  }

  async #fill(progress: (done: number, total: number) => void): Promise<MeaningProgress> {
    await this.#opened;
    const lacking = new Map<TextId, string>();
    const clauses = new Map<TextId, string>();
    let known = 0;
    for (const { text } of this.#index.texts()) {
      const given = givenOf(text);
      for (const [piece, into] of [
        [given.whole, lacking] as const,
        ...given.clauses.map((one) => [one, clauses] as const),
      ]) {
        const id = textId(piece);
        if (this.#rows.has(id)) known++;
        else into.set(id, piece);
      }
    }
    // Whole texts first: without their clauses they can be found.
    const all = [...new Map([...lacking, ...clauses])];
    const total = known + all.length;
    let done = known;
    try {
      for (let at = 0; at < all.length; at += BATCH) {
        const batch = all.slice(at, at + BATCH);
        const signal = AbortSignal.any([this.#ending.signal, AbortSignal.timeout(BATCH_PATIENCE_MS)]);
        const made = await this.#embed(
          batch.map(([, text]) => text),
          'passage',
          signal,
        );
        const vectors = batch.map(([id], index) => [id, quantized(made[index] ?? [])] as const);
        for (const [id, vector] of vectors) this.#take(id, vector);
        await this.#file.append(vectors);
        done += batch.length;
        progress(done, total);
        await setImmediate();
      }
      return { done, total };
    } catch (error) {
      return { done, total, problem: error instanceof Error ? error.message : String(error) };
    }
  }

  #take(id: TextId, vector: Int8Array): void {
    if (this.#rows.has(id)) return;
    this.#vectors ??= new Vectors(vector.length);
    this.#rows.set(id, this.#vectors.add(vector));
    this.#rowsOf = undefined;
  }

  #rowsNow(): UnitRows {
    const { version } = this.#index;
    if (this.#rowsOf?.version === version) return this.#rowsOf;
    const wholes = new Int32Array(this.#index.unitCount).fill(-1);
    const clauses = new Map<number, readonly number[]>();
    let lacking = 0;
    for (const { unit, text } of this.#index.texts()) {
      const given = givenOf(text);
      const whole = this.#rows.get(textId(given.whole));
      const rows = given.clauses.flatMap((clause) => this.#rows.get(textId(clause)) ?? []);
      if (whole === undefined || rows.length < given.clauses.length) lacking++;
      if (whole === undefined) continue;
      wholes[unit] = whole;
      if (rows.length > 0) clauses.set(whole, rows);
    }
    this.#rowsOf = { version, wholes, clauses, lacking };
    return this.#rowsOf;
  }

  /** The question, and the question with the words of the texts for it: their mean says more than either. */
  async #queryVector(text: string, also: string): Promise<readonly number[]> {
    const key = `${text}\n${also}`;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const signal = AbortSignal.any([this.#ending.signal, AbortSignal.timeout(this.patienceMs)]);
    const asked = also === '' ? [text] : [text, `${text} ${also}`];
    const vectors = (await this.#embed(asked, 'query', signal)).map(unit);
    const sum = (vectors[0] ?? []).map((_, at) =>
      vectors.reduce((all, vector) => all + (vector[at] ?? 0), 0),
    );
    if (this.#remembered.size >= MOST_REMEMBERED) {
      const [oldest] = this.#remembered.keys();
      if (oldest !== undefined) this.#remembered.delete(oldest);
    }
    this.#remembered.set(key, sum);
    return sum;
  }
}

/** How near a text is: as much by what all of it says as by the nearest of its clauses. */
function likenessOf(whole: number, clauses: readonly number[] = [], likenesses: Float32Array): number {
  const all = likenesses[whole] ?? 0;
  return (all + clauses.reduce((best, row) => Math.max(best, likenesses[row] ?? 0), all)) / 2;
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
