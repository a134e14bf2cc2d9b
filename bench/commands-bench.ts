import type { CommandContext } from '../commands/contract/command.js';
import { messagesFor } from '../commands/messages/catalogue.js';
import { COMMANDS } from '../commands/registry.js';
import type { Analyzer } from '../index/analysis/analyzer.js';
import type { Corpus } from '../index/corpus.js';
import { createMemoryCorpus } from '../index/memory-corpus.js';
import type { Document } from '../index/model/document.js';
import { SearchIndex } from '../index/search/search-index.js';
import { synonymTable } from '../index/search/synonym-table.js';
import { makeDocuments, randomFrom, symbolOf } from './corpus.js';
import { percentile } from './timing.js';

/** Each question is asked this often; the first time, in which things are made that stay, is not counted. */
const TIMES = 15;
const DRAFT = 4000;

export interface CommandFigures {
  readonly paragraphs: number;
  readonly question: string;
  /** Wall clock, and the process's own time: the second is the work where others work on the machine too. */
  readonly p50: number;
  readonly worst: number;
  readonly cpu: number;
  /** How often as long it takes to go through all that is held, without a list or an index. */
  readonly byGoingThrough?: number;
}

/**
 * What /refs, /asks and /verify take over so many paragraphs, through the commands themselves, beside the plain way:
 * looking at every request, every citation, every paragraph.
 */
export async function benchCommands(
  paragraphs: number,
  analyzer: Analyzer,
): Promise<readonly CommandFigures[]> {
  const documents = makeDocuments(paragraphs);
  const index = new SearchIndex(analyzer, synonymTable());
  index.add(documents);
  const corpus = createMemoryCorpus(
    documents,
    (query) => index.search(query),
    [],
    async (query) => index.sharing(query),
  );
  const context: CommandContext = {
    corpus,
    locale: 'zh-CN',
    messages: messagesFor('zh-CN'),
    commands: COMMANDS,
    signal: new AbortController().signal,
  };
  const draft = draftOf(documents);
  const everyUnit = documents.flatMap(({ units }) => units.map(({ text }) => text));
  const quotations = [...draft.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);
  const goThrough = () => quotations.map((words) => everyUnit.filter((text) => text.includes(words)).length);
  const figures: CommandFigures[] = [];
  for (const [name, question, plain] of [
    ['/refs, of a document', `/refs ${symbolOf(7)}`, await goingThroughCitations(corpus)],
    ['/refs, of a paragraph', `/refs ${symbolOf(7)} 11`, undefined],
    ['/asks, all', '/asks', undefined],
    ['/asks 秘书长', '/asks 秘书长', await goingThroughRequests(corpus)],
    ['/asks, by date', '/asks 2009', undefined],
    ['/verify, one quotation', `/verify ${quotations[0] ?? ''}`, undefined],
    [`/verify, ${draft.length} characters, ${quotations.length} quotations`, `/verify ${draft}`, goThrough],
  ] as const) {
    const own = await measured(() => answer(question, context));
    const other = plain && (await measured(async () => plain()));
    figures.push({
      paragraphs,
      question: name,
      ...own,
      ...(other && { byGoingThrough: other.cpu / Math.max(own.cpu, 0.01) }),
    });
  }
  return figures;
}

async function goingThroughRequests(corpus: Corpus): Promise<() => unknown> {
  const { entries } = await corpus.requests({}, { limit: Number.MAX_SAFE_INTEGER });
  return () => entries.filter(({ request }) => request.addressee?.includes('秘书长'));
}

async function goingThroughCitations(corpus: Corpus): Promise<() => unknown> {
  const documents = await Promise.all((await corpus.list()).map(({ key }) => corpus.document(key)));
  const wanted = symbolOf(7).replace('A/RES/', '');
  return () =>
    documents.flatMap((document) => document?.units.filter(({ text }) => text.includes(wanted)) ?? []);
}

async function answer(question: string, context: CommandContext): Promise<unknown> {
  const [, name = '', words = ''] = /^\/(\S+)\s*([\s\S]*)$/u.exec(question) ?? [];
  const command = COMMANDS.find((each) => each.name === name);
  const due = name === 'asks' && /^\d{4}$/u.test(words) ? { due: words } : undefined;
  const bound = command?.bind(due ?? command.parse?.(words) ?? {});
  if (!bound?.run) throw new Error(`not understood: ${question}`);
  return bound.run(context);
}

async function measured(run: () => Promise<unknown>) {
  await run();
  const walls: number[] = [];
  const own: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now();
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    walls.push(performance.now() - started);
    own.push((user + system) / 1000);
  }
  return { p50: percentile(walls, 0.5), worst: Math.max(...walls), cpu: percentile(own, 0.5) };
}

/** A draft as people write it: a third of its quotations true, a third with a word changed, a third held nowhere. */
function draftOf(documents: readonly Document[]): string {
  const random = randomFrom(5);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  let draft = '';
  for (let at = 0; ; at++) {
    const document = pick(documents);
    const unit = document && pick(document.units);
    if (!document || !unit) return draft;
    const said = unit.text.slice(0, 90).replace(/[“”「」"]/gu, '');
    const words =
      at % 3 === 0 ? said : at % 3 === 1 ? said.replace(/[的和]/u, '并非') : [...said].reverse().join('');
    const cited = at % 2 === 0 ? `${document.symbol ?? document.key}第${unit.number ?? 1}段` : '该决议';
    const sentence = `第${at + 1}点：${cited}指出“${words}”，对此我们有不同看法。\n`;
    if (draft.length + sentence.length > DRAFT) return draft;
    draft += sentence;
  }
}
