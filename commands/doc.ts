import type { DocumentSummary } from '../index/model/document.js';
import { symbolLink } from '../index/model/symbol.js';
import { answer } from './composing/compose.js';
import { countsOf } from './composing/counts.js';
import { documentLabel } from './composing/document-label.js';
import { docQuestion, paraQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Fields } from './contract/reply.js';
import { lookUpDocument } from './lookup/document-lookup.js';
import { openDocument } from './lookup/held-document.js';
import { documentOption } from './options/document.js';
import { outlineBlocks } from './quoting/outline.js';

type Row = Fields['rows'][number];

export const doc = defineCommand({
  name: 'doc',
  names: { 'zh-CN': '文件信息', 'zh-TW': '文件資訊', en: 'doc' },
  summary: (messages) => messages.doc.summary,
  examples: ['/doc 63/194', '/doc 关于全球打击贩运人口努力的宣言'],
  options: { document: documentOption },
  visibility: 'channel',
  execute: async ({ document }, context) => {
    const { named, notice } = await lookUpDocument(
      document,
      ({ summary }) => docQuestion(summary.key),
      context,
    );
    if (!named) return notice;
    const { messages } = context;
    const held = await openDocument(named.summary.key, context);
    return answer(
      [
        { type: 'heading', text: documentLabel(named.summary) },
        { type: 'fields', rows: rowsOf(named.summary, context) },
        ...(held ? [{ type: 'heading', text: messages.doc.outline } as const] : []),
        ...(held ? outlineBlocks(held, messages) : []),
      ],
      {
        visibility: 'channel',
        actions: [
          { kind: 'whole', label: messages.actions.outline, question: paraQuestion(named.summary.key) },
        ],
      },
    );
  },
});

/** What the head of the document states, then what we know of it; rows without a value are left out. */
function rowsOf(summary: DocumentSummary, { messages }: CommandContext): readonly Row[] {
  const { masthead, symbol } = summary;
  const link = symbol && symbolLink(symbol);
  const words = messages.doc;
  const list = (items: readonly string[]) => items.join(messages.listSeparator);
  const dates = masthead.dates ?? [];
  const furtherNames = summary.aliases.filter((alias) => alias !== summary.title);
  const agenda = [masthead.agendaItem, masthead.agendaTitle].filter((part) => part !== undefined).join(' ');
  const rows: readonly (readonly [name: string, value: string | undefined, url?: string | undefined])[] = [
    [words.fields.symbol, symbol],
    [words.fields.key, symbol === summary.key ? undefined : summary.key],
    [words.fields.type, messages.types[summary.type]],
    [words.fields.title, summary.title],
    [words.fields.annexes, list(summary.annexes.map(({ title }) => `《${title}》`))],
    [words.fields.organ, masthead.organ],
    [words.fields.session, masthead.session === undefined ? undefined : words.session(masthead.session)],
    [words.fields.agendaItem, agenda],
    [words.fields.report, masthead.reportSymbol],
    [words.fields.meeting, masthead.meeting === undefined ? undefined : words.meeting(masthead.meeting)],
    ...dates.map(({ role, iso }) => [words.dates[role], messages.date(iso)] as const),
    [words.fields.sender, masthead.sender],
    [words.fields.addressee, masthead.addressee],
    [words.fields.subjects, list(masthead.subjects ?? [])],
    [words.fields.link, link, link],
    [words.fields.aliases, list(furtherNames)],
    [words.fields.counts, countsOf(summary, messages)],
    [words.fields.coverage, words.coverage(percent(summary.coverage))],
    [words.fields.source, summary.sourceSha256],
  ];
  return rows.flatMap(([name, value, url]) =>
    value === undefined || value === '' ? [] : [{ name, value, ...(url === undefined ? {} : { url }) }],
  );
}

/** Rounded down: only what is wholly recognized is 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}
