import { type Citation, recognizeCitations } from '../../../index/citation/recognize.js';
import { symbolsOf } from '../../../index/citation/short-form.js';
import type { NamedDocument } from '../../../index/corpus.js';
import type { Unit } from '../../../index/model/document.js';
import { bodyById, organOfSymbol } from '../../../index/names/bodies.js';
import { foldKey, foldText } from '../../../index/text/fold.js';
import { answer, strong } from '../../composing/compose.js';
import { placeLabel } from '../../composing/place-label.js';
import { paraQuestion } from '../../composing/questions.js';
import type { ListItem, Reply } from '../../contract/reply.js';
import { citationOf } from '../../quoting/citation.js';
import { quoteOf } from '../../quoting/quote.js';
import type { DocumentMention } from '../documents.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { typedName } from './asked.js';
import { type Candidate, candidatesFor, pairsOf, share } from './candidates.js';
import { notHeldDocument } from './not-held.js';

/** Places that are quoted whole; more are listed. */
const MOST_QUOTED = 3;
const MOST_LISTED = 30;
/** How much of an instrument's name must stand in a paragraph: people leave out 联合国 or say 补充议定书. */
const ENOUGH_OF_A_NAME = 0.85;

/** Kinds of things that are cited, by the word for them. */
const KINDS: readonly (readonly [words: RegExp, takes: (cited: Cited) => boolean])[] = [
  [/决议|resolution/u, ({ kind }) => kind === 'resolution'],
  [
    /公约|条约|议定书|convention|treat|protocol/u,
    ({ kind, text }) => kind === 'instrument' && /公约|条约|议定书|盟约|宪章|规约|协定/u.test(text),
  ],
  [/文书|法律|国际法|instrument/u, ({ kind }) => kind === 'instrument'],
  [/报告|report/u, ({ kind, text }) => kind === 'document' || /报告/u.test(text)],
  [/决定|decision/u, ({ kind }) => kind === 'decision'],
];

interface Cited {
  readonly kind: Citation['kind'];
  readonly text: string;
  readonly key: string;
  /** Id of the organ whose resolution it is. */
  readonly organ?: string | undefined;
}

/** What a document cites, and where. */
export async function citesAnswer(situation: Situation): Promise<Reply | undefined> {
  const { context } = situation;
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind !== 'one') return undefined;
  const { messages } = context;
  const name = typedName(target.named);
  const candidates = await candidatesFor('', target.named, situation);
  // 人权理事会的决议: of one organ.
  const organs = new Set(situation.bodies.map(({ id }) => id).filter((id) => bodyById(id)?.organ));
  const wanted = KINDS.filter(([words]) => words.test(situation.open)).map(([, takes]) => takes);
  const seen = new Set<string>();
  const items: ListItem[] = [];
  const names: string[] = [];
  for (const { held, unit } of candidates) {
    if (unit.kind === 'title' || unit.kind === 'masthead') continue;
    const cited = citedIn(unit)
      .filter((each) => wanted.length === 0 || wanted.some((takes) => takes(each)))
      .filter(({ organ }) => organs.size === 0 || (organ !== undefined && organs.has(organ)))
      .filter(({ key }) => !seen.has(key));
    if (cited.length === 0) continue;
    for (const { key, text } of cited) {
      seen.add(key);
      names.push(text);
    }
    items.push({
      text: `${cited.map(({ text }) => text).join(messages.listSeparator)}${messages.bracketed(placeLabel(unit.locator, messages))}`,
      question: paraQuestion(held.document.key, unit.locator),
      citation: citationOf(held.summary, unit.locator),
    });
  }
  if (items.length === 0) return answer([strong(messages.talk.citesNothing(name))], { visibility: 'asker' });
  return answer(
    [strong(messages.talk.cites(name, names.length)), { type: 'list', items: items.slice(0, MOST_LISTED) }],
    {
      visibility: 'channel',
    },
  );
}

