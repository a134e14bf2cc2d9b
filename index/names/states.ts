import { toHalfWidth } from '../analysis/width.js';
import type { Span } from '../model/span.js';
import { toSimplified } from '../text/han.js';
import { createLongestMatcher } from './longest-match.js';
import { LANGUAGE, NOT_AFTER, NOT_STATES } from './not-states.js';
import { STATES_TABLE } from './states-table.js';

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
  readonly match: ReturnType<typeof createLongestMatcher<Named | typeof NOT_A_STATE>>;
}

interface Named {
  readonly state: State;
  /** A word of Taiwan or Hong Kong only (卡達): in simplified script it would be part of anything (蒙卡达). */
  readonly onlySpelled?: string;
}

const NOT_A_STATE = null;
let index: Index | undefined;

function parseRow(row: string): State {
  const [codes = '', zh = '', formal = '', en = '', enFormal = '', others = ''] = row.split('|');
  const [iso3 = '', iso2 = ''] = codes.replace('*', '').split(' ');
  const names = [zh, formal, en, enFormal, ...others.split(';')].map((name) => name.trim()).filter(Boolean);
  return {
    iso3,
    iso2,
    zh,
    formal: formal || zh,
    en,
    names: [...new Set(names)],
    member: !codes.startsWith('*'),
  };
}

/** One spelling for all ways to type a name: simplified, half-width, lower case, single spaces, no accents. */
function nameKey(name: string): string {
  return toSimplified(toHalfWidth(name))
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function build(): Index {
  const states = STATES_TABLE.trim().split('\n').map(parseRow);
  const byName = new Map<string, State[]>();
  const running = new Map<string, Named | typeof NOT_A_STATE>();
  for (const state of states) {
    for (const name of new Set([...state.names, state.iso3, state.iso2].map(nameKey))) {
      byName.set(name, [...(byName.get(name) ?? []), state]);
    }
    for (const name of state.names) {
      const simplified = toSimplified(name);
      if (!/\p{Script=Han}/u.test(name) || running.has(simplified)) continue;
      running.set(simplified, { state, ...(name !== simplified && { onlySpelled: name }) });
    }
  }
  for (const word of NOT_STATES) running.set(word, NOT_A_STATE);
  return {
    states,
    byCode: new Map(states.map((state) => [state.iso3, state])),
    byName,
    match: createLongestMatcher(running, (named, text, span) => {
      if (named === NOT_A_STATE) return true;
      if (LANGUAGE.test(text.slice(span.end, span.end + 2))) return false;
      // Parts of a person's name: 查德·弗拉纳根.
      if (text.charAt(span.start - 1) === '·' || text.charAt(span.end) === '·') return false;
      const notAfter = NOT_AFTER[text.slice(span.start, span.end)];
      return !notAfter?.test(text.slice(Math.max(0, span.start - 1), span.start));
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
 * overlapping, in order. Offsets are UTF-16 code units of `text`; a name with spaces inside is not found.
 */
export function recognizeStates(text: string): readonly StateMention[] {
  const mentions: StateMention[] = [];
  for (const { start, end, value } of tables().match(toSimplified(text))) {
    if (value === NOT_A_STATE) continue;
    const name = text.slice(start, end);
    if (value.onlySpelled === undefined || value.onlySpelled === name) {
      mentions.push({ start, end, iso3: value.state.iso3, name });
    }
  }
  return mentions;
}

/**
 * The States that `name` as a whole can mean: a Chinese (either script) or English name or an ISO code, in any case
 * and width. Several: ambiguous (Korea). None: no State has this name.
 */
export function resolveState(name: string): readonly State[] {
  const key = nameKey(name);
  return tables().byName.get(key) ?? tables().byName.get(key.replace(/^the /u, '')) ?? [];
}

/** The State with this ISO alpha-3 code (upper case). */
export function stateByCode(iso3: string): State | undefined {
  return tables().byCode.get(iso3);
}
