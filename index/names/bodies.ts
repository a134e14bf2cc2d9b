import type { Span } from '../model/span.js';
import type { DocumentSymbol } from '../model/symbol.js';
import { BODIES } from '../tables/bodies.js';
import { GENERIC_BODIES } from '../tables/generic-names.js';
import { listOf } from '../tables/read-table.js';
import { type Folded, foldKey } from '../text/fold.js';
import { createNameFinder } from './name-finder.js';
import { isPartOfAnother, notNames } from './not-names.js';
import { withoutArticle } from './without-article.js';

export interface Body {
  /** The English acronym, upper case: `GA`, `UNODC`. */
  readonly id: string;
  /** 大会 */
  readonly zh: string;
  /** General Assembly */
  readonly en: string;
  /** Every accepted name, abbreviation and acronym in both languages, those above included. */
  readonly names: readonly string[];
  /** What it adopts under numbers of its own, which are never the General Assembly's. */
  readonly adopts: { readonly resolutions: boolean; readonly decisions: boolean };
  /** Adopts resolutions that have a symbol. */
  readonly organ: boolean;
  /** Of an organ's resolutions: `A/RES/`. */
  readonly symbolPrefix?: string;
  /** Of an organ's decisions: `A/DEC/`. */
  readonly decisionPrefix?: string;
  /** Of its documents, where they have symbols: `A/`, `E/CN.7/`. */
  readonly documentPrefix?: string;
}

/** A body's name in running text. */
export interface BodyMention extends Span {
  readonly id: string;
  /** As it stands in the text. */
  readonly name: string;
}

/** A word that means a body only by what the text says before it, or by who speaks. */
export interface GenericBody {
  /** Ids of the bodies that write so for themselves, where they are few; empty: any. */
  readonly means: readonly string[];
}

interface Index {
  readonly bodies: readonly Body[];
  readonly byId: ReadonlyMap<string, Body>;
  readonly byName: ReadonlyMap<string, Body>;
  readonly generic: ReadonlyMap<string, GenericBody>;
  readonly find: ReturnType<typeof createNameFinder<Named | typeof NOT_A_BODY>>;
}

interface Named {
  readonly body: Body;
  readonly name: string;
}

const NOT_A_BODY = null;
let index: Index | undefined;

function parseRow({ id, zh, en, also, adopts, series }: (typeof BODIES)[number]): Body {
  const [first = '', decisions = '', documents] = series.split(/\s+/u);
  return {
    id,
    zh,
    en,
    names: [...new Set([zh, en, ...listOf(also)])],
    adopts: { resolutions: adopts.includes('r'), decisions: adopts.includes('d') },
    organ: documents !== undefined,
    ...(documents !== undefined && { symbolPrefix: first, documentPrefix: documents }),
    ...(documents !== undefined && decisions !== '-' && { decisionPrefix: decisions }),
    ...(documents === undefined && first !== '' && { documentPrefix: first }),
  };
}

function build(): Index {
  const bodies = BODIES.map(parseRow);
  const byName = new Map<string, Body>();
  for (const body of bodies) for (const name of body.names) byName.set(foldKey(name), body);
  for (const body of bodies) if (!byName.has(foldKey(body.id))) byName.set(foldKey(body.id), body);
  const running: [string, Named | typeof NOT_A_BODY][] = bodies.flatMap((body) =>
    body.names.map((name): [string, Named] => [name, { body, name }]),
  );
  for (const word of notNames('body')) running.push([word, NOT_A_BODY]);
  const generic = new Map<string, GenericBody>();
  for (const { zh, en, also, means } of GENERIC_BODIES) {
    for (const name of [zh, en, ...listOf(also)]) generic.set(foldKey(name), { means: listOf(means) });
  }
  return {
    bodies,
    byId: new Map(bodies.map((body) => [body.id, body])),
    byName,
    generic,
    find: createNameFinder(
      running,
      (named, { start }, { cased }) => named === NOT_A_BODY || !isPartOfAnother(named.name, cased, start),
    ),
  };
}

function tables(): Index {
  index ??= build();
  return index;
}

/** Every body in the table's order: the principal organs first. */
export function allBodies(): readonly Body[] {
  return tables().bodies;
}

/** The body with this id. */
export function bodyById(id: string): Body | undefined {
  return tables().byId.get(id);
}

/** The body that `name` as a whole means: a name, abbreviation, acronym or id, however it is spelled (`foldKey`). */
export function bodyByName(name: string): Body | undefined {
  const { byName } = tables();
  return byName.get(foldKey(name)) ?? byName.get(foldKey(withoutArticle(name)));
}

/** What a word means that stands for a body named before (理事会, 委员会, 执行局); undefined for other words. */
export function genericBody(word: string): GenericBody | undefined {
  return tables().generic.get(foldKey(withoutArticle(word)));
}

/**
 * Names of bodies in running text, Chinese and English: longest match, not overlapping, in order; how, see
 * `createNameFinder`. Generic words (委员会) are not among them. Offsets are UTF-16 code units of the source.
 */
export function recognizeBodies(text: string | Folded): readonly BodyMention[] {
  const source = typeof text === 'string' ? text : text.source;
  return tables()
    .find(text)
    .flatMap(({ start, end, value }) =>
      value === NOT_A_BODY ? [] : [{ start, end, id: value.body.id, name: source.slice(start, end) }],
    );
}

/** The organ whose series a symbol belongs to: `A/HRC/RES/53/9` → Human Rights Council; undefined for other series. */
export function organOfSymbol(symbol: DocumentSymbol): Body | undefined {
  let organ: Body | undefined;
  for (const body of tables().bodies) {
    const { documentPrefix = '' } = body;
    const closer = documentPrefix.length > (organ?.documentPrefix?.length ?? 0);
    if (body.organ && closer && symbol.startsWith(documentPrefix)) organ = body;
  }
  return organ;
}
