import type { DocumentMeta, DocumentType, Masthead, Unit } from '../model/document.js';
import { type DocumentSymbol, recognizeSymbol } from '../model/symbol.js';
import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { recognizePosts } from '../names/posts.js';
import { symbolsOf } from '../names/short-forms.js';
import { recognizeStates } from '../names/states.js';
import { toSimplified } from '../text/han.js';
import { squeeze } from './patterns.js';
import { NUMBER_ALONE, type Survey } from './survey.js';

/** Under what names a document is known. */
export interface Identity {
  readonly key: string;
  readonly symbol?: DocumentSymbol;
  readonly aliases: readonly string[];
  readonly title?: string;
}

/** What kind of document it is, from its survey and its head. */
export function recognizeType(survey: Survey, units: readonly Unit[]): DocumentType {
  const head = units
    .filter((unit) => unit.kind === 'masthead' || unit.locator === 'title')
    .flatMap((unit) => toSimplified(unit.text).split('\n').map(squeeze));
  const says = (pattern: RegExp) => head.some((line) => pattern.test(line));
  if (survey.style === 'letter') return 'letter';
  if (says(/(?:决议|决定)草案[*＊]*$/u)) return 'draft';
  if (survey.decision) return 'decision';
  if (survey.style === 'resolution') return says(/日.{2,30}决定$/u) ? 'decision' : 'resolution';
  if (says(/(?:简要|逐字)记录/u)) return 'record';
  if (says(/主席(?:的)?声明/u)) return 'statement';
  return says(/报告|说明/u) ? 'report' : 'other';
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
  sha256: string,
): Identity {
  const title = units.find((unit) => unit.locator === 'title')?.text.split('\n')[0];
  const number = mark?.replace(/\s*[.．]\s*$/u, '').trim() ?? numberAlone(units);
  // A decision has no symbol: A/RES/77/567 would be the resolution of that number.
  const symbol = readSymbol(units, masthead, type === 'decision' ? null : number, meta);
  const annexTitles = units
    .filter((unit) => unit.kind === 'title' && unit.locator !== 'title')
    .map((unit) => unit.text);
  const aliases = [
    title,
    number,
    ...decisionNames(type, number, masthead),
    ...annexTitles,
    ...(meta.aliases ?? []),
  ].filter((name): name is string => !!name);
  const shared = { aliases: [...new Set(aliases)], ...(title === undefined ? {} : { title }) };
  if (symbol !== undefined) return { key: symbol, symbol, ...shared };
  return { key: makeKey(type, units, masthead, sha256), ...shared };
}

function readSymbol(
  units: readonly Unit[],
  masthead: Masthead,
  number: string | undefined | null,
  meta: DocumentMeta,
): DocumentSymbol | undefined {
  const given = meta.symbol === undefined ? undefined : recognizeSymbol(meta.symbol);
  if (given !== undefined) return given;
  const head = units.find((unit) => unit.locator === 'masthead')?.text.split('\n') ?? [];
  for (const line of head) {
    const printed = recognizeSymbol(line.trim());
    if (printed !== undefined) return printed;
  }
  if (number === null) return undefined;
  if (number === undefined) {
    // 第2446(2018)号决议 as the title itself.
    const [named, ...others] = symbolsOf(units.find((unit) => unit.locator === 'title')?.text ?? '');
    return others.length === 0 ? named : undefined;
  }
  const organ = masthead.organ ?? '';
  const candidates = symbolsOf(`${organ}第${number}号决议`);
  // Without an organ the number may be anybody's: the key must not claim one.
  return organ === '' && candidates.length > 1 ? undefined : candidates[0];
}

/** 第77/567号决定, alone and with its organ: a decision is cited by its number, and has no symbol that would give it. */
function decisionNames(type: DocumentType, number: string | undefined, masthead: Masthead): string[] {
  if (type !== 'decision' || number === undefined) return [];
  return [
    `第${number}号决定`,
    ...(masthead.organ === undefined ? [] : [`${masthead.organ}第${number}号决定`]),
  ];
}

function numberAlone(units: readonly Unit[]): string | undefined {
  const head = units.find((unit) => unit.locator === 'masthead')?.text.split('\n') ?? [];
  return head.find((line) => NUMBER_ALONE.test(line));
}

function makeKey(type: DocumentType, units: readonly Unit[], masthead: Masthead, sha256: string): string {
  const date = masthead.dates?.find(({ role }) => role !== 'distributed')?.iso ?? masthead.dates?.[0]?.iso;
  const issuer = readIssuer(units, masthead);
  const hash = date === undefined || issuer === undefined ? sha256.slice(0, 6) : undefined;
  return [type, date, issuer, hash].filter((part) => part !== undefined).join('-');
}

/** ISO alpha-3 of the sending State, `joint` for several, else the organ. */
function readIssuer(units: readonly Unit[], masthead: Masthead): string | undefined {
  const sender = masthead.sender;
  if (sender !== undefined) {
    const title = units.find((unit) => unit.locator === 'title')?.text ?? '';
    const states = new Set(recognizeStates(/下列/u.test(sender) ? title : sender).map(({ iso3 }) => iso3));
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

/** The key with six hex digits of the source's hash behind it, for where two texts without a symbol share one. */
export function distinctKey(key: string, sha256: string): string {
  const suffix = `-${sha256.slice(0, 6)}`;
  return key.endsWith(suffix) ? key : `${key}${suffix}`;
}
