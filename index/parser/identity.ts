import { symbolsOf } from '../citation/short-form.js';
import type { DocumentMeta, DocumentType, Masthead, SourceText, Unit } from '../model/document.js';
import { type DocumentSymbol, recognizeSymbol } from '../model/symbol.js';
import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { type Instrument, instrumentByName } from '../names/instruments.js';
import { recognizePosts } from '../names/posts.js';
import { recognizeStates, resolveState } from '../names/states.js';
import { parseNumeral } from '../text/numerals.js';
import { NUMBER_ABOVE } from './constructs/masthead.js';
import { BARE_COMMENT } from './constructs/title.js';
import { squeeze } from './patterns.js';
import { readingOf } from './reading.js';

/** Under what names a document is known. */
export interface Identity {
  readonly key: string;
  readonly symbol?: DocumentSymbol;
  readonly aliases: readonly string[];
  readonly title?: string;
}

/**
 * The symbol where the text or its meta gives one, else `kind-date-ISSUER`, else with six digits of the source's hash
 * for what is missing (design.md, "The model").
 *
 * @param mark what stands before the title (`63/194.`), or undefined
 */
export function identify(
  type: DocumentType,
  units: readonly Unit[],
  masthead: Masthead,
  mark: string | undefined,
  meta: DocumentMeta,
  { sha256, symbol: said }: Pick<SourceText, 'sha256' | 'symbol'>,
): Identity {
  const [first, second] = units.find((unit) => unit.locator === 'title')?.text.split('\n') ?? [];
  // 第7号一般性意见: ¶ 适足住房权
  const title =
    first !== undefined && second !== undefined && goesOn(first)
      ? `${first}${/[:：]$/u.test(first) ? '' : ' '}${second}`
      : first?.replace(AUTHOR_BEHIND, '');
  const printed = mark === undefined ? numberAlone(units) : plainNumber(mark.replace(/^[#\s]+/u, ''));
  const number = printed ?? (type === 'decision' ? decisionNumber(units) : undefined);
  const symbol =
    // A/RES/77/567 would be the resolution of that number.
    readSymbol(units, masthead, type === 'decision' ? null : number, meta) ??
    (type === 'decision' && number !== undefined ? decisionSymbol(number, masthead) : undefined) ??
    (type === 'declaration' || type === 'resolution' ? adoptingSymbol(units) : undefined) ??
    // What a program wrote into the file's properties may be that of the document it was made from: last of all.
    recognizeSymbol(said ?? '');
  const instrument = INSTRUMENT_TYPES.has(type) ? instrumentByName(title ?? '') : undefined;
  const annexTitles = units
    .filter((unit) => unit.kind === 'title' && unit.locator !== 'title')
    .map((unit) => unit.text);
  const aliases = [
    title,
    number,
    ...decisionNames(type, number, masthead),
    ...annexTitles,
    ...(instrument?.names ?? []),
    ...(meta.aliases ?? []),
  ].filter((name): name is string => !!name);
  const shared = { aliases: [...new Set(aliases)], ...(title === undefined ? {} : { title }) };
  if (symbol !== undefined) {
    // A neighbour's name is no title of ours.
    const [named, ...more] = statedSymbols(title ?? '');
    if (named !== undefined && more.length === 0 && named !== symbol && /^S\/PRST\//u.test(symbol)) {
      const { title: _neighbour, ...others } = shared;
      return { key: symbol, symbol, ...others, aliases: shared.aliases.filter((alias) => alias !== title) };
    }
    return { key: symbol, symbol, ...shared };
  }
  const key =
    type === 'treaty'
      ? treatyKey(title ?? '', instrument, masthead, sha256)
      : makeKey(type, units, masthead, sha256);
  return { key, ...shared };
}

const goesOn = (line: string) => /[:：]$/u.test(line) || BARE_COMMENT.test(readingOf(line));
/** 沿海灯塔网络 秘书长的报告 in a text without lines. */
const AUTHOR_BEHIND = /\s(?:秘书长|秘書長|高级专员|高級專員|秘书处|秘書處)的(?:报告|報告|说明|說明)\**$/u;

function readSymbol(
  units: readonly Unit[],
  masthead: Masthead,
  number: string | undefined | null,
  meta: DocumentMeta,
): DocumentSymbol | undefined {
  const given = meta.symbol === undefined ? undefined : recognizeSymbol(meta.symbol);
  if (given !== undefined) return given;
  const head = readingOf(units.find((unit) => unit.locator === 'masthead')?.text ?? '').split('\n');
  for (const line of head) {
    const printed = printedSymbol(line);
    if (printed !== undefined) return printed;
  }
  const above = symbolAbove(units);
  if (above !== undefined) return above;
  if (number === null) return undefined;
  const organ = masthead.organ ?? '';
  if (number !== undefined) {
    const candidates = symbolsOf(`${organ}第${number}号决议`);
    // Without an organ the number may be anybody's: the key must not claim one.
    return organ === '' && candidates.length > 1 ? undefined : candidates[0];
  }
  return namedSymbol(units, masthead);
}

/** A symbol at the end of the title (主席声明 S/PRST/2019/4), or alone on a line beside it that is no masthead. */
function symbolAbove(units: readonly Unit[]): DocumentSymbol | undefined {
  const title = readingOf(units.find(({ locator }) => locator === 'title')?.text ?? '');
  const [, behind = ''] =
    /[\s(]([A-Z]{1,5}\/[A-Z0-9][^\s,;()]*(?:\s?\(\d{4}\))?)\)?$/u.exec(title.trim()) ?? [];
  const named = recognizeSymbol(behind);
  if (named !== undefined) return named;
  for (const unit of units.slice(0, HEAD_UNITS)) {
    if (unit.kind === 'paragraph' || unit.kind === 'enacting-formula' || unit.number !== null) break;
    if (unit.locator === 'title') continue;
    for (const line of readingOf(unit.text).split('\n')) {
      const symbol = line.length <= 60 ? recognizeSymbol(line.trim()) : undefined;
      if (symbol !== undefined) return symbol;
    }
  }
  return undefined;
}

const ADOPTING =
  /第\s?([\dA-Z/]{1,8}\s?(?:[A-Z]\s?)?(?:\([IVXLC]{1,8}\))?)\s?号决议[^。;]{0,12}(?:通过|宣布|颁布)|[Aa]dopted by (?:the )?(?:United Nations )?General Assembly resolution ([\d/]{1,8}\s?(?:[A-Z]\s?)?(?:\([IVXLC]{1,8}\)(?:\s?[A-Z]\b)?)?)/u;

/** The resolution that a declaration's head says adopted it: 大会…第217A(III)号决议通过并颁布. */
function adoptingSymbol(units: readonly Unit[]): DocumentSymbol | undefined {
  for (const unit of units.slice(0, HEAD_UNITS)) {
    if (unit.kind !== 'masthead' && unit.locator !== 'title') continue;
    const match = ADOPTING.exec(readingOf(unit.text));
    const number = match?.[1] ?? match?.[2];
    const [symbol, ...others] = number === undefined ? [] : symbolsOf(`大会第${number.trim()}号决议`);
    if (symbol !== undefined && others.length === 0) return symbol;
  }
  return undefined;
}

/** So many units at most stand above a title. */
const HEAD_UNITS = 8;

const SPACED = /^[A-Z][A-Z0-9/.() -]{4,31}$/u;

/** A line that is a symbol, or begins with the organisation's name and is one (联合国 A/RES/70/806). */
function printedSymbol(line: string): DocumentSymbol | undefined {
  // Asterisks say that it was issued again.
  const bare = line.trim().replace(/\*{1,3}$/u, '');
  // C EDAW/C/BLR/CO/7: a copy with blanks in its words
  const whole = recognizeSymbol(bare) ?? (SPACED.test(bare) ? recognizeSymbol(squeeze(bare)) : undefined);
  if (whole !== undefined) return whole;
  // A masthead in one line; a symbol in brackets is that of a report.
  for (const [, token = ''] of line
    .slice(0, 400)
    .matchAll(/(?:^|\s)([A-Z]{1,5}\/[A-Z0-9][^\s,;]*(?:\s\((?:\d{4}|Sect\.\s?\d{1,3}[A-Z]?)\))?)/gu)) {
    const symbol = recognizeSymbol(token);
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

/** 联合国安理会主席声明2000年第20号 → S/PRST/2000/20 */
function statedSymbols(title: string): readonly (DocumentSymbol | undefined)[] {
  const match = STATEMENT.exec(squeeze(readingOf(title)));
  return match ? [recognizeSymbol(`S/PRST/${match[1] ?? match[3]}/${match[2] ?? match[4]}`)] : [];
}

const STATEMENT = /主席(?:的)?声明(\d{4})年第(\d{1,3})号|^S\/PRST\/(\d{4})\/(\d{1,3})$/u;

/** 第2446(2018)号决议 as the title itself; 第1455号决议 with the year in its adoption line; 主席声明2025年第3号. */
function namedSymbol(units: readonly Unit[], masthead: Masthead): DocumentSymbol | undefined {
  const title = squeeze(readingOf(units.find((unit) => unit.locator === 'title')?.text ?? '')).replace(
    /[*:]+$/u,
    '',
  );
  const statement = STATEMENT.exec(title);
  if (statement)
    return recognizeSymbol(`S/PRST/${statement[1] ?? statement[3]}/${statement[2] ?? statement[4]}`);
  const plain = readingOf(units.find((unit) => unit.locator === 'title')?.text ?? '').replace(
    /[\s*:]+$/u,
    '',
  );
  const first = readingOf(units.find((unit) => unit.locator === 'title')?.text ?? '').split('\n')[0] ?? '';
  const names = [title, first.trim(), title.replace(/^联合国/u, '').replace(/安理会/u, '安全理事会'), plain];
  const [named, ...others] = firstSymbols(new Set(names));
  if (named === undefined || others.length > 0) return undefined;
  if (!/^S\/RES\/\d+$/u.test(named)) return named;
  const year = masthead.dates?.find(({ role }) => role === 'adopted')?.iso.slice(0, 4);
  return year === undefined ? undefined : recognizeSymbol(`${named}(${year})`);
}

/** The symbols that the first name gives which gives any; no further name is read. */
function firstSymbols(names: ReadonlySet<string>): readonly DocumentSymbol[] {
  for (const name of names) {
    const found = name === '' ? [] : symbolsOf(name);
    if (found.length > 0) return found;
  }
  return [];
}

/** 第31/308号决定 · Decision 31/308, as a line of the head. */
const DECISION_LINE =
  /^(?:\p{Script=Han}{0,12}(?:大会|理事会|委员会))?第\s?([\dA-Z./-]{1,16}(?:\s?[A-Z])?)\s?号决定$|^Decision\s([\d/]{1,9}(?:\s?[A-Z])?)$/u;

function decisionNumber(units: readonly Unit[]): string | undefined {
  for (const { kind, locator, text } of units.slice(0, HEAD_UNITS)) {
    if (kind !== 'masthead' && locator !== 'title') continue;
    for (const line of readingOf(text).split('\n')) {
      const match = DECISION_LINE.exec(line.trim());
      if (match) return match[1] ?? match[2];
    }
  }
  return undefined;
}

/** A/DEC/31/308: decisions print none, but the number and who decided give it, where only one body numbers so. */
function decisionSymbol(number: string, { organ = '' }: Masthead): DocumentSymbol | undefined {
  const [symbol, ...others] = symbolsOf(`${organ}第${number}号决定`);
  return others.length === 0 ? symbol : undefined;
}

/** 第77/567号决定, alone and with its organ: so a decision is cited, and few know the symbol that this gives it. */
function decisionNames(type: DocumentType, number: string | undefined, masthead: Masthead): string[] {
  if (type !== 'decision' || number === undefined) return [];
  return [
    `第${number}号决定`,
    ...(masthead.organ === undefined ? [] : [`${masthead.organ}第${number}号决定`]),
  ];
}

function numberAlone(units: readonly Unit[]): string | undefined {
  const head = readingOf(units.find((unit) => unit.locator === 'masthead')?.text ?? '').split('\n');
  const line = head.find((each) => NUMBER_ABOVE.test(each.trim()));
  return line === undefined ? undefined : plainNumber(line);
}

const ROMAN = /\((?:\S{1,8})\)/u;

/** `63/194.` → 63/194, 二七五八(二十六)． → 2758(二十六): as sentences print it. */
function plainNumber(printed: string): string {
  const bare = readingOf(printed)
    .replace(/\s*[.]?\s*$/u, '')
    .trim();
  const session = ROMAN.exec(bare);
  const serial = session ? parseNumeral(bare.slice(0, session.index).trim()) : undefined;
  return serial === undefined || !session ? bare : `${serial}${session[0]}`;
}

function makeKey(type: DocumentType, units: readonly Unit[], masthead: Masthead, sha256: string): string {
  const date = masthead.dates?.find(({ role }) => role !== 'distributed')?.iso ?? masthead.dates?.[0]?.iso;
  const issuer = readIssuer(units, masthead);
  const hash = date === undefined || issuer === undefined ? sha256.slice(0, 6) : undefined;
  return [type, date, issuer, hash].filter((part) => part !== undefined).join('-');
}

const INSTRUMENT_TYPES: ReadonlySet<DocumentType> = new Set(['treaty', 'declaration', 'rules']);
/** So many words of an English title make its name in a key. */
const SLUG_WORDS = 6;
const SMALL_WORDS = new Set('the of on for and in to against concerning a an from by with'.split(' '));

/**
 * `treaty-1945-06-26-un-charter`: the date of adoption, and the name by which the table of instruments knows it; of others
 * the words of an English title. Six digits of the hash stand for what is missing.
 */
function treatyKey(
  title: string,
  instrument: Instrument | undefined,
  masthead: Masthead,
  sha256: string,
): string {
  const date = instrument?.adopted ?? masthead.dates?.find(({ role }) => role === 'adopted')?.iso;
  const words = (title.toLowerCase().match(/[a-z]{2,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
  const slug = instrument?.id ?? (words.length >= 2 ? words.slice(0, SLUG_WORDS).join('-') : undefined);
  const hash = date === undefined || slug === undefined ? sha256.slice(0, 6) : undefined;
  return ['treaty', date, slug, hash].filter((part) => part !== undefined).join('-');
}

/** ISO alpha-3 of the sending State, `joint` for several, else the organ. */
function readIssuer(units: readonly Unit[], masthead: Masthead): string | undefined {
  const sender = masthead.sender;
  if (sender !== undefined) {
    const title = units.find((unit) => unit.locator === 'title')?.text ?? '';
    const states = new Set([
      ...recognizeStates(/下列/u.test(sender) ? title : sender).map(({ iso3 }) => iso3),
      ...englishSenders(sender),
    ]);
    if (states.size > 1 || /下列国家/u.test(sender)) return 'joint';
    const [state] = states;
    if (state !== undefined) return state;
    const [issuer] = [...recognizeBodies(sender), ...recognizePosts(sender)].sort(
      (a, b) => a.start - b.start,
    );
    return issuer?.id;
  }
  return masthead.organ === undefined ? undefined : bodyByName(masthead.organ)?.id;
}

/** the Permanent Representatives of Belarus and Egypt to the United Nations: the States in one of the readings of `of`. */
function englishSenders(sender: string): readonly string[] {
  const [said = ''] = sender.split(/\s+to the United Nations/u);
  for (const { index } of said.slice(0, 400).matchAll(/\bof /gu)) {
    const names = said.slice(index + 3).trim();
    const codes = [[names], names.split(/,\s*(?:and\s+)?|\s+and\s+/u)].map((list) =>
      list.map((name) => {
        const [state, ...others] = resolveState(name);
        return others.length === 0 ? state?.iso3 : undefined;
      }),
    );
    for (const found of codes) {
      const known = found.filter((code) => code !== undefined);
      if (known.length === found.length) return known;
    }
  }
  return [];
}

/** The key with six hex digits of the source's hash behind it, for where two texts without a symbol share one. */
export function distinctKey(key: string, sha256: string): string {
  const suffix = `-${sha256.slice(0, 6)}`;
  return key.endsWith(suffix) ? key : `${key}${suffix}`;
}
