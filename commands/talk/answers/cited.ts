import type { NamedDocument } from '../../../index/corpus.js';
import { targetOfTitle } from '../../../index/extraction/extract.js';
import { answer, strong } from '../../composing/compose.js';
import { placeLabel } from '../../composing/place-label.js';
import { paraQuestion } from '../../composing/questions.js';
import type { ListItem, Reply } from '../../contract/reply.js';
import { citationOf } from '../../quoting/citation.js';
import { quoteOf } from '../../quoting/quote.js';
import type { DocumentMention } from '../documents.js';
import type { Situation } from '../situation.js';
import { findAsked, merged, typedName, understood } from './asked.js';
import { type Candidate, candidatesFor, pairsOf, share } from './candidates.js';
import { citingUnits, targetsNamed } from './citing.js';

/** Places that are quoted whole; more are listed. */
const MOST_QUOTED = 3;
const MOST_LISTED = 30;
/** How much of an instrument's name must stand in a paragraph: people leave out 联合国 or say 补充议定书. */
const ENOUGH_OF_A_NAME = 0.85;

/** 引用 with what it says of something: 被 before it turns it round. */
const CITES =
  /(被|\bby\b).{0,12}?(?:引用|援引|引述|提到|提及|回顾|参考)|(?:引用|援引|引述|提到|提及|回顾|参考)(?:到|过|了)*|\b(?:cites?|cited|refers? to|mentions?)\b/u;

/** The document that a line asks about as one that is cited: 有文件引用过□吗, □被引用过吗. */
export function citedDocument({ open, documents }: Situation): DocumentMention | undefined {
  const verb = CITES.exec(open);
  if (!verb) return undefined;
  if (verb[1] === '被') return documents.findLast(({ end }) => end <= verb.index);
  return documents.find(({ start }) => start >= verb.index + verb[0].length);
}

/** Where the symbols or the instrument that the line names are cited: in the document that is meant, else anywhere. */
export async function citedByAnswer(situation: Situation): Promise<Reply | undefined> {
  const { documents, instruments } = situation;
  const missing = documents.filter(({ named }) => named.length === 0);
  if (missing.length < 2)
    return citingOf(
      missing[0] ?? (instruments.length === 0 ? (citedDocument(situation) ?? documents[0]) : undefined),
      situation,
    );
  const replies: Reply[] = [];
  for (const object of missing) {
    const reply = await citingOf(object, situation);
    if (reply) replies.push(reply);
  }
  return merged(replies);
}

async function citingOf(
  object: DocumentMention | undefined,
  situation: Situation,
): Promise<Reply | undefined> {
  const { context, documents, instruments, open } = situation;
  const { messages } = context;
  const text = object?.text ?? instruments[0]?.name;
  if (text === undefined) return undefined;
  const scope = documents.find((each) => each !== object && each.named.length === 1)?.named[0];
  const all = object
    ? await citingUnits(targetsNamed(object), object.named, scope, context)
    : await instrumentUnits(text, scope, situation);
  const noted = /脚注|注释|footnote|note/u.test(open)
    ? all.filter(({ unit }) => unit.kind === 'footnote')
    : [];
  const found = noted.length > 0 ? noted : all;
  const shown = text.trim();
  if (found.length === 0)
    return understood(
      answer([strong(messages.talk.notCited(shown, scope && typedName(scope)))], { visibility: 'asker' }),
      findAsked(shown, scope).shown,
      context,
    );
  const items = found.slice(0, MOST_LISTED).map(
    ({ held, unit }): ListItem => ({
      text: placeLabel(unit.locator, messages),
      question: paraQuestion(held.document.key, unit.locator),
      citation: citationOf(held.summary, unit.locator),
    }),
  );
  const reply = answer(
    [
      strong(messages.talk.citedIn(shown, found.length)),
      ...(found.length <= MOST_QUOTED
        ? found.map(({ held, unit }) => quoteOf(held, unit))
        : [{ type: 'list', items } as const]),
    ],
    { visibility: 'channel' },
  );
  return understood(reply, findAsked(shown, scope).shown, context);
}

/** The units that cite an instrument under any of its names (巴勒莫议定书); where none does, those in which that name stands. */
async function instrumentUnits(
  name: string,
  scope: NamedDocument | undefined,
  situation: Situation,
): Promise<readonly Candidate[]> {
  const citing = await citingUnits([targetOfTitle(name)], [], scope, situation.context);
  return citing.length > 0 ? citing : namingUnits(name, scope, situation);
}

/** The units in which an instrument's name stands, or most of it. */
async function namingUnits(
  name: string,
  scope: NamedDocument | undefined,
  situation: Situation,
): Promise<readonly Candidate[]> {
  const asked = pairsOf(name);
  const candidates = await candidatesFor(name, scope, situation);
  return candidates.filter(({ unit }) => share(asked, pairsOf(unit.text)) >= ENOUGH_OF_A_NAME);
}
