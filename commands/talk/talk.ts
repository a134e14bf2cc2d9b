import { languagesIn, parseLanguages } from '../../index/citation/languages.js';
import type { Corpus } from '../../index/corpus.js';
import type { Language } from '../../index/model/language.js';
import type { CommandContext, RawOptions } from '../contract/command.js';
import type { Reply } from '../contract/reply.js';
import { findReferences } from '../lookup/references.js';
import { answerCitations } from '../mention.js';
import { merged } from './answers/asked.js';
import { notUnderstood } from './answers/manners.js';
import { currentFocus, type Focus } from './focus.js';
import { focusAfter } from './focus-after.js';
import { CLEAR_FOLLOW_UP, FOLLOW_UPS } from './follow-ups.js';
import { INTENTS } from './intents.js';
import { commonWords, LONGEST_READ, lineOf } from './line.js';
import { partsOf } from './parts.js';
import { type Reading, readLine } from './reading.js';
import type { LastSearch, Situation, TalkContext } from './situation.js';
import { mendSlips } from './slips.js';
import { trimTalk } from './trim.js';

/** A line that somebody overhears us in is answered so soon after our own answer only, in seconds. */
const CLEAR_FOR_S = 5 * 60;
/** Intents that answer a question of several in one line; a search does not, nor what is said for courtesy. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  ...['quote', 'reference', 'notes', 'same-place', 'again', 'next', 'previous', 'requests', 'its-requests'],
  ...['states', 'signed', 'when', 'fact', 'count', 'held', 'same-question', 'cites', 'cited-by'],
  ...['cited-by-others', 'cite', 'compare', 'other-language', 'not-held', 'not-held-instrument'],
]);
/** Hits that are remembered for 还有吗 and 第二个. */
const MOST_HITS = 60;

/**
 * Answers a line without a command, and remembers what the conversation is about. A line that was not said to us is
 * overheard: then undefined is silence.
 */
export async function talk(typed: string, context: TalkContext): Promise<Reply | undefined> {
  if (context.conversation?.addressed === false) return overhear(typed, context);
  const text = mendSlips(typed);
  if (text.length > LONGEST_READ) return answerPasted(text, context);
  return answerLine(text, await currentFocus(context.conversation), context);
}

/** A page that somebody pastes asks nothing in words: what it refers to is quoted, else where it stands is searched. */
async function answerPasted(text: string, context: TalkContext): Promise<Reply> {
  return (await overhear(text, context)) ?? context.run('find', { query: text });
}

interface LineAnswer {
  readonly reply: Reply;
  readonly intent: string;
  /** What the conversation is about then. */
  readonly focus: Focus | undefined;
}

async function answerLine(text: string, focus: Focus | undefined, context: TalkContext): Promise<Reply> {
  const { reply, focus: after } =
    (await answerParts(text, focus, context)) ?? (await answerOne(text, focus, context));
  if (after) await context.conversation?.memory.write(after);
  return reply;
}

/** Several questions in one line, each as if it had been asked after the one before; undefined where one of them is none. */
async function answerParts(
  text: string,
  focus: Focus | undefined,
  context: TalkContext,
): Promise<LineAnswer | undefined> {
  const answers: LineAnswer[] = [];
  for (const part of partsOf(text)) {
    const answered = await answerOne(part, answers.at(-1)?.focus ?? focus, context);
    if (!STANDS_ALONE.has(answered.intent)) return undefined;
    answers.push(answered);
  }
  const last = answers.at(-1);
  if (!last || answers.every(({ reply }) => reply.status !== 'answer')) return undefined;
  return { ...last, reply: { ...merged(answers.map(({ reply }) => reply)), question: text } };
}

async function answerOne(text: string, focus: Focus | undefined, context: TalkContext): Promise<LineAnswer> {
  const heard = remembering(context.corpus);
  const reading = await readLine(text, context);
  const core = trimTalk(commonWords(lineOf(text).text));
  const situation: Situation = {
    ...reading,
    core,
    focus,
    languages: languagesOf(reading, core, focus),
    context: {
      ...context,
      corpus: heard.corpus,
      run: (command, options) => context.run(command, options, heard.corpus),
      lastSearch: heard.last,
    },
  };
  const { conversation } = context;
  for (const { name, fits, answer } of INTENTS) {
    if (!fits(situation)) continue;
    const reply = await answer(situation);
    if (!reply) continue;
    const answered = { reply, intent: name, ...heard.last(), situation };
    return {
      reply: askedAgain(reply, text, situation),
      intent: name,
      focus: conversation && (await focusAfter(answered, conversation)),
    };
  }
  return { reply: notUnderstood(situation), intent: 'none', focus: undefined };
}

