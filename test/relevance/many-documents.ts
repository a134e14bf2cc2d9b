import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../index/model/document.js';
import { distinctKey } from '../../index/parser/identity.js';
import { parseDocument } from '../../index/parser/parse.js';
import { hasReader, readDocument } from '../../src/readers/read-document.js';

/** The judged queries over many documents, where they lie beside the project. */
const ROOT = fileURLToPath(new URL('../../../shared/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const QUERIES = `${ROOT}search/queries.jsonl`;
const TOP = 10;

/** Our own queries over the same documents, written before the tables were looked at; judged by hashes of the texts. */
const OWN_QUERIES = fileURLToPath(new URL('many-documents-queries.jsonl', import.meta.url));

/** A paragraph that answers (grade 2) or touches (1) a query: a part of its text, all of it, or the hash of all of it. */
interface Judged {
  readonly text?: string;
  readonly whole?: boolean;
  readonly sha?: string;
  readonly grade: number;
}

/** One query judged by texts. */
export interface TextQuery {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  /** Held back while weights and words are found; told by the id where it is left out. */
  readonly held?: boolean;
  readonly relevant: readonly Judged[];
}

export const hasManyDocuments: boolean = existsSync(QUERIES);

/** All queries of a set, or the third of them that is held back while weights are found, or the rest. */
export function textQueries(
  part: 'all' | 'held' | 'seen' = 'all',
  of: 'given' | 'own' = 'given',
): readonly TextQuery[] {
  const lines = readFileSync(of === 'given' ? QUERIES : OWN_QUERIES, 'utf8')
    .trim()
    .split('\n');
  const queries = lines.map((line) => JSON.parse(line) as TextQuery);
  return queries.filter(({ id, held }) => part === 'all' || (held ?? isHeld(id)) === (part === 'held'));
}

function isHeld(id: string): boolean {
  return BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % 3n === 0n;
}

/** The documents that the queries are judged over, the project's own among them; a second text under one key is left out. */
export async function manyDocuments(): Promise<readonly Document[]> {
  const names = readFileSync(`${ROOT}search/documents.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const listed = names.filter((line) => line !== '' && !line.startsWith('#')).flatMap(pathsOf);
  const own = readdirSync(CORPUS)
    .filter((name) => hasReader(name))
    .sort();
  const byKey = new Map<string, Document>();
  for (const path of [...own.map((name) => CORPUS + name), ...listed]) {
    const { source, meta } = await readDocument(path);
    const document = parseDocument(source, meta);
    const taken = byKey.has(document.key);
    const key = taken ? distinctKey(document.key, source.sha256) : document.key;
    if (!taken || document.symbol === undefined) byKey.set(key, { ...document, key });
  }
  return [...byKey.values()];
}

/** A file, or the files of a folder that a pattern of its last part names. */
function pathsOf(name: string): readonly string[] {
  if (existsSync(ROOT + name)) return [ROOT + name];
  const [, folder = '', last = ''] = /^(.*\/)([^/]*)$/u.exec(ROOT + name) ?? [];
  const pattern = new RegExp(`^${last.replace(/[.+^${}()|[\]\\]/gu, '\\$&').replace(/\*/gu, '.*')}$`, 'u');
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => folder + file);
}

/** nDCG@10 of texts in the order found; copies of one text count once. */
export function ndcgOf(query: TextQuery, found: readonly string[], texts: ReadonlySet<string>): number {
  const { grades, lost } = gradesOf(query, texts);
  const got = [...new Set(found.map(squeeze))].slice(0, TOP).map((text) => grades.get(text) ?? 0);
  const ideal = [...grades.values(), ...lost].sort((a, b) => b - a).slice(0, TOP);
  return gain(got) / gain(ideal);
}

/** The grade of each text that is judged, and the grades of judged texts that nothing holds. */
function gradesOf({ relevant }: TextQuery, texts: ReadonlySet<string>) {
  const grades = new Map<string, number>();
  const lost: number[] = [];
  for (const { text: judged = '', grade, whole, sha } of relevant) {
    const wanted = squeeze(judged);
    const held = [...texts].filter((text) => {
      if (sha !== undefined) return hashOf(text) === sha;
      return whole === true
        ? text.includes(wanted) && text.length <= wanted.length + 5
        : text.includes(wanted);
    });
    for (const text of held) grades.set(text, Math.max(grades.get(text) ?? 0, grade));
    if (held.length === 0) lost.push(grade);
  }
  return { grades, lost };
}

/** The different texts of documents, without blanks. */
export function textsOf(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ units }) => units.map(({ text }) => squeeze(text))));
}

const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 16);
  hashes.set(text, known);
  return known;
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}
