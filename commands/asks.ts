import { z } from 'zod';
import { formatCitation } from '../index/citation/format.js';
import type { NamedDocument, RequestFilter, RequestPlace } from '../index/corpus.js';
import type { DocumentSummary } from '../index/model/document.js';
import type { VerbClass } from '../index/model/extraction.js';
import { requestsCalendar } from './asking/calendar.js';
import { glossOf, requestsCsv } from './asking/request-table.js';
import { beginning } from './composing/beginning.js';
import { answer, notice, plain, strong, subtle } from './composing/compose.js';
import { containerName } from './composing/document-label.js';
import { asksQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Action, Block, ListItem, Reply } from './contract/reply.js';
import { lookUpDocument } from './lookup/document-lookup.js';
import { summariesOf } from './lookup/summaries.js';
import { createRecognizer } from './options/choice.js';
import { documentFilterOption } from './options/document.js';
import { type Form, formOption } from './options/form.js';
import { pageOption } from './options/page.js';
import { dueOption, type Period } from './options/when.js';
import { citationOf } from './quoting/citation.js';

const PER_PAGE = 4;
/** Lines of a table or a calendar in one answer. */
const MOST_IN_FORM = 200;
/** How much of what is asked a list shows; the paragraph has the rest. */
const SHOWN = 48;

/** A verb may be a class as well. */
const recognizeClass = createRecognizer<VerbClass>([
  ['directive', ['directive', '请求', '請求', '请求类', '请求性']],
  ['deciding', ['deciding', '决定', '決定', '决定类', '决定性']],
]);

const word = () =>
  z
    .string()
    .trim()
    .max(200)
    .optional()
    .transform((text) => text || undefined);

interface Options {
  readonly addressee?: string | undefined;
  readonly document?: string | undefined;
  readonly verb?: string | undefined;
  readonly due?: Period | undefined;
  readonly form?: Form | undefined;
  readonly page?: number | undefined;
}

export const asks = defineCommand({
  name: 'asks',
  names: { 'zh-CN': '请求', 'zh-TW': '請求', en: 'asks' },
  summary: (messages) => messages.asks.summary,
  examples: [
    '/asks 秘书长',
    '/asks 63/194',
    '/asks 毒罪办 in:63/194',
    '/asks due:2009 form:ics',
    '/asks verb:敦促',
  ],
  options: {
    addressee: {
      schema: word(),
      names: { 'zh-CN': '对象', 'zh-TW': '對象', en: 'addressee' },
      aliases: ['谁', '誰', 'who'],
      description: (messages) => messages.options.addressee,
    },
    document: documentFilterOption,
    verb: {
      schema: word(),
      names: { 'zh-CN': '动词', 'zh-TW': '動詞', en: 'verb' },
      aliases: ['类别', '類別', 'class'],
      description: (messages) => messages.options.verb,
    },
    due: dueOption,
    form: formOption(['list', 'csv', 'ics']),
    page: pageOption,
  },
  visibility: 'asker',
  parse: (text) => ({ addressee: text }),
  execute: (options, context) => execute(options, context),
});

async function execute(options: Options, context: CommandContext): Promise<Reply> {
  const { document } = options;
  if (document !== undefined) {
    const { named, notice: refused } = await lookUpDocument(
      document,
      (other) => questionOf({ ...options, document: other.summary.key }),
      context,
    );
    return named ? answerTo(options, named, context) : refused;
  }
  const given = await answerTo(options, undefined, context);
  const { addressee } = options;
  if (given.status !== 'notice' || addressee === undefined) return given;
  // `/asks 63/194`: what stands where the addressee does may be a document.
  const { total } = await context.corpus.requests({ addressee }, { limit: 1 }, context.signal);
  const [named, ...others] = total > 0 ? [] : await context.corpus.named(addressee, context.signal);
  if (!named || others.length > 0) return given;
  return answerTo({ ...options, addressee: undefined, document: named.summary.key }, named, context);
}

function filterOf({ addressee, verb, due }: Options, named: NamedDocument | undefined): RequestFilter {
  const verbClass = verb === undefined ? undefined : recognizeClass(verb);
  return {
    ...(addressee !== undefined && { addressee }),
    ...(verbClass !== undefined && { verbClass }),
    ...(verb !== undefined && verbClass === undefined && { verb }),
    ...(due && { from: due.from, to: due.to }),
    ...(named && { document: named.summary.key }),
    ...(named?.container !== undefined && { container: named.container }),
  };
}

