import { Worker } from 'node:worker_threads';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { buildDictionary } from '../index/analysis/dictionary.js';
import { Segmenter } from '../index/analysis/segmenter.js';
import { type GoldSentence, readGold, wordF1 } from './gold.js';
import { timed } from './timing.js';

export interface SegmentationFigures {
  readonly name: string;
  /** Characters a second. */
  readonly rate: number;
  /** Rate by that of jieba in the same run. */
  readonly ratio: number;
  /** F1 of words on the gold; absent where it was not asked. */
  readonly f1?: number;
}

/** Rounds of which the median counts; the segmenters take turns within each. */
const ROUNDS = 7;

/** What stock segmentit is given: it takes minutes for runs that are not much longer. */
const STOCK_RUN = 20;
const STOCK_DEADLINE_MS = 20_000;

/** Rate and quality of ours, jieba, Intl.Segmenter and stock segmentit on `lines`. */
export async function benchSegmentation(lines: readonly string[]): Promise<readonly SegmentationFigures[]> {
  const gold = readGold();
  const ours = new Segmenter(await buildDictionary());
  const jieba = Jieba.withDict(dict);
  const intl = new Intl.Segmenter('zh', { granularity: 'word' });
  const rivals: readonly [string, (text: string) => readonly string[]][] = [
    ['shortest path over segmentit’s dictionary (ours)', (text) => ours.split(text)],
    ['@node-rs/jieba (native)', (text) => jieba.cut(text, false)],
    ['Intl.Segmenter', (text) => Array.from(intl.segment(text), ({ segment }) => segment)],
  ];
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const times = rivals.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, [, cut]] of rivals.entries()) {
      times[at]?.push(
        timed(() => {
          for (const line of lines) cut(line);
        }),
      );
    }
  }
  const rates = times.map((list) => (characters / (median(list) || 1)) * 1000);
  const figures = rivals.map(([name, cut], at) => ({
    name,
    rate: rates[at] ?? 0,
    ratio: (rates[at] ?? 0) / (rates[1] ?? 1),
    f1: wordF1(gold, cut),
  }));
  return [...figures, { ...(await stock(gold)), ratio: 0 }].map((figure) => ({
    ...figure,
    ratio: figure.rate / (rates[1] ?? 1),
  }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Stock segmentit in a thread that is ended when its time is up. */
async function stock(gold: readonly GoldSentence[]): Promise<Omit<SegmentationFigures, 'ratio'>> {
  const short = gold.filter(({ text }) => text.length <= STOCK_RUN);
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { Segment, useDefault } = require('segmentit');
    const segment = useDefault(new Segment());
    for (const text of workerData) {
      const started = performance.now();
      const words = segment.doSegment(text).map(({ w }) => w);
      parentPort.postMessage({ words, ms: performance.now() - started });
    }`;
  const worker = new Worker(code, { eval: true, workerData: short.map(({ text }) => text) });
  const done: { words: string[]; ms: number }[] = [];
  await new Promise<void>((resolve, reject) => {
    const deadline = setTimeout(resolve, STOCK_DEADLINE_MS);
    worker.on('message', (message: { words: string[]; ms: number }) => done.push(message));
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(deadline);
      resolve();
    });
  });
  await worker.terminate();
  const finished = short.slice(0, done.length);
  const characters = finished.reduce((sum, { text }) => sum + text.length, 0);
  const ms = done.reduce((sum, message) => sum + message.ms, 0);
  const words = new Map(finished.map(({ text }, at) => [text, done[at]?.words ?? []]));
  return {
    name: `stock segmentit, sentences of at most ${STOCK_RUN} characters (${finished.length} of ${short.length} in ${STOCK_DEADLINE_MS / 1000} s)`,
    rate: (characters / ms) * 1000,
    f1: wordF1(finished, (text) => words.get(text) ?? [text]),
  };
}
