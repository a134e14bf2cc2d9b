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
import { outlineMenus } from './quoting/outline.js';

type Row = Fields['rows'][number];

export const doc = defineCommand({
  name: 'doc',
  names: { 'zh-CN': '文件信息', 'zh-TW': '文件資訊', en: 'doc' },
  summary: (messages) => messages.doc.summary,
  examples: ['/doc 63/194', '/doc 关于全球打击贩运人口努力的宣言'],
  options: { document: documentOption },
  visibility: 'asker',
  execute: async ({ document }, context) => {
    const { named, notice } = await lookUpDocument(
      document,
      ({ summary }) => docQuestion(summary.key),
      context,
    );
    if (!named) return notice;
    const { messages } = context;
    const held = await openDocument(named.summary.key, context);
    return {
      ...answer(
        [
          { type: 'heading', text: documentLabel(named.summary) },
          ...fieldsOf(documentRows(named.summary, context), messages.doc.more),
        ],
        {
          visibility: 'asker',
          actions: [
            { kind: 'whole', label: messages.actions.outline, question: paraQuestion(named.summary.key) },
          ],
        },
      ),
      ...(held ? { menus: outlineMenus(held, messages, named.container).slice(0, MOST_MENUS) } : {}),
    };
  },
});

/** What is asked for most stands in the answer; the rest is behind a button where there are buttons. */
const ANSWERING: ReadonlySet<FactName> = new Set(['type', 'date', 'link', 'counts']);
const MOST_MENUS = 2;

/** The rows in their order, those behind the button in blocks of their own. */
function fieldsOf(rows: readonly DocumentRow[], behind: string): readonly Fields[] {
  const blocks: Fields[] = [];
  for (const { fact, ...row } of rows) {
    const folded = ANSWERING.has(fact) ? {} : { behind };
    const last = blocks.at(-1);
    if (last && last.behind === folded.behind)
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
    else blocks.push({ type: 'fields', rows: [row], ...folded });
  }
  return blocks;
}

/** What a document's head states, and what we know of it besides. */
export type FactName = keyof CommandContext['messages']['doc']['fields'] | 'date';

interface DocumentRow extends Row {
  readonly fact: FactName;
}

/** What the head of the document states, then what we know of it; rows without a value are left out. */
export function documentRows(
  summary: DocumentSummary,
  { messages }: Pick<CommandContext, 'messages'>,
): readonly DocumentRow[] {
  const { masthead, symbol } = summary;
  const link = symbol && symbolLink(symbol, summary.language);
  const words = messages.doc;
  const list = (items: readonly string[]) => items.join(messages.listSeparator);
  const dates = masthead.dates ?? [];
  const furtherNames = summary.aliases.filter((alias) => alias !== summary.title);
  const agenda = [masthead.agendaItem, masthead.agendaTitle].filter((part) => part !== undefined).join(' ');
  const field = (fact: Exclude<FactName, 'date'>, value: string | undefined, url?: string) =>
    ({ fact, name: words.fields[fact], value, url }) as const;
  const rows = [
    field('symbol', symbol),
    field('key', symbol === summary.key ? undefined : summary.key),
    field('type', messages.types[summary.type]),
    field('title', summary.title),
    field(
      'languages',
      summary.languages && list(summary.languages.map((each) => messages.languages.names[each])),
    ),
    field('annexes', list(summary.annexes.map(({ title }) => `《${title}》`))),
    field('organ', masthead.organ),
    field('session', masthead.session === undefined ? undefined : words.session(masthead.session)),
    field('agendaItem', agenda),
    field('report', masthead.reportSymbol),
    field('meeting', masthead.meeting === undefined ? undefined : words.meeting(masthead.meeting)),
    ...dates.map(
      ({ role, iso }) =>
        ({ fact: 'date', name: words.dates[role], value: messages.date(iso), url: undefined }) as const,
    ),
    field('sender', masthead.sender),
    field('addressee', masthead.addressee),
    field('subjects', list(masthead.subjects ?? [])),
    field('link', link, link),
    field('aliases', list(furtherNames)),
    field('counts', countsOf(summary, messages)),
    field('coverage', words.coverage(percent(summary.coverage))),
    field('source', summary.sourceSha256),
  ];
  return rows.flatMap(({ fact, name, value, url }) =>
    value === undefined || value === '' ? [] : [{ fact, name, value, ...(url === undefined ? {} : { url }) }],
  );
}

/** Rounded down: only what is wholly recognized is 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}
