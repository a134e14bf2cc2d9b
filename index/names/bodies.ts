import { toHalfWidth } from '../analysis/width.js';
import type { Span } from '../model/span.js';
import type { DocumentSymbol } from '../model/symbol.js';
import { toSimplified } from '../text/han.js';
import { BODIES_TABLE } from './bodies-table.js';
import { createLongestMatcher } from './longest-match.js';
import { ORGAN_SERIES, seriesOfSymbol } from './organs.js';

export interface Body {
  /** The English acronym, upper case: `GA`, `UNODC`. */
  readonly id: string;
  /** 大会 */
  readonly zh: string;
  /** General Assembly */
  readonly en: string;
  /** Every accepted name, abbreviation and acronym in both languages, those above included. */
  readonly names: readonly string[];
  /** Adopts resolutions that have a symbol. */
  readonly organ: boolean;
  /** Of an organ's resolutions: `A/RES/`. */
  readonly symbolPrefix?: string;
  /** Of an organ's documents: `A/`. */
  readonly documentPrefix?: string;
}

/** A body's name in running text. */
export interface BodyMention extends Span {
  readonly id: string;
  /** As it stands in the text. */
  readonly name: string;
}

interface Index {
  readonly bodies: readonly Body[];
  readonly byName: ReadonlyMap<string, Body>;
  readonly match: ReturnType<typeof createLongestMatcher<Body | typeof NOT_A_BODY>>;
}

/** Words in which a body's name stands without meaning it: 大会堂, 经济大会 and the like stay unknown on purpose. */
const NOT_BODIES = ['大会堂', '秘书长级', '世界卫生大会', '卫生大会', '环境大会', '全球大会', '大会特别会议'];
const NOT_A_BODY = null;
let index: Index | undefined;

function parseRow(row: string): Body {
  const [id = '', zh = '', en = '', others = ''] = row.split('|');
  const names = [zh, en, ...others.split(';')].map((name) => name.trim()).filter(Boolean);
  const series = ORGAN_SERIES.find((each) => each.id === id);
  return {
    id,
    zh,
    en,
    names: [...new Set(names)],
    organ: series !== undefined,
    ...(series && { symbolPrefix: series.symbolPrefix, documentPrefix: series.documentPrefix }),
  };
}

function nameKey(name: string): string {
  return toSimplified(toHalfWidth(name)).replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** UNODC, not the UNODC of XUNODCX; a Chinese name may stand between any characters. */
function standsAlone(name: string, text: string, { start, end }: Span): boolean {
  if (!/^[\w.-]/u.test(name)) return true;
  return !/\w/u.test(text.slice(Math.max(0, start - 1), start)) && !/\w/u.test(text.slice(end, end + 1));
}

function build(): Index {
  const bodies = BODIES_TABLE.trim().split('\n').map(parseRow);
  const byName = new Map<string, Body>();
  const running: [string, Body | typeof NOT_A_BODY][] = [];
  for (const body of bodies) {
    for (const name of [body.id, ...body.names]) byName.set(nameKey(name), body);
    for (const name of body.names) running.push([toSimplified(name), body]);
  }
  for (const word of NOT_BODIES) running.push([word, NOT_A_BODY]);
  return {
    bodies,
    byName,
    match: createLongestMatcher(
      running,
      (body, text, span) => body === NOT_A_BODY || standsAlone(text.slice(span.start, span.end), text, span),
    ),
  };
}

function tables(): Index {
  index ??= build();
  return index;
}

/** Every body, organs first. */
export function allBodies(): readonly Body[] {
  return tables().bodies;
}

/** The body with this id. */
export function bodyById(id: string): Body | undefined {
  return tables().bodies.find((body) => body.id === id);
}

/** The body that `name` as a whole means: a name, abbreviation or acronym in either script and language, any case and width. */
export function bodyByName(name: string): Body | undefined {
  const key = nameKey(name);
  return tables().byName.get(key) ?? tables().byName.get(key.replace(/^the /u, ''));
}

/**
 * Names of bodies in running text, Chinese and English: longest match, not overlapping, in order. Latin names count
 * only in the case of the table and as words of their own (WHO, not who). Offsets are UTF-16 code units.
 */
export function recognizeBodies(text: string): readonly BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const { start, end, value } of tables().match(toSimplified(text))) {
    if (value !== NOT_A_BODY) mentions.push({ start, end, id: value.id, name: text.slice(start, end) });
  }
  return mentions;
}

/** The organ whose series a symbol belongs to: `A/HRC/RES/53/9` → Human Rights Council; undefined for other series. */
export function organOfSymbol(symbol: DocumentSymbol): Body | undefined {
  const series = seriesOfSymbol(symbol);
  return series && bodyById(series.id);
}
