import type { RequestPlace } from '../../index/corpus.js';
import { ENGLISH_REQUEST_VERBS, REQUEST_VERBS } from '../../index/tables/request-words.js';
import { foldText } from '../../index/text/fold.js';
import { toCsv } from '../composing/csv.js';

const GLOSSES: readonly (readonly [verb: string, gloss: string])[] = [
  ...REQUEST_VERBS,
  ...ENGLISH_REQUEST_VERBS,
]
  .map(({ verb, gloss }) => [verb, gloss] as const)
  .sort(([a], [b]) => b.length - a.length);

/** What a verb is in English, as we put it: the Chinese does not fix the English. Undefined for an English text. */
export function glossOf(verb: string): string | undefined {
  const folded = foldText(verb);
  const gloss = GLOSSES.find(([each]) => folded.endsWith(each))?.[1];
  return gloss === folded ? undefined : gloss;
}

const COLUMNS = [
  'document',
  'paragraph',
  'addressee',
  'verb',
  'class',
  'gloss (ours)',
  'action',
  'deadline',
  'deadline (ISO 8601)',
  'report to',
  'frequency',
];

/** One line a request, under a line of names that stay as they are in every language: the table is for programs. */
export function requestsCsv(entries: readonly RequestPlace[]): string {
  const rows = entries.map(({ document, request }) => [
    document,
    request.locator,
    request.addressee ?? '',
    request.verb,
    request.verbClass,
    glossOf(request.verb) ?? '',
    request.action,
    request.deadline ?? '',
    request.deadlineIso ?? '',
    request.reportTo ?? '',
    request.frequency ?? '',
  ]);
  return toCsv([COLUMNS, ...rows]);
}
