import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../commands/contract/locale.js';
import type { Offer, OwnDocuments, UploadFinding } from '../../commands/contract/own-documents.js';
import type { Reply } from '../../commands/contract/reply.js';
import type { Settings } from '../../commands/contract/settings.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { COMMANDS } from '../../commands/registry.js';
import { upload } from '../../commands/upload.js';
import { summarize } from '../../index/model/summary.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';

const summary = summarize(fixtureDocuments()[0]);
const ID = 'a'.repeat(32);

const FOUND: UploadFinding = {
  file: '决议.docx',
  status: 'changed',
  document: {
    key: 'A/RES/71/101',
    title: '水资源',
    type: 'resolution',
    counts: { operative: 3 },
    certain: 0.9999,
    coverage: 1,
  },
  changes: { changed: '2-3', added: '4', removed: '' },
  notices: ['修订按已接受处理：2处'],
  problems: [
    { rule: 'number-gap', count: 5, places: ['第3页第14行', '脚注5'] },
    { rule: 'rule-of-tomorrow', count: 1, places: [] },
  ],
};

interface World {
  readonly own?: Partial<OwnDocuments>;
  readonly administrator?: boolean;
  readonly settings?: Settings;
  readonly locale?: Locale;
}

/** What the command does with documents of its own, as it is told of them. */
function ask(
  raw: Record<string, string>,
  { own, administrator = true, settings, locale = 'zh-CN' }: World = {},
) {
  const done: string[] = [];
  const offer: Offer = { id: ID, owner: 'channel', findings: [FOUND] };
  const documents: OwnDocuments = {
    platform: 'slack',
    direct: false,
    narrow: false,
    offered: [],
    list: async () => [],
    read: async (owner) => {
      done.push(`read for the ${owner}`);
      return { ...offer, owner };
    },
    waiting: async () => offer,
    keep: async () => {
      done.push('kept');
      return offer;
    },
    drop: async () => true,
    remove: async (key) => {
      done.push(`removed ${key}`);
      return true;
    },
    ...own,
  };
  const bound = upload.bind(raw);
  if (!bound.run) throw new Error('not valid');
  const reply: Promise<Reply> = bound.run({
    corpus: memoryCorpus([]),
    commands: COMMANDS,
    locale,
    messages: messagesFor(locale),
    signal: new AbortController().signal,
    own: documents,
    channel: {
      administrator: async () => administrator,
      read: async () => settings ?? { citations: false },
      write: async () => {},
    },
  });
  return reply.then((answer) => ({ answer, text: JSON.stringify(answer), done }));
}

const files = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `${index}.docx` }));
const many = (count: number) => Array.from({ length: count }, () => ({ summary, owner: 'channel' as const }));

describe('/upload', () => {
  it.each<[string, Record<string, string>]>([
    ['looks', {}],
    ['keeps', { keep: ID }],
    ['drops', { drop: ID }],
    ['shows', { show: ID }],
    ['removes', { erase: summary.key }],
  ])('%s for administrators alone', async (_, raw) => {
    const { answer, done } = await ask(raw, { administrator: false, own: { offered: files(1) } });
    expect(answer).toMatchObject({ status: 'notice', code: 'not-administrator' });
    expect(done).toEqual([]);
  });

  it.each(LOCALES)('shows what was found, with its places, and what can be decided (%s)', async (locale) => {
    const { answer, text } = await ask({}, { locale, own: { offered: files(1) } });
    expect(answer).toMatchObject({ status: 'answer', visibility: 'asker', question: `/upload show:${ID}` });
    expect(answer.actions.map(({ kind, question }) => `${kind} ${question}`)).toEqual([
      `decide /upload keep:${ID}`,
      `decide /upload drop:${ID}`,
    ]);
    // 99.99 % is not every paragraph.
    for (const said of [
      'A/RES/71/101',
      '决议.docx',
      '99.9%',
      '2-3',
      '第3页第14行',
      '脚注5',
      '…',
      '修订按已接受',
    ])
      expect(text).toContain(said);
  });

  it('belongs to the channel, to the workspace where that is set, and never so in a talk with the bot alone', async () => {
    const settings: Settings = { citations: false, uploads: 'workspace' };
    expect((await ask({}, { own: { offered: files(1) } })).done).toEqual(['read for the channel']);
    expect((await ask({}, { settings, own: { offered: files(1) } })).done).toEqual([
      'read for the workspace',
    ]);
    const alone = { offered: files(1), direct: true };
    expect((await ask({}, { settings, own: alone })).done).toEqual(['read for the channel']);
  });

  it.each<[string, Partial<OwnDocuments>, string]>([
    ['too many files at once', { offered: files(6) }, 'too-many-files'],
    [
      'more documents than a channel may have',
      { offered: files(2), list: async () => many(199) },
      'store-full',
    ],
    [
      'more than a talk with the bot alone may have',
      { offered: files(1), direct: true, list: async () => many(20) },
      'store-full',
    ],
  ])('refuses %s before anything is fetched', async (_, own, code) => {
    const { answer, done } = await ask({}, { own });
    expect(answer).toMatchObject({ status: 'notice', code });
    expect(done).toEqual([]);
  });

  it('keeps nothing where others have filled the channel meanwhile, and lets it wait', async () => {
    const own = { keep: async () => 'full' as const };
    const { answer, done } = await ask({ keep: ID }, { own });
    expect(answer).toMatchObject({ status: 'notice', code: 'store-full' });
    expect(done).toEqual([]);
  });

  it('removes what is named by its key alone, after it was asked', async () => {
    const own = { list: async () => many(1) };
    const asked = await ask({ remove: ' a/res/63/194 ' }, { own });
    expect(asked.answer.actions).toMatchObject([{ question: `/upload erase:${summary.key}` }]);
    expect(asked.done).toEqual([]);
    expect((await ask({ erase: summary.key }, { own })).done).toEqual([`removed ${summary.key}`]);
    for (const guess of ['63/194', '改进工作协调'])
      expect((await ask({ erase: guess }, { own })).answer).toMatchObject({ code: 'not-own' });
  });

  it.each([
    ['remove A/RES/63/194', { remove: 'A/RES/63/194' }],
    ['移除 A/RES/63/194', { remove: 'A/RES/63/194' }],
  ])('understands %s', (line, options) => {
    expect(upload.parse?.(line)).toEqual(options);
  });
});
