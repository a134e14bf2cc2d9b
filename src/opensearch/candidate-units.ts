import type { DocumentType } from '../../index/model/document.js';
import { MOST_FREQUENT } from '../../index/search/posting-list.js';
import type { PostingField } from '../../index/search/postings.js';
import type { RankedUnits } from '../../index/search/ranker.js';
import type { Contexts, PostingSource } from '../../index/search/scorer.js';
import type { IndexedDocument, IndexedUnit } from '../../index/search/unit-table.js';
import type { Statistics } from './statistics.js';
import { type UnitRecord, unitId } from './unit-records.js';

const HAN_PAIR = /^\p{Script=Han}{2}$/u;
const HAN = /^\p{Script=Han}+$/u;

/** A unit that the engine gave, as the library reads it. */
interface GivenUnit {
  readonly record: UnitRecord;
  readonly unit: IndexedUnit;
  /** Terms of text and names that cannot be read off the canonical text, each between blanks. */
  readonly others: Readonly<Record<PostingField, string>>;
}

/** The units that an engine gave for one question, numbered as they came. */
export class GivenUnits {
  readonly #units: GivenUnit[] = [];
  readonly #byId = new Map<string, number>();
  readonly #documents = new Map<string, IndexedDocument>();

  get units(): readonly GivenUnit[] {
    return this.#units;
  }

  /** Takes a unit in, with what it stands under, and gives its number; one that is there keeps it. */
  add(record: UnitRecord): number {
    const { document, version, type, unit } = record;
    const id = unitId(document, version, record.order);
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const number = this.#units.push(this.#read(record)) - 1;
    this.#byId.set(id, number);
    const { organ, year } = unit;
    const facts = { ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) };
    for (const above of unit.above ?? [])
      this.add({ ...above, document, version, type, unit: { ...above.unit, ...facts } });
    return number;
  }

  numberOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  unit(number: number): IndexedUnit {
    return this.#at(number).unit;
  }

  record(number: number): UnitRecord {
    return this.#at(number).record;
  }

  #at(number: number): GivenUnit {
    const given = this.#units[number];
    if (given === undefined) throw new Error(`unit ${number} was not given for this question`);
    return given;
  }

  #read(record: UnitRecord): GivenUnit {
    const { order, locator, kind, length, namesLength, unit } = record;
    const { text, skips, canonical, names } = unit;
    return {
      record,
      others: { text: ` ${unit.others} `, names: ` ${names?.others ?? ''} ` },
      unit: {
        document: this.#document(record.document, record.type, unit.organ, unit.year),
        order,
        locator,
        kind,
        text,
        skips,
        canonical,
        names: names?.printed ?? '',
        canonicalNames: names?.canonical ?? '',
        lengths: [length, namesLength],
      },
    };
  }

  #document(key: string, type: DocumentType, organ?: string, year?: number): IndexedDocument {
    const known = this.#documents.get(key);
    if (known) return known;
    const facts = { key, type, ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) };
    this.#documents.set(key, facts);
    return facts;
  }
}

/** Given units as the ranker reads them: their places here, the counts of the whole corpus. */
export class CandidateUnits implements RankedUnits {
  readonly units: readonly IndexedUnit[];
  readonly lengths: readonly [text: readonly number[], names: readonly number[]];
  readonly live: number;
  readonly totals: readonly [text: number, names: number];
  readonly postings: PostingSource;
  readonly #given: GivenUnits;
  readonly #lists: Record<PostingField, Map<string, readonly number[]>> = {
    text: new Map(),
    names: new Map(),
  };

  /** Of the units given by now. */
  constructor(given: GivenUnits, { live, totals, count }: Statistics) {
    this.#given = given;
    this.units = given.units.map(({ unit }) => unit);
    this.lengths = [this.units.map(({ lengths }) => lengths[0]), this.units.map(({ lengths }) => lengths[1])];
    this.live = live;
    this.totals = totals;
    this.postings = { list: (term, field) => this.#list(term, field), count };
  }

  unit(id: number): IndexedUnit {
    return this.#given.unit(id);
  }

  /** What each unit stands under. */
  contexts(): Contexts {
    const { units } = this.#given;
    const numbers = new Map<string, number>();
    const contexts = {
      documents: new Int32Array(units.length),
      headings: new Int32Array(units.length).fill(-1),
      titles: new Uint8Array(units.length),
      isHeading: new Uint8Array(units.length),
    };
    for (const [id, { record }] of units.entries()) {
      const { document, version, kind, unit } = record;
      const number = numbers.get(document) ?? numbers.size;
      numbers.set(document, number);
      contexts.documents[id] = number;
      contexts.titles[id] = kind === 'title' ? 1 : 0;
      contexts.isHeading[id] = kind === 'heading' ? 1 : 0;
      if (unit.heading !== undefined)
        contexts.headings[id] = this.#given.numberOf(unitId(document, version, unit.heading)) ?? -1;
    }
    return contexts;
  }

  #list(term: string, field: PostingField): readonly number[] {
    const lists = this.#lists[field];
    const known = lists.get(term);
    if (known) return known;
    const list: number[] = [];
    for (const [id, given] of this.#given.units.entries()) {
      const frequency = frequencyIn(given, term, field);
      if (frequency > 0) list.push(id * 256 + Math.min(frequency, MOST_FREQUENT));
    }
    lists.set(term, list);
    return list;
  }
}

/** How often a term stands in a unit. Words of Han characters are looked for by their pairs, and read: they count for none. */
function frequencyIn({ unit, others }: GivenUnit, term: string, field: PostingField): number {
  if (HAN_PAIR.test(term)) return timesIn(field === 'text' ? unit.canonical : unit.canonicalNames, term, 1);
  if (HAN.test(term)) return 0;
  // One blank ends a term and begins the next.
  return timesIn(others[field], ` ${term} `, term.length + 1);
}

function timesIn(text: string, part: string, step: number): number {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + step)) times++;
  return times;
}