/** Titles within marks that are where something is printed, not what is cited. */
const COLLECTIONS = /汇编|正式记录|补编/u;
const IN_MARKS = /《[^《》]{2,120}》/gu;

/** A unit is read once, for as long as its document is held. */
const read = new WeakMap<Unit, readonly Citation[]>();

function citationsIn(unit: Unit): readonly Citation[] {
  const known = read.get(unit) ?? recognizeCitations(unit.text);
  read.set(unit, known);
  return known;
}

function citedIn(unit: Unit): readonly Cited[] {
  const { text } = unit;
  const numbered = citationsIn(unit)
    .filter(({ kind }) => kind !== 'relative' && kind !== 'instrument')
    .map(
      ({ kind, text: printed, symbols: [symbol] }): Cited => ({
        kind,
        // A/63/53)，第一章: the symbol says it, what follows is where in it.
        text: kind === 'document' && symbol ? symbol : printed,
        key: symbol ?? foldKey(printed),
        organ: symbol && organOfSymbol(symbol)?.id,
      }),
    );
  const titles = (text.match(IN_MARKS) ?? []).filter((title) => !COLLECTIONS.test(title));
  const instruments = titles.map(
    (printed): Cited => ({ kind: 'instrument', text: printed, key: foldKey(printed) }),
  );
  return [...numbered, ...instruments];
}

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

/** Where the symbol or instrument that the line names is cited: in the document that is meant, else anywhere. */
export async function citedByAnswer(situation: Situation): Promise<Reply | undefined> {
  const { context, documents, instruments, open } = situation;
  const { messages } = context;
  const object =
    documents.find(({ named }) => named.length === 0) ??
    (instruments.length === 0 ? (citedDocument(situation) ?? documents[0]) : undefined);
  const own = object?.named[0]?.summary.key;
  const instrument = instruments[0];
  const text = object?.text ?? instrument?.name;
  if (text === undefined) return undefined;
  const scope = scopeOf(situation, object);
  const query = object ? (/\d+\/\d+/u.exec(foldText(object.text))?.[0] ?? object.text) : text;
  const candidates = await candidatesFor(query, scope, situation);
  const symbols = object ? symbolsOf(object.text) : [];
  const asked = pairsOf(text);
  const cites = ({ held, unit }: Candidate) =>
    held.document.key !== own &&
    (symbols.length > 0
      ? citationsIn(unit).some((mention) => mention.symbols.some((symbol) => symbols.includes(symbol))) ||
        foldKey(unit.text).includes(foldKey(query))
      : share(asked, pairsOf(unit.text)) >= ENOUGH_OF_A_NAME);
  const all = candidates.filter(cites);
  const noted = /脚注|注释|footnote|note/u.test(open)
    ? all.filter(({ unit }) => unit.kind === 'footnote')
    : [];
  const found = noted.length > 0 ? noted : all;
  const shown = text.trim();
  if (found.length === 0)
    return answer([strong(messages.talk.notCited(shown, scope && typedName(scope)))], {
      visibility: 'asker',
    });
  const items = found.slice(0, MOST_LISTED).map(
    ({ held, unit }): ListItem => ({
      text: placeLabel(unit.locator, messages),
      question: paraQuestion(held.document.key, unit.locator),
      citation: citationOf(held.summary, unit.locator),
    }),
  );
  return answer(
    [
      strong(messages.talk.citedIn(shown, found.length)),
      ...(found.length <= MOST_QUOTED
        ? found.map(({ held, unit }) => quoteOf(held, unit))
        : [{ type: 'list', items } as const]),
    ],
    { visibility: 'channel' },
  );
}

/** The document held that the line names beside what is looked for. */
function scopeOf(situation: Situation, object: DocumentMention | undefined): NamedDocument | undefined {
  const held = situation.documents.find((mention) => mention !== object && mention.named.length === 1);
  return held?.named[0];
}
