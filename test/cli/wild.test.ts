import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/cli/run.js';

/**
 * What users of such tools have reported, as inputs of our own, and variations of each kind: `inputs.jsonl`, a line
 * each; `documents/`, a made resolution of twelve units with one change a file.
 */
interface Input {
  readonly id: string;
  readonly kind: string;
  /** `ask`, `message`, or a message as Slack or Discord deliver it. */
  readonly via: string;
  readonly input: string;
  /** The file that is to be ingested before. */
  readonly document?: string;
  /** The citations of the answer, in order; none: nothing is quoted. */
  readonly cites?: readonly string[];
  /** Stands in the answer; never stands there; stands in none of its excerpts. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  readonly without?: string;
}

const FOLDER = fileURLToPath(new URL('../fixtures/wild/', import.meta.url));
const inputs = readFileSync(join(FOLDER, 'inputs.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  // The file is ours: its lines have this form.
  .map((line) => JSON.parse(line) as Input);

type Answer = { readonly [key: string]: unknown } | null;

/** Every string under one of `keys` (any, where none are given), in order. */
function strings(node: unknown, keys?: readonly string[], key = ''): string[] {
  if (typeof node === 'string') return keys === undefined || keys.includes(key) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap((each) => strings(each, keys, key));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, each]) => strings(each, keys, name));
}

function citations(node: unknown): string[] {
  if (Array.isArray(node)) return [...new Set(node.flatMap(citations))];
  if (node === null || typeof node !== 'object') return [];
  const { document, locator } = node as { readonly document?: unknown; readonly locator?: unknown };
  const own = typeof document === 'string' && typeof locator === 'string' ? [`${document} ${locator}`] : [];
  return [...new Set([...own, ...Object.values(node).flatMap(citations)])];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-wild-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function answersTo(asked: readonly Input[], dataDirectory: string): Promise<readonly Answer[]> {
  const lines = asked.map(({ id, via, input }) => {
    const [platform] = / message$/u.test(via) ? via.split(' ') : [];
    return JSON.stringify({
      ...{ conversation: id, user: 'u', text: input, addressed: via === 'ask' },
      ...(platform !== undefined && { via: platform }),
    });
  });
  const { stdout } = await run(['talk', '-'], { dataDirectory, input: `${lines.join('\n')}\n` });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

function check({ cites, says = [], never = [], without }: Input, answer: Answer): void {
  if (cites !== undefined) expect(citations(answer?.['blocks'])).toEqual(cites);
  const said = strings(answer).join('\n');
  for (const each of says) expect(said).toContain(each);
  for (const each of never) expect(said).not.toContain(each);
  if (without !== undefined) {
    expect(answer?.['status']).toBe('answer');
    for (const excerpt of JSON.stringify(answer?.['blocks']).match(/"type":"excerpt".*?"citation"/gu) ?? [])
      expect(excerpt).not.toContain(without);
  }
}

describe.each([
  ['over the documents that come with it', false],
  ['over documents that were brought in', true],
])('inputs out of public reports, %s', (_title, brought) => {
  const asked = inputs.filter(({ document }) => (document !== undefined) === brought);
  let answers: readonly Answer[];
  beforeAll(async () => {
    const data = join(folder, String(brought));
    if (brought) {
      const files = readdirSync(join(FOLDER, 'documents')).map((name) => join(FOLDER, 'documents', name));
      expect((await run(['ingest', ...files], { dataDirectory: data })).code).toBe(0);
    }
    answers = await answersTo(asked, data);
  }, 60_000);

  it('gives one answer to each', () => {
    expect(answers).toHaveLength(asked.length);
  });
  it.each(asked.map((input, index) => [input.id, input.kind, input.input, index] as const))(
    '%s %s: %j',
    (_id, _kind, _input, index) => {
      const input = asked[index];
      if (input) check(input, answers[index] ?? null);
    },
  );
});
