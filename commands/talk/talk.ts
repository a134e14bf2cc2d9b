import { languagesIn, parseLanguages } from '../../index/citation/languages.js';
import type { Corpus } from '../../index/corpus.js';
import type { Language } from '../../index/model/language.js';
import type { CommandContext, RawOptions } from '../contract/command.js';
import type { Reply } from '../contract/reply.js';
import { findReferences } from '../lookup/references.js';
import { answerCitations } from '../mention.js';
import { notUnderstood } from './answers/manners.js';
import { currentFocus, type Focus } from './focus.js';
import { focusAfter } from './focus-after.js';
import { CLEAR_FOLLOW_UP, FOLLOW_UPS } from './follow-ups.js';
import { INTENTS } from './intents.js';
import { commonWords, LONGEST_READ, lineOf } from './line.js';
import { type Reading, readLine } from './reading.js';
import type { LastSearch, Situation, TalkContext } from './situation.js';
import { mendSlips } from './slips.js';
import { trimTalk } from './trim.js';

/** A line that somebody overhears us in is answered so soon after our own answer only, in seconds. */
const CLEAR_FOR_S = 5 * 60;
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

async function answerLine(text: string, focus: Focus | undefined, context: TalkContext): Promise<Reply> {
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
  for (const intent of INTENTS) {
    if (!intent.fits(situation)) continue;
    const reply = await intent.answer(situation);
    if (!reply) continue;
    await remember({ reply, intent: intent.name, hits: heard.last().hits, situation });
    return askedAgain(reply, text, situation);
  }
  return notUnderstood(situation);
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
  await remember({ reply, intent, hits: [], situation });
}

async function remember(answered: Parameters<typeof focusAfter>[0]): Promise<void> {
  const { conversation } = answered.situation.context;
  if (conversation) await conversation.memory.write(await focusAfter(answered, conversation));
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
