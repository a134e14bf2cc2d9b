import { parseLocators } from '../../index/citation/locators.js';
import { type LooseNumber, looseNumbers, NUMERAL } from '../../index/citation/loose-numbers.js';
import type { PlaceExpression } from '../../index/citation/places.js';
import {
  PRINTED_NUMBER,
  type PrintedNumber,
  readPrintedNumber,
} from '../../index/citation/printed-number.js';
import { splitReference } from '../../index/citation/reference.js';
import { symbolsOf } from '../../index/citation/short-form.js';
import type { NamedDocument } from '../../index/corpus.js';
import type { DocumentSummary, DocumentType } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';
import { recognizeBodies } from '../../index/names/bodies.js';
import { foldText } from '../../index/text/fold.js';
import { formatRoman, parseChineseNumeral } from '../../index/text/numerals.js';
import type { CommandContext } from '../contract/command.js';
import { findReferences } from '../lookup/references.js';
import { type Line, overlaps, TAKEN, typed, without } from './line.js';

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** A document that a line speaks of. */
export interface DocumentMention extends Span {
  /** As typed. */
  readonly text: string;
  /** The documents held that it can mean: none, the one, or several. */
  readonly named: readonly NamedDocument[];
  /** `noun`: 那份宣言, 白俄罗斯的信: says no more than what kind it is, perhaps whose. */
  readonly how: 'name' | 'noun';
  /** Of what is not held: where the official site has it. */
  readonly symbol?: DocumentSymbol;
  /** The paragraphs that the grammar of citations has read with it, and where they end. */
  readonly expression?: PlaceExpression;
  readonly expressionEnd?: number;
}

/** With more documents than this a mere 决议 or 那封信 leaves too many open to look through all. */
const MOST_LOOKED_THROUGH = 200;

/** Every document in the line, in order, not overlapping. */
export async function documentsIn(line: Line, access: Access): Promise<readonly DocumentMention[]> {
  const found: DocumentMention[] = [];
  const add = (mentions: readonly DocumentMention[]) => {
    for (const mention of mentions) if (!overlaps(mention, found)) found.push(mention);
  };
  // 第63届会议第194号决议: what it is a number of stands before it.
  add(await numbered(line, line.text, looseIn(line.text, ['session']), access));
  add(await cited(line, access));
  add(await titled(line, access));
  const unnamed = without(line.text, found);
  add(
    await numbered(
      line,
      unnamed,
      [...slashed(unnamed, line.cased), ...looseIn(unnamed, ['slip', 'running'])],
      access,
    ),
  );
  add(await serialAlone(line, without(line.text, found), access));
  // Beside a number 决议 is what the number is of.
  const kinds = found.some(({ how, text }) => how === 'name' && /\d/u.test(text))
    ? KINDS.filter(({ types }) => !types.includes('resolution'))
    : KINDS;
  add(await byKind(kinds, line, without(line.text, found), access));
  return found.sort((a, b) => a.start - b.start);
}

async function cited(line: Line, access: Access): Promise<DocumentMention[]> {
  const references = await findReferences(line.source, access);
  return references.map(({ text, documents, paragraphs, ...span }) => {
    const { start, end } = line.foldedSpan(span);
    const { document } = splitReference(line.text.slice(start, end));
    // As typed: the session of 194(III) is capital letters, without which 194 is another organ's number.
    const typedName = splitReference(text).document;
    const symbol =
      documents.length > 0 ? undefined : (symbolsOf(typedName)[0] ?? ofBodyBefore(line, start, typedName));
    const named = {
      ...{ start, text, named: documents, how: 'name' as const },
      ...(symbol !== undefined && { symbol }),
    };
    if (paragraphs === undefined) return { ...named, end };
    // 63/194第1到第3段: where the paragraphs begin, places are read as everywhere else. 序言 of 序言第5段 names no document.
    const splits = line.text.startsWith(document, start) && document.length < end - start;
    return splits && parseLocators(document) === undefined
      ? { ...named, end: start + document.length, expression: paragraphs, expressionEnd: end }
      : { ...named, end, expression: paragraphs, expressionEnd: end };
  });
}

