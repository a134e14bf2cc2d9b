import type { Passage } from '../../index/comparison/judge.js';
import type { Language } from '../../index/model/language.js';
import { languagesOf } from '../../index/model/summary.js';
import type { CommandContext } from '../contract/command.js';
import { passagesOf } from './passages.js';

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** Documents whose further texts are read for one quotation: searching and sharing runs are over the first text alone. */
const MOST_DOCUMENTS = 24;
const HITS = 20;

/** Which languages are written so; of a text that is Chinese, or nothing but digits, none. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly Language[]])[] = [
  [/\p{Script=Latin}/gu, ['en', 'fr', 'es']],
  [/\p{Script=Cyrillic}/gu, ['ru']],
  [/\p{Script=Arabic}/gu, ['ar']],
];

function languagesWritten(text: string): readonly Language[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 2);
  return own?.[1] ?? [];
}

/** What further texts may hold of a quotation in another language than Chinese. */
export interface InTranslation {
  readonly passages: readonly Passage[];
  /** How many documents were looked at, if there are others that were not. */
  readonly lookedAt?: number;
}

/**
 * The paragraphs of texts in the quotation's language, of the documents that it or its citation names, else of those that
 * a search for what it says leads to (the tables lead from English to the Chinese of the same document), else of any.
 */
export async function translationsFor(
  quotation: string,
  named: readonly string[],
  { corpus, signal }: Access,
): Promise<InTranslation> {
  const languages = languagesWritten(quotation);
  if (languages.length === 0) return { passages: [] };
  const held = await corpus.documents({ languages }, { limit: MOST_DOCUMENTS }, signal);
  if (held.total === 0) return { passages: [] };
  const all = held.total <= held.entries.length;
  // Where few are held in it all of them are looked at, and no search is needed.
  const hits = all ? [] : (await corpus.search({ text: quotation, limit: HITS, partial: true }, signal)).hits;
  const keys = new Set([
    ...named,
    ...hits.map(({ document }) => document),
    ...held.entries.map(({ key }) => key),
  ]);
  const passages: Passage[] = [];
  const looked = [...keys].slice(0, MOST_DOCUMENTS);
  for (const key of looked) {
    const summary = held.entries.find((each) => each.key === key) ?? (await corpus.summary(key, signal));
    for (const language of summary ? languagesOf(summary).slice(1) : []) {
      if (!languages.includes(language)) continue;
      const text = await corpus.translation(key, language, signal);
      if (text) passages.push(...passagesOf(text));
    }
  }
  return { passages, ...(!all && { lookedAt: looked.length }) };
}
