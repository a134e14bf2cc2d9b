import { extractionOf } from '../../../index/extraction/extract.js';
import type { ExtractedCitation } from '../../../index/model/extraction.js';
import type { Locator } from '../../../index/model/locator.js';
import { standsIn } from '../../../index/model/place.js';
import { recognizeSymbol } from '../../../index/model/symbol.js';
import { bodyById, organOfSymbol } from '../../../index/names/bodies.js';
import { answer, strong } from '../../composing/compose.js';
import { placeLabel } from '../../composing/place-label.js';
import { paraQuestion, refsQuestion } from '../../composing/questions.js';
import type { ListItem, Reply } from '../../contract/reply.js';
import { type HeldDocument, openDocument } from '../../lookup/held-document.js';
import { citationOf } from '../../quoting/citation.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { findAsked, typedName, understood } from './asked.js';
import { notHeldDocument } from './not-held.js';
import { everyDocument } from './which-document.js';

const MOST_LISTED = 30;

/** Kinds of things that are cited, by the word for them. */
const KINDS: readonly (readonly [words: RegExp, takes: (cited: ExtractedCitation) => boolean])[] = [
  [/决议|resolution/u, ({ kind }) => kind === 'resolution'],
  [
    /公约|条约|议定书|convention|treat|protocol/u,
    ({ kind, text }) => kind === 'instrument' && /公约|条约|议定书|盟约|宪章|规约|协定/u.test(text),
  ],
  [/文书|法律|国际法|instrument/u, ({ kind }) => kind === 'instrument'],
  [/报告|report/u, ({ kind, text }) => kind === 'document' || /报告/u.test(text)],
  [/决定|decision/u, ({ kind }) => kind === 'decision'],
];

/**
 * What a document cites, and where: of the kind and the organ that the line names. Without a document: what any of
 * those held cites, where an organ says of whom (经社理事会决议被谁引用).
 */
export async function citesAnswer(situation: Situation): Promise<Reply | undefined> {
  const { context } = situation;
  const { messages } = context;
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  const named = target.kind === 'one' ? target.named : undefined;
  const organs = new Set(situation.bodies.map(({ id }) => id).filter((id) => bodyById(id)?.organ));
  if (!named && organs.size === 0) return undefined;
  const kinds = KINDS.filter(([words]) => words.test(situation.open)).map(([, takes]) => takes);
  const wanted = (cited: ExtractedCitation) =>
    cited.resolved === undefined &&
    (kinds.length === 0 || kinds.some((takes) => takes(cited))) &&
    (organs.size === 0 || cited.targets.some((symbol) => isOf(symbol, organs)));
  const items: ListItem[] = [];
  let count = 0;
  for (const { summary, container } of named ? [named] : await everyDocument(situation)) {
    const held = await openDocument(summary.key, context);
    if (!held) continue;
    for (const [locator, cited] of firstCited(held, container, wanted)) {
      count += cited.length;
      items.push({
        text: `${cited.join(messages.listSeparator)}${messages.bracketed(placeLabel(locator, messages))}`,
        question: paraQuestion(summary.key, locator),
        citation: citationOf(summary, locator),
      });
    }
  }
  const name = named ? typedName(named) : messages.docs.summary;
  if (items.length === 0) {
    const organ = situation.bodies.find(({ id }) => organs.has(id))?.name;
    return answer([strong(messages.talk.citesNothing(name, organ))], { visibility: 'asker' });
  }
  const sentence = strong(messages.talk.cites(name, count));
  const reply = answer([sentence, { type: 'list', items: items.slice(0, MOST_LISTED) }], {
    visibility: 'channel',
  });
  const shown = named ? refsQuestion(typedName(named)) : findAsked(situation.bodies[0]?.name ?? '').shown;
  return understood(reply, shown, context);
}

/** Works by the unit that cites them first, as printed there. */
function firstCited(
  held: HeldDocument,
  container: string | undefined,
  wanted: (cited: ExtractedCitation) => boolean,
): ReadonlyMap<Locator, readonly string[]> {
  const seen = new Set<string>();
  const byUnit = new Map<Locator, string[]>();
  for (const cited of extractionOf(held.document).citations) {
    const { locator, targets, kind, text } = cited;
    if (!standsIn(locator, container)) continue;
    const [work = text] = targets;
    if (!wanted(cited) || seen.has(work)) continue;
    seen.add(work);
    // A/63/53)，第一章: the symbol says it, what follows is where in it.
    const name = kind === 'document' ? work : text;
    byUnit.set(locator, [...(byUnit.get(locator) ?? []), name]);
  }
  return byUnit;
}

function isOf(target: string, organs: ReadonlySet<string>): boolean {
  const symbol = recognizeSymbol(target);
  const organ = symbol === undefined ? undefined : organOfSymbol(symbol);
  return organ !== undefined && organs.has(organ.id);
}