/** 安理会1325号决议: the body that stands before a number whose series its number alone does not tell. */
function ofBodyBefore(line: Line, start: number, name: string): DocumentSymbol | undefined {
  const serial = /^第?\s*(\d{3,4})\s*号?\s*(?:决议)?$/u.exec(name)?.[1];
  const from = Math.max(0, start - MOST_BEFORE);
  const before = line.cased.slice(from, start).replace(/\s*的?\s*$/u, '');
  const body = recognizeBodies(before).find(({ end }) => end === before.length);
  const symbols = serial && body ? symbolsOf(`${body.name}第${serial}号决议`) : [];
  return symbols.length === 1 ? symbols[0] : undefined;
}

/** 《贩运人口宣言》: a part of a title in its marks names the one document that has it. */
async function titled(line: Line, { corpus, signal }: Access): Promise<DocumentMention[]> {
  const titles = [...line.text.matchAll(/《([^《》\n]{2,200})》/gu)];
  const mentions = await Promise.all(
    titles.map(async (match): Promise<DocumentMention[]> => {
      const named = await corpus.named(match[1] ?? '', signal);
      if (named.length === 0) return [];
      return [{ start: match.index, end: match.index + match[0].length, text: match[0], named, how: 'name' }];
    }),
  );
  return mentions.flat();
}

/** What may stand before a number and behind it, so that it is one of a document. */
const ORGAN_BEFORE =
  /(?:联合国)?(?:大会|联大|\bga|\bunga|\bun)?\s*(?:决议|\bres(?:olution)?s?\.?|文件)?\s*(?:\bno\.?)?\s*第?\s*$/u;
const HAO_BEHIND = /^\s*(?:号)?\s*(?:决议|决定|文件)?/u;
/** More numbers than this in one line ask nothing. */
const MOST_NUMBERS = 12;
/** 63/194, 六十三/一百九十四 */
const WITH_SLASH = new RegExp(`(?<![\\d/.a-z])(?:${PRINTED_NUMBER})`, 'gu');

/** A number with the words around it, and its name: none for a number of a body whose symbols are other ones. */
interface Numbered extends Span {
  readonly name: string | undefined;
  /** 63.194 may be a price: it counts where such a document is held. */
  readonly onlyHeld: boolean;
}

/** As sentences print it. */
function printed({ session, serial, earlySession }: PrintedNumber, organ: LooseNumber['organ']): string {
  if (earlySession !== undefined) return `${serial}(${formatRoman(earlySession)})`;
  return session === undefined
    ? `${organ === 'SC' ? '安理会' : ''}第${serial}号决议`
    : `${session}/${serial}`;
}

function withWords(open: string, { start, end }: Span): Span {
  const before = ORGAN_BEFORE.exec(open.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const behind = HAO_BEHIND.exec(open.slice(end, end + 8))?.[0] ?? '';
  return { start: start - before.trimStart().length, end: end + behind.trimEnd().length };
}

/** What stands between a body and its number: 安理会第, Human Rights Council resolution. */
const OF_A_BODY = /\s*的?\s*(?:决议|决定|resolution|decision|res\.?|dec\.?)?\s*(?:no\.?)?\s*第?\s*$/u;
/** Numbers of what no organ of the United Nations adopts: 第63/194号指令, 国务院令第63/194号. */
const OTHER_WORK_BEHIND = /^\s*号?\s*(?:指令|法令|令|条例|法案|通知|判决|公告|规章)/u;
const OTHER_WORK_BEFORE = /\p{Script=Han}{1,8}(?:令|条例|法)\s*第\s*$/u;
const MOST_BEFORE = 40;

/** The number with the body before it whose numbers are not the Assembly's, or as one of another kind of work. */
function othersNumber(open: string, cased: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - MOST_BEFORE);
  const before = open.slice(from, start);
  const joint = OF_A_BODY.exec(before)?.index ?? before.length;
  const body = recognizeBodies(cased.slice(from, start)).find((each) => each.end === joint);
  const behind = HAO_BEHIND.exec(open.slice(end, end + 8))?.[0].trimEnd().length ?? 0;
  if (body !== undefined && !['GA', 'UN'].includes(body.id))
    return { start: from + body.start, end: end + behind };
  const work = OTHER_WORK_BEFORE.exec(before);
  if (work) return { start: from + work.index, end: end + behind };
  const kind = OTHER_WORK_BEHIND.exec(open.slice(end, end + 8));
  return kind ? { start: withWords(open, { start, end }).start, end: end + kind[0].length } : undefined;
}

