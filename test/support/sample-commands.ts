import { z } from 'zod';
import { type Command, defineCommand } from '../../commands/contract/command.js';
import type { Reply } from '../../commands/contract/reply.js';
import type { Corpus } from '../../index/corpus.js';

const text = z.string().trim().min(1);
const names = (zhCN: string, zhTW: string, en: string) => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** Replies with the options it was run with, so that a test sees what reached it. */
function echo(options: object): Reply {
  return {
    status: 'answer',
    visibility: 'channel',
    blocks: [{ type: 'text', text: JSON.stringify(options) }],
    actions: [],
  };
}

/** Reads its own words: everything before the last blank is the document. */
const para = defineCommand({
  name: 'para',
  names: names('段落', '段落', 'para'),
  summary: () => 'one paragraph',
  examples: ['/para 63/194 11'],
  options: {
    document: {
      schema: text,
      names: names('文件', '文件', 'document'),
      aliases: ['in'],
      description: () => '',
    },
    paragraph: { schema: text.optional(), names: names('段次', '段次', 'paragraph'), description: () => '' },
  },
  visibility: 'channel',
  parse: (words) => {
    const blank = words.lastIndexOf(' ');
    return blank < 0
      ? { document: words }
      : { document: words.slice(0, blank), paragraph: words.slice(blank + 1) };
  },
  execute: async (options) => echo(options),
});

/** Takes the whole line, with a filter beside it. */
const find = defineCommand({
  name: 'find',
  names: names('查找', '搜尋', 'find'),
  summary: () => 'search',
  examples: ['/find 贩运'],
  options: {
    query: { schema: text, names: names('字词', '字詞', 'query'), description: () => '' },
    document: {
      schema: text.optional(),
      names: names('文件', '文件', 'document'),
      aliases: ['in'],
      description: () => '',
      complete: async (partial) => [{ name: `${partial}…`, value: partial }],
    },
    kind: { schema: text.optional(), names: names('类别', '類別', 'kind'), description: () => '' },
  },
  visibility: 'asker',
  parse: (words) => ({ query: words }),
  execute: async (options) => echo(options),
});

/** Fills its options in order. */
const pair = defineCommand({
  name: 'pair',
  names: names('成对', '成對', 'pair'),
  summary: () => 'two options',
  examples: ['/pair a b'],
  options: {
    first: { schema: text, names: names('甲', '甲', 'first'), description: () => '' },
    second: { schema: text.optional(), names: names('乙', '乙', 'second'), description: () => '' },
  },
  visibility: 'asker',
  execute: async (options) => echo(options),
});

const docs = defineCommand({
  name: 'docs',
  names: names('文件列表', '文件列表', 'docs'),
  summary: () => 'all documents',
  examples: ['/docs'],
  options: {},
  visibility: 'asker',
  execute: async (options) => echo(options),
});

const broken = defineCommand({
  name: 'broken',
  names: names('坏', '壞', 'broken'),
  summary: () => 'always fails',
  examples: ['/broken'],
  options: {},
  visibility: 'channel',
  execute: async () => {
    throw new Error('secret detail');
  },
});

export const SAMPLE_COMMANDS: readonly Command[] = [para, find, pair, docs, broken];

const nothing = async (): Promise<never> => {
  throw new Error('these commands ask nothing of the corpus');
};
export const NO_CORPUS: Corpus = {
  list: nothing,
  document: nothing,
  translation: nothing,
  named: nothing,
  summary: nothing,
  documents: nothing,
  completions: nothing,
  near: nothing,
  search: nothing,
  sharing: nothing,
  size: nothing,
  citing: nothing,
  requests: nothing,
};
