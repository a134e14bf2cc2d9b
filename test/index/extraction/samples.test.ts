import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRequests } from '../../../index/extraction/requests.js';

/** A request as it was decided by hand; lists hold what is also right. */
interface Gold {
  readonly addressees: readonly string[];
  readonly head?: string;
  readonly verbs: readonly string[];
  readonly deadline?: string;
  readonly iso?: string;
  readonly optional: boolean;
}

const PLAIN = /[\s¹²³⁰⁴-⁹]/gu;
/** Without what piles up before a verb, as the sample's rules compare. */
const core = (verb: string) =>
  verb.replace(
    /^(?:谨|謹|又|还|還|再次|再度|再|特别|特別|强烈|強烈|爰|并|並|同时|同時|也|在这方面|酌情|亦)+/u,
    '',
  );

function goldOf(line: string): Gold {
  const [who = '', verb = '', ...more] = line.split('|').map((part) => part.trim());
  const also = (sign: string) => more.find((part) => part.startsWith(sign))?.slice(sign.length);
  const [deadline, iso] = (also('@') ?? '').split('=');
  const name = who.replace('?', '');
  return {
    optional: who.startsWith('?'),
    addressees: [name === '-' ? '' : name, ...(also('a:')?.split('/') ?? [])].map((each) =>
      each.replace(PLAIN, ''),
    ),
    verbs: [verb, ...(also('v:')?.split('/') ?? [])].map(core),
    ...(also('h:') && { head: (also('h:') ?? '').replace(PLAIN, '') }),
    ...(deadline && { deadline }),
    ...(iso && { iso }),
  };
}

interface Paragraph {
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** Paragraphs of our own. */
function written(): readonly Paragraph[] {
  const file = readFileSync(new URL('../../fixtures/requests.txt', import.meta.url), 'utf8');
  return file
    .split(/^T /mu)
    .slice(1)
    .map((part) => {
      const [text = '', ...lines] = part.trim().split('\n');
      return { text, gold: lines.map((line) => goldOf(line.slice(2))) };
    });
}

function isNamed(gold: Gold, found: string): boolean {
  return gold.addressees.some(
    (name) =>
      name === found ||
      (name !== '' &&
        found !== '' &&
        (name.includes(found) || found.includes(name)) &&
        ((gold.head !== undefined && found.includes(gold.head)) ||
          Math.min(name.length, found.length) >= 0.6 * Math.max(name.length, found.length))),
  );
}

/**
 * Paragraphs of real texts, read by a person before the program was run on them: file, line, and of each request the
 * offsets of the addressee (null: nobody), the verb, the deadline. The texts are not ours to copy.
 */
interface Read {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly requests: readonly {
    readonly addressee: readonly [start: number, end: number] | null;
    readonly verbs: readonly string[];
    readonly iso?: string;
    readonly optional?: true;
  }[];
}

const SHARED = new URL('../../../../shared/', import.meta.url);
const isShared = existsSync(new URL('corpus-un2023/', SHARED)) && existsSync(new URL('real/docs/', SHARED));

function read(): readonly Paragraph[] {
  const rows = readFileSync(new URL('hand-read.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const files = new Map<string, readonly string[]>();
  return rows.map((row) => {
    // Our own file of this folder.
    const { file, line, requests } = JSON.parse(row) as Read;
    const lines = files.get(file) ?? readFileSync(new URL(file, SHARED), 'utf8').split('\n');
    files.set(file, lines);
    const text = (lines[line - 1] ?? '').trim();
    const gold = requests.map(
      ({ addressee, verbs, iso, optional }): Gold => ({
        addressees: [addressee === null ? '' : text.slice(...addressee).replace(PLAIN, '')],
        verbs: verbs.map(core),
        // An instant is compared by its date alone.
        ...(iso !== undefined && { iso, deadline: iso }),
        optional: optional === true,
      }),
    );
    return { text, gold };
  });
}

function isTimed({ deadline, iso }: Gold, found: ReturnType<typeof extractRequests>[number]): boolean {
  if (deadline === undefined) return found.deadline === null;
  if (iso !== undefined) return found.deadlineIso === iso;
  return found.deadline !== null && (deadline.includes(found.deadline) || found.deadline.includes(deadline));
}

function score(sample: readonly Paragraph[]) {
  let [named, timed, found, wanted] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const [number, { text, gold }] of sample.entries()) {
    const left = extractRequests(text).filter(({ optional }) => !optional);
    for (const each of [...gold].sort((a, b) => Number(a.optional) - Number(b.optional))) {
      const at = left.findIndex(
        ({ addressee, verb }) =>
          each.verbs.includes(core(verb)) && isNamed(each, (addressee ?? '').replace(PLAIN, '')),
      );
      const [request] = at < 0 ? [] : left.splice(at, 1);
      if (each.optional) continue;
      wanted++;
      if (!request) missed.push(`${number}: no ${each.verbs[0]}`);
      else {
        named++;
        found++;
        if (isTimed(each, request)) timed++;
        else missed.push(`${number}: ${request.deadline} for ${each.deadline}`);
      }
    }
    const extra = left.filter(({ verbClass }) => verbClass === 'directive');
    found += extra.length;
    missed.push(...extra.map(({ verb }) => `${number}: ${verb} too much`));
  }
  return { wanted, missed, named: [named / found, named / wanted], timed: [timed / found, timed / wanted] };
}

const figures = ([precision = 0, recall = 0]: readonly number[]) =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;

function holds(name: string, sample: readonly Paragraph[]): void {
  const { wanted, missed, named, timed } = score(sample);
  console.log(
    `requests ${name}: ${wanted} in ${sample.length} paragraphs; addressee and verb ${figures(named)}; with deadline ${figures(timed)}`,
  );
  expect(Math.min(...named), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(Math.min(...timed), missed.join('\n')).toBeGreaterThanOrEqual(0.92);
}

describe('what paragraphs ask, decided by hand: addressee and verb ≥ 0.95, with the deadline ≥ 0.92', () => {
  it('of our own', () => holds('written by us', written()));
  it.skipIf(!isShared)('of real texts', () => holds('of real texts', read()));
});