async function answerTo(
  options: Options,
  named: NamedDocument | undefined,
  context: CommandContext,
): Promise<Reply> {
  const { corpus, messages, signal } = context;
  const { form = 'list', page = 1 } = options;
  const limit = form === 'list' ? PER_PAGE : MOST_IN_FORM;
  const filter = filterOf(options, named);
  const found = await corpus.requests(
    filter,
    { offset: form === 'list' ? (page - 1) * limit : 0, limit },
    signal,
  );
  const filters = filterText(options, named, context);
  if (found.entries.length === 0)
    return notice('no-requests', [strong(messages.asks.none(filters)), plain(messages.asks.noneHint)]);
  const summaries = await summariesOf(found.entries, context);
  const first = (page - 1) * limit + 1;
  const isPart = form === 'list' && found.total > found.entries.length;
  const part = isPart ? messages.asks.range(first, first + found.entries.length - 1) : '';
  const blocks: readonly Block[] = [
    strong(`${messages.asks.found(found.total, filters)}${part}`),
    ...(form === 'list'
      ? listBlocks(found.entries, summaries, context)
      : formBlocks(form, found.entries, summaries, context)),
    ...(form !== 'list' && found.total > limit ? [subtle(messages.asks.partShown(limit, found.total))] : []),
  ];
  const actions =
    form === 'list'
      ? actionsOf(
          options,
          page * limit < found.total ? page + 1 : undefined,
          found.total - page * limit,
          context,
        )
      : [];
  return answer(blocks, { visibility: 'asker', actions });
}

function filterText(
  { addressee, verb, due }: Options,
  named: NamedDocument | undefined,
  { messages }: CommandContext,
): string {
  return [
    ...(addressee === undefined ? [] : [addressee]),
    ...(verb === undefined ? [] : [verb]),
    ...(named ? [containerName(named.summary, named.container)] : []),
    ...(due ? [due.from === due.to ? due.from : `${due.from}–${due.to}`] : []),
  ].join(messages.listSeparator);
}

type Summaries = ReadonlyMap<string, DocumentSummary>;

function listBlocks(
  entries: readonly RequestPlace[],
  summaries: Summaries,
  context: CommandContext,
): readonly Block[] {
  const { messages } = context;
  const items = entries.flatMap((entry): readonly ListItem[] => {
    const summary = summaries.get(entry.document);
    if (!summary) return [];
    return [{ text: lineOf(entry, context), citation: citationOf(summary, entry.request.locator) }];
  });
  return [{ type: 'list', items }, subtle(messages.asks.gloss)];
}

/** `吁请 (calls upon) 秘书长：…` and what is known besides. */
function lineOf({ request }: RequestPlace, { messages }: CommandContext): string {
  const { verb, addressee, action, deadline, reportTo, frequency } = request;
  const gloss = glossOf(verb);
  const asked = gloss === undefined ? verb : `${verb} (${gloss})`;
  // Who decides asks nobody.
  const whom = addressee ?? (request.optional ? undefined : messages.asks.nobody);
  const head = whom === undefined ? asked : `${asked} ${beginning(whom, SHOWN)}`;
  const further = [
    ...(deadline === null ? [] : [messages.asks.deadline(deadline)]),
    ...(reportTo === null ? [] : [messages.asks.reportTo(reportTo)]),
    ...(frequency === null ? [] : [messages.asks.frequency(frequency)]),
  ];
  return [`${head}${messages.colon}${beginning(action, SHOWN)}`, ...further].join(' · ');
}

function formBlocks(
  form: 'csv' | 'ics',
  entries: readonly RequestPlace[],
  summaries: Summaries,
  { messages }: CommandContext,
): readonly Block[] {
  if (form === 'csv') return [{ type: 'code', name: messages.asks.csv, text: requestsCsv(entries) }];
  const dated = entries.filter(({ request }) => request.deadlineIso !== null);
  const cited = ({ document, request }: RequestPlace) => {
    const summary = summaries.get(document);
    return summary ? formatCitation(summary, request.locator).text : document;
  };
  const undated = entries.length - dated.length;
  return [
    {
      type: 'code',
      name: messages.asks.calendar,
      text: requestsCalendar(dated, cited, messages.asks.endOfPeriod),
    },
    ...(undated > 0 ? [subtle(messages.asks.undated(undated))] : []),
  ];
}

function actionsOf(
  options: Options,
  next: number | undefined,
  left: number,
  { messages }: CommandContext,
): readonly Action[] {
  return [
    ...(next === undefined
      ? []
      : [
          {
            kind: 'open' as const,
            label: messages.refs.more(left),
            question: questionOf({ ...options, page: next }),
          },
        ]),
    {
      kind: 'open',
      label: messages.asks.asCsv,
      question: questionOf({ ...options, page: undefined, form: 'csv' }),
    },
    {
      kind: 'open',
      label: messages.asks.asCalendar,
      question: questionOf({ ...options, page: undefined, form: 'ics' }),
    },
  ];
}

function questionOf({ addressee, document, verb, due, form, page }: Options): string {
  return asksQuestion(addressee, {
    in: document,
    verb,
    due: due && (due.from === due.to ? due.from : `${due.from}..${due.to}`),
    form,
    page,
  });
}
