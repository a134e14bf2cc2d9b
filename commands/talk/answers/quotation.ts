import type { NamedDocument } from '../../../index/corpus.js';
import { foldKey } from '../../../index/text/fold.js';
import { answer, notice, plain, strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import { citationOf } from '../../quoting/citation.js';
import { quoteOf } from '../../quoting/quote.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { typedName } from './asked.js';
import { type Candidate, candidatesFor, pairsOf, share } from './candidates.js';

/** Less of a quotation than this in a paragraph: it is about something else. */
const LEAST_SHARE = 0.45;
/** Where something is left out. */
const OMISSION = /…+|\.{3,}|\[…\]|\[\.{3}\]|⋯+/u;

/** Whether the words of the line stand so in the texts: where, or what the text says instead. */
export async function quotationAnswer(situation: Situation, quotation: string): Promise<Reply> {
  const { context } = situation;
  const { messages } = context;
  const pieces = quotation
    .split(OMISSION)
    .map(foldKey)
    .filter((piece) => piece !== '');
  const target = situation.documents.length > 0 ? await documentTarget(situation) : undefined;
  const named = target?.kind === 'one' ? target.named : undefined;
  const inside = named ? await candidatesFor('', named, situation) : [];
  const anywhere = await candidatesFor(quotation.replace(/["“”「」『』]/gu, ' '), undefined, situation);
  const exact = inside.find((each) => says(each, pieces)) ?? anywhere.find((each) => says(each, pieces));
  if (exact) {
    const elsewhere = named !== undefined && !inside.some(({ unit }) => unit === exact.unit);
    const place = citationOf(exact.held.summary, exact.unit.locator).text;
    const sentence = elsewhere
      ? messages.talk.quotationElsewhere(nameOf(named), place)
      : pieces.length > 1
        ? messages.talk.quotationShortened(place)
        : messages.talk.quotationExact(place);
    return shown(sentence, exact);
  }
  const asked = pairsOf(quotation);
  const [nearest] = [...inside, ...anywhere]
    .map((each) => ({ each, share: share(asked, pairsOf(each.unit.text)) }))
    .sort((a, b) => b.share - a.share);
  if (!nearest || nearest.share < LEAST_SHARE)
    return notice('quotation-not-found', [
      strong(messages.talk.quotationNotFound),
      plain(messages.find.noneHint),
    ]);
  return shown(
    messages.talk.quotationAltered(citationOf(nearest.each.held.summary, nearest.each.unit.locator).text),
    nearest.each,
  );
}

function nameOf(named: NamedDocument): string {
  return typedName(named);
}

function says({ unit }: Candidate, pieces: readonly string[]): boolean {
  const text = foldKey(unit.text);
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

function shown(sentence: string, { held, unit }: Candidate): Reply {
  return answer([strong(sentence), quoteOf(held, unit)], { visibility: 'channel' });
}
