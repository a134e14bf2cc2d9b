import type { Span } from '../model/span.js';
import { listOf } from '../tables/read-table.js';
import { STATES } from '../tables/states.js';
import { type Folded, foldKey, foldText } from '../text/fold.js';
import { createNameFinder } from './name-finder.js';
import { isPartOfAnother, notNames } from './not-names.js';
import { withoutArticle } from './without-article.js';

export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** The UN's short name in Chinese. */
  readonly zh: string;
  /** The UN's formal name in Chinese; the short one where there is no other. */
  readonly formal: string;
  /** The UN's short name in English. */
  readonly en: string;
  /** Every accepted name, Chinese and English, those above included. */
  readonly names: readonly string[];
  /** Member of the United Nations; the others are observers or take part in treaties. */
  readonly member: boolean;
}

/** The name of a State in running text. */
export interface StateMention extends Span {
  readonly iso3: string;
  /** As it stands in the text. */
  readonly name: string;
}

interface Index {
  readonly states: readonly State[];
  readonly byCode: ReadonlyMap<string, State>;
  readonly byName: ReadonlyMap<string, readonly State[]>;
  readonly find: ReturnType<typeof createNameFinder<Named | typeof NOT_A_STATE>>;
}

interface Named {
  readonly state: State;
  /** A word of Taiwan or Hong Kong only (卡達): in simplified script it would be part of anything (蒙卡达). */
  readonly onlySpelled?: string;
  readonly name: string;
}

const NOT_A_STATE = null;
/** A language, not the State: 西班牙语, 西班牙文; but 日本文化 is Japan's culture. */
const LANGUAGE = /^(?:语|文(?![化明物件书职官献艺人学]))/u;
let index: Index | undefined;

function parseRow({ id, iso2, zh, formal, en, enFormal, also, status }: (typeof STATES)[number]): State {
  const names = [zh, formal, en, enFormal, ...listOf(also)].filter((name) => name !== '');
  return { iso3: id, iso2, zh, formal: formal || zh, en, names: [...new Set(names)], member: status === '' };
}

function build(): Index {
  const states = STATES.map(parseRow);
  const byName = new Map<string, State[]>();
  const running = new Map<string, Named | typeof NOT_A_STATE>();
  for (const state of states) {
    for (const name of new Set([...state.names, state.iso3, state.iso2].map(foldKey))) {
      byName.set(name, [...(byName.get(name) ?? []), state]);
    }
    for (const name of state.names) {
      const folded = foldText(name);
      if (!/\p{Script=Han}/u.test(name) || running.has(folded)) continue;
      // A bracket is folded too, but it does not make a word one of Taiwan's.
      const spelled = /[^\p{Script=Han}]/u.test(name) || folded === name ? {} : { onlySpelled: name };
      running.set(folded, { state, ...spelled, name });
    }
  }
  for (const word of notNames('state')) running.set(word, NOT_A_STATE);
  return {
    states,
    byCode: new Map(states.map((state) => [state.iso3, state])),
    byName,
    find: createNameFinder(running, (named, at, { cased }) => {
      if (named === NOT_A_STATE) return true;
      if (LANGUAGE.test(cased.slice(at.end, at.end + 2))) return false;
      // Parts of a person's name: 查德·弗拉纳根.
      if (cased.charAt(at.start - 1) === '·' || cased.charAt(at.end) === '·') return false;
      return !isPartOfAnother(named.name, cased, at.start);
    }),
  };
}

function tables(): Index {
  index ??= build();
  return index;
}

/** Every State in the table's order (English alphabetical, observers last). */
export function allStates(): readonly State[] {
  return tables().states;
}

/**
 * The Chinese names of States in running text, short and formal, simplified or traditional: longest match, not
 * overlapping, in order; how, see `createNameFinder`. Offsets are UTF-16 code units of the source.
 */
export function recognizeStates(text: string | Folded): readonly StateMention[] {
  const source = typeof text === 'string' ? text : text.source;
  const mentions: StateMention[] = [];
  for (const { start, end, value } of tables().find(text)) {
    if (value === NOT_A_STATE) continue;
    const name = source.slice(start, end);
    if (value.onlySpelled === undefined || value.onlySpelled === name.replace(/\s/gu, '')) {
      mentions.push({ start, end, iso3: value.state.iso3, name });
    }
  }
  return mentions;
}

/**
 * The States that `name` as a whole can mean: a Chinese (either script) or English name or an ISO code, however it is
 * spelled (`foldKey`). Several: ambiguous (Korea). None: no State has this name.
 */
export function resolveState(name: string): readonly State[] {
  const { byName } = tables();
  return byName.get(foldKey(name)) ?? byName.get(foldKey(withoutArticle(name))) ?? [];
}

/** The State with this ISO alpha-3 code (upper case). */
export function stateByCode(iso3: string): State | undefined {
  return tables().byCode.get(iso3);
}
