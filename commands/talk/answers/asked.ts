import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { outOfContainer } from '../../../index/citation/places.js';
import type { NamedDocument } from '../../../index/corpus.js';
import { answer, notice, subtle } from '../../composing/compose.js';
import { findQuestion } from '../../composing/questions.js';
import type { RawOptions } from '../../contract/command.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';

/** A question that a command answers. */
export interface Asked {
  readonly command: string;
  readonly options: RawOptions;
  /** The question as a person would type it, for the small print. */
  readonly shown: string;
}

/** The shortest name of a document that a command takes: 63/194, a title. */
export function typedName({ summary, container }: NamedDocument): string {
  const annex = summary.annexes.find((each) => each.container === container);
  if (annex) return annex.title;
  if (summary.symbol === undefined) return summary.title ?? summary.key;
  return (
    summary.aliases.find((alias) => summary.symbol?.endsWith(`/${alias.replace(/\s+/gu, '')}`)) ??
    summary.symbol
  );
}

/** Locators as they are typed after the name of that document: without the annex that the name says. */
function typedLocators(locators: string, { container }: NamedDocument): string {
  const expression = container === undefined ? undefined : parseLocators(locators);
  if (!expression) return locators;
  return formatLocators(expression.map((range) => outOfContainer(range, container)));
}

/** `/para`, `/cite`: a document and, where one is meant, a place in it. */
export function placeAsked(command: 'para' | 'cite', named: NamedDocument, locators?: string): Asked {
  const { key } = named.summary;
  // An annex named as a whole is asked for by its title: it is no address.
  const whole = locators === undefined && named.container !== undefined;
  return {
    command,
    options: {
      document: whole ? typedName(named) : key,
      ...(locators !== undefined && { paragraph: locators }),
    },
    shown: [
      `/${command}`,
      typedName(named),
      ...(locators === undefined ? [] : [typedLocators(locators, named)]),
    ].join(' '),
  };
}

/** `/doc`, `/who-signed`: a document. */
export function documentAsked(command: 'doc' | 'who-signed', named: NamedDocument): Asked {
  const name = typedName(named);
  const option = command === 'doc' ? 'document' : 'of';
  return {
    command,
    options: { [option]: named.container === undefined ? named.summary.key : name },
    shown: `/${command} ${name}`,
  };
}

export function findAsked(query: string, within?: NamedDocument): Asked {
  const document = within && typedName(within);
  return {
    command: 'find',
    options: { query, ...(document !== undefined && { document }) },
    shown: findQuestion(query, { in: document }),
  };
}

/** Runs the questions in order and answers them as one, with what was understood in small print. */
export async function answerAsked(
  asked: readonly Asked[],
  { context, languages }: Situation,
): Promise<Reply> {
  const replies: Reply[] = [];
  const questions = asked.map((each) => inLanguages(each, languages.join('+')));
  for (const { command, options } of questions) replies.push(await context.run(command, options));
  const shown = questions.map((each) => each.shown).join(context.messages.listSeparator);
  return understood(merged(replies), shown, context);
}

/** Only paragraphs are there in several languages: how they are cited is another matter. */
function inLanguages({ command, options, shown }: Asked, language: string): Asked {
  if (language === '' || command !== 'para') return { command, options, shown };
  return { command, options: { ...options, language }, shown: `${shown} ${language}` };
}

/** The reply with the question that it answers, as it could be typed, in small print below. */
export function understood(reply: Reply, shown: string, { messages }: Situation['context']): Reply {
  const line = subtle(messages.talk.understood(shown.replace(/\s+/gu, ' ')));
  return { ...reply, blocks: [...reply.blocks, line] };
}

/** Several replies as one: each quotation once, the buttons of the only one. */
export function merged(replies: readonly Reply[]): Reply {
  const [only, ...others] = replies;
  if (only && others.length === 0) return only;
  const seen = new Set<string>();
  const blocks = replies
    .flatMap((reply) => reply.blocks)
    .filter((block) => {
      const key =
        block.type === 'quote'
          ? `${block.citation.document} ${block.citation.locator} ${block.citation.language ?? ''}`
          : JSON.stringify(block);
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
  // The way into the document goes on from several answers as well, where it is one document.
  const outlines = replies.flatMap(({ actions = [] }) => actions.filter(({ kind }) => kind === 'whole'));
  const [outline] = outlines;
  const actions = outline && outlines.every(({ question }) => question === outline.question) ? [outline] : [];
  const failure = replies.find(({ status }) => status === 'failure');
  if (failure) return { ...failure, blocks };
  return replies.some(({ status }) => status === 'answer')
    ? answer(blocks, {
        visibility: replies.some(({ visibility }) => visibility === 'channel') ? 'channel' : 'asker',
        ...(actions.length > 0 && { actions }),
      })
    : notice(replies[0]?.code ?? 'nothing', blocks);
}
