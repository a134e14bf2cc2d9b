import type { DocumentSummary } from '../../../index/model/document.js';
import { bodyById, organOfSymbol } from '../../../index/names/bodies.js';
import { notice, strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { askWhich, quoteAnswer } from './paragraphs.js';
import { everyDocument } from './which-document.js';

/** 安理会(那个|的)第3段: the body directly before a place stands for what it adopted; undefined where none does. */
export function adopterNamed({ places, documents, bodies, line }: Situation): string | undefined {
  const [place] = places;
  if (!place || documents.length > 0) return undefined;
  const body = bodies.find(
    ({ id, end }) =>
      bodyById(id)?.organ === true &&
      /^(?:的|那个?|那份|那|里|\s)*$/u.test(line.text.slice(end, place.start)),
  );
  return body && place.start >= body.end ? body.id : undefined;
}

/** The place in the only document held of that body; none of them, or several, are told. */
export async function adoptedAnswer(situation: Situation): Promise<Reply | undefined> {
  const { context, places, line, bodies } = situation;
  const id = adopterNamed(situation);
  const all = await everyDocument(situation);
  const adopted = all.filter(({ summary }) => organOf(summary) === id);
  const [only, ...others] = adopted;
  if (only && others.length > 0) return askWhich(situation, adopted, undefined);
  const [place] = places;
  if (!place) return undefined;
  if (!only) {
    const body = bodies.find((each) => each.id === id)?.name ?? '';
    // With many documents held nobody looks through them all: then which is asked.
    if (all.length === 0) return askWhich(situation, undefined, undefined);
    return notice('not-held', [
      strong(context.messages.talk.notHeld(`${body}${line.text.slice(place.start, place.end)}`)),
      { type: 'list', items: [{ text: context.messages.docs.summary, question: '/docs' }] },
    ]);
  }
  const mention = { start: 0, end: 0, text: '', named: [only], how: 'name' } as const;
  return quoteAnswer({ ...situation, documents: [mention] });
}

function organOf({ symbol, masthead }: DocumentSummary): string | undefined {
  return (symbol === undefined ? undefined : organOfSymbol(symbol)?.id) ?? masthead.organ;
}
