import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Unit, UnitKind } from '../index/model/document.js';
import { asLocator } from '../index/model/locator.js';
import type { DocumentSymbol } from '../index/model/symbol.js';
import { judgedSets } from '../test/relevance/evaluate.js';
import { readGold } from './gold.js';

const PER_DOCUMENT = 40;
const PREAMBULAR = ['回顾', '又回顾', '还回顾', '重申', '认识到', '注意到', '铭记', '欢迎', '深为关切'];
const OPERATIVE = ['敦促', '又敦促', '吁请', '请', '又请', '鼓励', '邀请', '决定', '强调', '欢迎', '注意到'];
/** Characters of made-up place names: the long tail of rare terms that real documents have. */
const SYLLABLES = [...'阿巴卡达多尔菲甘格哈基加科拉莱里洛马梅米莫纳尼诺帕佩萨塞索塔特瓦维沃希亚伊约扎'];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * `paragraphs` paragraphs in documents shaped like resolutions, the same every time. Their clauses are those of the
 * gold and of the judged documents, drawn so that few are frequent and many are rare; their sense is none.
 */
export function makeDocuments(paragraphs: number): readonly Document[] {
  return [...madeDocuments(paragraphs)];
}

/** The symbol of the document that was made as the `number`th, from 1. */
export function symbolOf(number: number): string {
  return `A/RES/${200 + Math.floor(number / 400)}/${(number % 400) + 1}`;
}

/** The same one after the other: more than fit in memory. */
export function* madeDocuments(paragraphs: number): Generator<Document> {
  const random = randomFrom(1);
  const clauses = sourceClauses();
  const clause = () => clauses[Math.floor(clauses.length * random() ** 2)] ?? '';
  const place = () =>
    Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const sentence = (opening: string) => {
    const length = 60 + random() * 140;
    let text = opening + clause();
    while (text.length < length) text += random() < 0.1 ? `，包括在${place()}，` : `，${clause()}`;
    return `${text}；`;
  };
  let number = 0;
  for (let left = paragraphs; left > 0; left -= PER_DOCUMENT) {
    const size = Math.min(PER_DOCUMENT, left);
    const texts = Array.from({ length: size }, (_, at) =>
      sentence(pick(at < size / 3 ? PREAMBULAR : OPERATIVE)),
    );
    number++;
    yield documentOf(symbolOf(number), [clause(), ...texts]);
  }
}

/** A made document as its text would be printed. */
export function asText({ key, units }: Document): string {
  const [title, ...texts] = units.map(({ text }) => text);
  const preambular = Math.ceil(texts.length / 3);
  const lines = texts.map((text, at) =>
    at < preambular ? text.replace(/；$/u, '，') : `${at - preambular + 1}. ${text}`,
  );
  return [key, title, '大会，', ...lines].join('\n\n');
}

/** Documents of the text files in `folder`, a paragraph a line. */
export function readDocuments(folder: string): readonly Document[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return documentOf(
        name.replace(/\.txt$/u, ''),
        lines.filter((line) => line.trim() !== ''),
      );
    });
}

function sourceClauses(): readonly string[] {
  const judged = judgedSets().own.documents.flatMap(({ units }) =>
    units.flatMap(({ text }) => text.split(/[，；。：]/u)),
  );
  return [...readGold().map(({ text }) => text), ...judged].filter(
    (text) => text.length >= 4 && text.length <= 60,
  );
}

function documentOf(key: string, texts: readonly string[]): Document {
  return {
    key,
    type: 'resolution',
    // Made for this run, in canonical form.
    ...(key.startsWith('A/RES/') ? { symbol: key as DocumentSymbol } : {}),
    aliases: [],
    masthead: { organ: '大会' },
    signatures: [],
    units: texts.map(unitOf),
    source: { name: key, text: '', sha256: '' },
    ownership: [],
    coverage: 1,
    diagnostics: [],
  };
}

function unitOf(text: string, at: number): Unit {
  const kind: UnitKind = at === 0 ? 'title' : 'operative';
  return {
    locator: asLocator(at === 0 ? 'title' : String(at)),
    kind,
    number: null,
    text,
    spans: [],
    emphasis: [],
    footnotes: [],
  };
}