function looseIn(open: string, forms: readonly LooseNumber['form'][]): Numbered[] {
  return looseNumbers(open)
    .filter(({ form }) => forms.includes(form))
    .map(({ form, number, organ, ...span }) => ({
      ...withWords(open, span),
      ...{ name: printed(number, organ), onlyHeld: form === 'slip' },
    }));
}

/** @param cased the line before letters were made lower case: English names and acronyms are known by their capitals */
function slashed(open: string, cased: string): Numbered[] {
  return [...open.matchAll(WITH_SLASH)].flatMap((match): Numbered[] => {
    const number = readPrintedNumber(match[0].toUpperCase());
    if (number?.session === undefined) return [];
    const digits = { start: match.index, end: match.index + match[0].length };
    const other = othersNumber(open, cased, digits);
    if (other) return [{ ...other, name: undefined, onlyHeld: false }];
    const span = withWords(open, digits);
    const name = printed(number, undefined);
    // A decision is not the resolution of its number.
    const isDecision = open.slice(span.start, span.end).endsWith('决定');
    return [{ ...span, name: isDecision ? `第${name}号决定` : name, onlyHeld: false }];
  });
}

async function numbered(
  line: Line,
  open: string,
  found: readonly Numbered[],
  access: Access,
): Promise<DocumentMention[]> {
  const { corpus, signal } = access;
  const mentions: DocumentMention[] = [];
  for (const { start, end, name, onlyHeld } of found.slice(0, MOST_NUMBERS)) {
    if (overlaps({ start, end }, mentions)) continue;
    if (name === undefined) {
      mentions.push({ start, end, text: typed(line, { start, end }).trim(), named: [], how: 'name' });
      continue;
    }
    const [symbol] = symbolsOf(name);
    // A decision of a body without symbols is named all the same, and held nowhere.
    if (symbol === undefined && !name.endsWith('决定')) continue;
    const named = await corpus.named(name, signal);
    if (named.length === 0 && onlyHeld) continue;
    if (
      named.length === 0 &&
      !standsForDocument(open.slice(start, end), open, start) &&
      !(symbol !== undefined && (await isCited(symbol, access)))
    )
      continue;
    mentions.push({
      ...{ start, end, text: typed(line, { start, end }).trim(), named, how: 'name' },
      ...(named.length === 0 && symbol !== undefined && { symbol }),
    });
  }
  return mentions;
}

/**
 * 194号决议, 1325决议, 决议1325: by its number alone. Held, it is of whatever session (only what is held tells which); not
 * held, it is somebody's all the same, and no number of a paragraph's document.
 */
const SERIAL_ALONE = new RegExp(
  `(?<![\\d/(.])(?:第\\s?)?(${NUMERAL})\\s?号(?:的)?决议(?!案)|(?<![\\d/(.第])(\\d{3,4})\\s?决议(?!案)|决议\\s?(?:第\\s?)?(${NUMERAL})\\s?号|决议\\s?(\\d{3,4})(?![\\d年/(])`,
  'gu',
);

function arabic(numeral: string): string {
  return /^\d+$/u.test(numeral) ? numeral : `${parseChineseNumeral(numeral) ?? numeral}`;
}

