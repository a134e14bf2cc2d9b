import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, type Passage } from '../../../index/comparison/judge.js';
import { extractDocument } from '../../../index/extraction/extract.js';
import { extractRequests } from '../../../index/extraction/requests.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const documents = fixtureDocuments();
const SHARED = new URL('../../../../shared/citation/', import.meta.url);

/** Precision and recall of two lists; the same line twice counts twice. */
function score(found: readonly string[], gold: readonly string[]) {
  const left = [...gold];
  const hits = found.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return {
    precision: hits / Math.max(1, found.length),
    recall: hits / Math.max(1, gold.length),
    missed: left,
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The gold file's lines of one kind for one document. */
function goldOf(key: string, kind: 'R' | 'C'): readonly string[] {
  const text = readFileSync(new URL('../../fixtures/two-documents.gold.txt', import.meta.url), 'utf8');
  const part = text.split(/^# /mu).find((each) => each.startsWith(`${key}\n`)) ?? '';
  return part.split('\n').filter((line) => line.startsWith(`${kind} | `));
}

describe.each(documents)('what $key asks and cites, against its gold file', (document) => {
  const { requests, citations } = extractDocument(document);

  it('requests: verb, addressee, deadline, session', () => {
    const lines = requests.map(({ locator, verb, addressee, deadlineIso, reportTo }) =>
      ['R', locator, verb, addressee ?? '-', deadlineIso ?? '-', reportTo ?? '-'].join(' | '),
    );
    const { precision, recall, missed } = score(lines, goldOf(document.key, 'R'));
    console.log(`${document.key} requests: P ${percent(precision)}, R ${percent(recall)}`);
    expect(missed).toEqual([]);
    expect(precision).toBe(1);
  });

  it('citations: what is cited, and whether by way of 同上', () => {
    const lines = citations.map(({ locator, targets, resolved }) =>
      ['C', locator, targets[0], ...(resolved ? ['ibid'] : [])].join(' | '),
    );
    const { precision, recall, missed } = score(lines, goldOf(document.key, 'C'));
    console.log(`${document.key} citations: P ${percent(precision)}, R ${percent(recall)}`);
    expect(missed).toEqual([]);
    expect(precision).toBe(1);
  });
});

const passages: readonly Passage[] = documents.flatMap(({ key, units }) =>
  units
    .filter(({ kind }) => kind !== 'footnote')
    .map(({ locator, text }) => ({ document: key, locator, text })),
);

/** Edits that make a false quotation of any true one. */
const EDITS: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  // A blank or a note mark left out is no change: a character in the second half that is one.
  [
    'a character left out',
    (text) => text.slice(0, text.length >> 1) + text.slice(text.length >> 1).replace(/\p{Script=Han}/u, ''),
  ],
  ['a character put in', (text) => `${text.slice(0, text.length >> 1)}不${text.slice(text.length >> 1)}`],
  ['another word', (text) => text.replace(/[一-龥]{2}(?=.{4}$)/u, '甲乙')],
];
/** Differences that are none. */
const LENIENT: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  ['spaces', (text) => [...text].join(' ')],
  [
    'full-width digits',
    (text) => text.replace(/\d/gu, (digit) => String.fromCodePoint(0xfee0 + (digit.codePointAt(0) ?? 0))),
  ],
  ['line breaks', (text) => text.replace(/(.{15})/gu, '$1\n')],
];

describe('quotations of every paragraph of the two documents', () => {
  const long = passages.filter(({ text }) => text.length >= 40);
  const verdictOf = (text: string) => judge(text, passages).verdict;

  it('are exact as they stand and with differences that are none; never so with a change', () => {
    let right = 0;
    let asked = 0;
    let falselyExact = 0;
    for (const { text } of long) {
      for (const [, edit] of [['as it stands', (same: string) => same] as const, ...LENIENT]) {
        asked++;
        if (verdictOf(edit(text)) === 'exact') right++;
      }
      for (const [, edit] of EDITS) {
        const changed = edit(text);
        if (changed === text) continue;
        asked++;
        const verdict = verdictOf(changed);
        if (verdict === 'altered' || verdict === 'stitched') right++;
        if (verdict === 'exact') falselyExact++;
      }
    }
    console.log(`quotations: ${right} of ${asked} right, ${falselyExact} altered ones called exact`);
    expect(falselyExact).toBe(0);
    expect(right / asked).toBeGreaterThanOrEqual(0.98);
  });
});

describe.skipIf(!existsSync(SHARED))('the sample of requests', () => {
  interface Gold {
    readonly addressee: string | null;
    readonly verb: string;
    readonly deadline_iso: string | null;
    readonly optional?: boolean;
  }

  it('has its verbs and addressees found', () => {
    const rows = readFileSync(new URL('requests.jsonl', SHARED), 'utf8')
      .trim()
      .split('\n')
      // The sample's own lines: `text` and what it asks.
      .map((line) => JSON.parse(line) as { readonly text: string; readonly requests: readonly Gold[] });
    const gold = rows.flatMap(({ requests }) => requests.filter(({ optional }) => !optional));
    const bare = (text: string | null) => (text ?? '').replace(/[\s\p{No}]/gu, '');
    const found = rows.filter(({ text, requests }) => {
      const made = extractRequests(text);
      return requests
        .filter(({ optional }) => !optional)
        .every(({ verb, addressee }) =>
          made.some(
            (each) =>
              each.verb.endsWith(verb.slice(-2)) && (addressee === null || bare(each.addressee) !== ''),
          ),
        );
    });
    console.log(`sample: ${found.length} of ${rows.length} paragraphs, ${gold.length} requests`);
    expect(found.length / rows.length).toBeGreaterThanOrEqual(0.95);
  });
});