/** Who leafs on from a paragraph in English leafs in English. */
function languagesOf({ open }: Reading, core: string, focus: Focus | undefined): readonly Language[] {
  const named = languagesIn(open);
  const leafs = (['next', 'previous', 'notes', 'again'] as const).some((way) => FOLLOW_UPS[way].test(core));
  return named.length === 0 && leafs ? (focus?.languages ?? []) : named;
}

/** Several answers in one have no question of their own: the line that names its documents asks for them again. */
function askedAgain(reply: Reply, text: string, { documents }: Situation): Reply {
  return reply.question !== undefined || documents.length === 0 ? reply : { ...reply, question: text };
}

/**
 * People talking among themselves, where references are answered: references to paragraphs, links, and what can mean
 * nothing but our last answer, soon after it. A document that is merely spoken of is none of our business.
 */
export async function overhear(text: string, context: TalkContext): Promise<Reply | undefined> {
  const references = await findReferences(text, context);
  if (references.length > 0) {
    const points = references.some(
      ({ paragraphs, text: typed }) => paragraphs !== undefined || /https?:|undocs|docs\.un/iu.test(typed),
    );
    return points ? answerCitations(text, false, context) : undefined;
  }
  if (!CLEAR_FOLLOW_UP.test(lineOf(text).text.trim())) return undefined;
  const focus = await currentFocus(context.conversation);
  const since = (context.conversation?.at ?? 0) - (focus?.at ?? 0);
  if (focus?.place === undefined || since > CLEAR_FOR_S) return undefined;
  const reply = await answerLine(text, focus, context);
  return reply.status === 'answer' ? reply : undefined;
}

/** What a conversation is about after a command that was typed with its name, or pressed. */
export async function rememberCommand(
  reply: Reply,
  options: RawOptions,
  context: CommandContext,
): Promise<void> {
  if (!context.conversation) return;
  const named = [options['document'], options['of']].filter((name) => name !== undefined).join(' ');
  const run = () => Promise.resolve(reply);
  const situation: Situation = {
    ...(await readLine(named, context)),
    core: '',
    focus: await currentFocus(context.conversation),
    languages: parseLanguages(options['language'] ?? '') ?? [],
    context: { ...context, run },
  };
  const intent = reply.question?.startsWith('/who-signed') ? 'signed' : 'command';
  const { memory } = context.conversation;
  await memory.write(
    await focusAfter({ reply, intent, hits: [], exactTotal: 0, situation }, context.conversation),
  );
}

/** The corpus, with the hits of the last search kept beyond those that are shown. */
function remembering(corpus: Corpus): { readonly corpus: Corpus; readonly last: () => LastSearch } {
  let last: LastSearch = { hits: [], exactTotal: 0 };
  return {
    last: () => last,
    corpus: {
      list: (signal) => corpus.list(signal),
      document: (key, signal) => corpus.document(key, signal),
      translation: (key, language, signal) => corpus.translation(key, language, signal),
      named: (name, signal) => corpus.named(name, signal),
      summary: (key, signal) => corpus.summary(key, signal),
      documents: (filter, page, signal) => corpus.documents(filter, page, signal),
      completions: (partial, limit, signal) => corpus.completions(partial, limit, signal),
      near: (name, limit, signal) => corpus.near(name, limit, signal),
      size: (signal) => corpus.size(signal),
      sharing: (query, signal) => corpus.sharing(query, signal),
      citing: (targets, page, signal) => corpus.citing(targets, page, signal),
      requests: (filter, page, signal) => corpus.requests(filter, page, signal),
      search: async (query, signal) => {
        const limit = query.limit ?? 10;
        const found = await corpus.search({ ...query, limit: Math.max(limit, MOST_HITS) }, signal);
        last = {
          hits: found.hits.map(({ document, locator }) => ({ document, locator })),
          exactTotal: found.exactTotal,
        };
        return { ...found, hits: found.hits.slice(0, limit) };
      },
    },
  };
}