async function serialAlone(line: Line, open: string, access: Access): Promise<DocumentMention[]> {
  const mentions: DocumentMention[] = [];
  for (const match of open.matchAll(SERIAL_ALONE)) {
    const serial = arabic(match.slice(1).find((group) => group !== undefined) ?? '');
    const named = (await lookedThrough(access)).filter(
      ({ type, symbol }) => type === 'resolution' && symbol?.endsWith(`/${serial}`),
    );
    const span = { start: match.index, end: match.index + match[0].length };
    const symbols = named.length === 0 ? symbolsOf(`第${serial}号决议`) : [];
    const [symbol] = symbols;
    mentions.push({
      ...span,
      ...{ text: typed(line, span), how: 'name' },
      named: named.map((summary) => ({ summary })),
      ...(symbol !== undefined && symbols.length === 1 && { symbol }),
    });
  }
  return mentions;
}

/** 7/13 is a date, unless what is held cites a document of that number. */
async function isCited(symbol: DocumentSymbol, { corpus, signal }: Access): Promise<boolean> {
  return (await corpus.citing([symbol], { limit: 1 }, signal)).entries.length > 0;
}

/** 3/4 alone may be a share or a date: what is not held counts only as the whole line, or with a word of documents. */
function standsForDocument(text: string, open: string, at: number): boolean {
  if (/号|决议|决定|res|文件|安理会|unsc/u.test(text)) return true;
  const around = `${open.slice(0, at)}${open.slice(at + text.length)}`;
  const [first = 0] = text.match(/\d+/u)?.map(Number) ?? [];
  // 2008/33 is the Council's; 2008/12 may be a month.
  const [, second = 0] = text.match(/\d+/gu)?.map(Number) ?? [];
  const isYear = first >= 1946 && first < 2100 && (second > 12 || /决议|段|引|cit|refer/u.test(around));
  return (
    (first >= 31 && first < 100) ||
    isYear ||
    /段|para|\bop|\bpp|决议|文件|收录/u.test(around) ||
    around.trim() === ''
  );
}

/** A word for a kind of document → the documents held that are of it. */
interface Kind {
  readonly words: RegExp;
  readonly types: readonly DocumentType[];
  /** What a title of one ends with. */
  readonly ending?: string;
  /** Where it stands alone it is a word like any other (决定, 报告). */
  readonly needsPointing?: true;
}

const KINDS: readonly Kind[] = [
  { words: /宣言|\bdeclaration\b/gu, types: [], ending: '宣言' },
  { words: /决议案?|\bresolution\b|\bresolutions\b/gu, types: ['resolution'] },
  {
    words: /信函|来信|信件|函件|信(?![息托任念心仰号贷用赖奉访])|\bletter\b/gu,
    types: ['letter'],
  },
  { words: /决定|\bdecision\b/gu, types: ['decision'], needsPointing: true },
  { words: /报告|\breport\b/gu, types: ['report'], needsPointing: true },
];

/** Before the noun: points at it, and says no more. */
const POINTING = /(?:那|这|该|此|本|上述|刚才的?|你说的)(?:一)?(?:份|个|项|篇|封|部|件)?$/u;
/** 哪些决议, 以前的大会决议, 其他宣言: of a kind, none of them in particular. */
const NO_ONE =
  /(?:哪一?[些几个份项封条]|几[个份项封条]|什么|多少|任何|所有|各[项个份]|历次|其[他它]|别|以前|以往|过去|先前|早先|另[外一][个份项]?|有关|相关|which|what|other|any|previous|earlier)\s?(?:的)?(?:联合国)?(?:大会|理事会|[\p{Script=Han}]{1,4}理事会|安理会)?(?:的)?$/u;
const POINTING_ENGLISH = /\b(?:the|that|this)\s$/u;
/** What says whose or which it is without standing in its names. */
const DESCRIBING =
  /(?:外交?部?长们?|部长级?|联合|共同|全文|之友|小组|这份|那份|那封|这封|这个|那个|那篇|这篇|该|此|本|上述|刚才|的|份|封|篇|个|年|写|发|给|关于|有关|一|有|那|这)$/u;
