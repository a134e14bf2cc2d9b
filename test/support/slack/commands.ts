import { z } from 'zod';
import { type Command, defineCommand } from '../../../commands/contract/command.js';
import { answer } from './replies.js';

const document = {
  schema: z.string(),
  names: { 'zh-CN': '文件', 'zh-TW': '文件', en: 'document' },
  description: () => '文号或标题',
  complete: async () => [],
} as const;

/** Declarations as the registry has them, of every shape that matters to Slack. */
export const testCommands: readonly Command[] = [
  defineCommand({
    name: 'para',
    names: { 'zh-CN': '段落', 'zh-TW': '段落', en: 'para' },
    summary: () => '某一段的准确原文',
    examples: ['/para 63/194 11'],
    options: {
      document,
      paragraph: {
        schema: z.string().optional(),
        names: { 'zh-CN': '段落', 'zh-TW': '段落', en: 'paragraph' },
        description: () => '段落',
        complete: async () => [],
      },
    },
    visibility: 'channel',
    execute: async () => answer([]),
  }),
  defineCommand({
    name: 'find',
    names: { 'zh-CN': '查找', 'zh-TW': '查找', en: 'find' },
    summary: () => '在所有文件中查找',
    examples: ['/find 受害者'],
    options: {
      query: {
        schema: z.string(),
        names: { 'zh-CN': '词语', 'zh-TW': '詞語', en: 'query' },
        description: () => '要查的词语',
      },
    },
    visibility: 'asker',
    execute: async () => answer([]),
  }),
  defineCommand({
    name: 'help',
    names: { 'zh-CN': '帮助', 'zh-TW': '說明', en: 'help' },
    summary: () => '怎样提问',
    examples: ['/help'],
    options: {},
    visibility: 'asker',
    execute: async () => answer([]),
  }),
];