/** What may stand directly before a noun without being a part of a name: 看宣言, 和宣言, 把信. */
const FREE =
  /(?:^|[\s□,，。.;；:：?？!！、（）()《》“”"'‘’]|[的了看下把在从和与跟给我要那这该此份个篇项封部号查出问对向到于及以由是有过请比用引注标读贴发叫念说讲里找中而但或谁吗呢吧啊呀加签署布表定译改上选年月日照较验析述录载印论谈提据按属来去回取绍结纳释索示开贴制持有收藏])$/u;

async function byKind(
  kinds: readonly Kind[],
  line: Line,
  open: string,
  access: Access,
): Promise<DocumentMention[]> {
  const mentions: DocumentMention[] = [];
  for (const kind of kinds) {
    for (const match of open.matchAll(kind.words)) {
      const before = open.slice(0, match.index);
      const pointed = POINTING.test(before) || POINTING_ENGLISH.test(before);
      if (NO_ONE.test(before) || (kind.needsPointing && !pointed)) continue;
      const candidates = await ofKind(kind, access);
      const end = match.index + match[0].length;
      const described = candidates
        .map((named) => ({ named, start: describedFrom(before, named) }))
        .sort((a, b) => a.start - b.start);
      const start = described[0]?.start ?? match.index;
      const named = described.filter((each) => each.start === start).map((each) => each.named);
      // 世界人权宣言: a name of its own, of which only the last word is the same.
      if (candidates.length === 0 || (start === match.index && !FREE.test(before) && !pointed)) continue;
      mentions.push({ start, end, text: typed(line, { start, end }), named, how: 'noun' });
    }
  }
  return mentions;
}

/** Where the words before a noun begin that describe this very document: 白俄罗斯的(信), 打击贩运人口(宣言). */
function describedFrom(before: string, { summary, container }: NamedDocument): number {
  const names = describingNames(summary, container);
  let start = before.length;
  let told = start;
  for (;;) {
    const rest = before.slice(0, start);
    const last = rest.charAt(rest.length - 1);
    if (last === '' || last === TAKEN || /[\s，。,.;；:：?？!！]/u.test(last)) break;
    const pair = rest.slice(-2);
    if (pair.length === 2 && names.includes(pair)) {
      // A whole run of its names, two characters at least.
      start -= 1;
      while (start > 1 && names.includes(before.slice(start - 2, start))) start -= 1;
      start -= 1;
      told = start;
      continue;
    }
    const describing = DESCRIBING.exec(rest)?.[0];
    if (describing === undefined) break;
    start -= describing.length;
    if (/[外部]|联合|共同|小组|之友|那|这|该|此/u.test(describing)) told = start;
  }
  return told;
}

function describingNames(
  { title, aliases, masthead, annexes }: DocumentSummary,
  container: string | undefined,
): string {
  const annex = annexes.find((each) => each.container === container)?.title;
  const { sender = '', organ = '' } = masthead;
  return foldText(
    (annex === undefined ? [title ?? '', ...aliases, sender, organ] : [annex, sender]).join('\n'),
  );
}

async function ofKind({ types, ending }: Kind, access: Access): Promise<readonly NamedDocument[]> {
  if (ending !== undefined) {
    const named = await access.corpus.named(ending, access.signal);
    if (named.length > MOST_LOOKED_THROUGH) return [];
    return named.filter(({ summary, container }) => {
      const annex = summary.annexes.find((each) => each.container === container);
      return (annex?.title ?? summary.title ?? '').trim().endsWith(ending);
    });
  }
  return (await lookedThrough(access))
    .filter(({ type }) => types.includes(type))
    .map((summary) => ({ summary }));
}

async function lookedThrough({ corpus, signal }: Access): Promise<readonly DocumentSummary[]> {
  const { documents } = await corpus.size(signal);
  return documents > MOST_LOOKED_THROUGH ? [] : corpus.list(signal);
}
