import type { Container, Place } from '../model/place.js';

/** What stands for each series in an eId, where its own name does not (Akoma Ntoso naming convention 1.0, 5.4). */
const SERIES_IDS: Readonly<Partial<Record<NonNullable<Place['series']>, string>>> = {
  op: 'para',
  pp: 'rec',
  art: 'art',
  'enacting-formula': 'formula',
};

const CONTAINER_IDS: Readonly<Record<Container['kind'], string>> = {
  annex: 'annex',
  draft: 'draft',
  part: 'part',
  section: 'sec',
};

/** `annex_1`, `part_2__sec_A`; empty for the body. */
export function eIdOfContainers(containers: readonly Container[]): string {
  return containers.map(({ kind, name }) => `${CONTAINER_IDS[kind]}_${name}`).join('__');
}

/** `para_11`, `para_5__point_b`, `art_2__para_4`, `annex_1__para_3`. */
export function eIdOf({ containers, series, number, paragraph, items }: Place): string {
  const name = series === undefined ? '' : (SERIES_IDS[series] ?? series);
  const own = number === undefined ? name : `${name}_${number}`;
  return [
    eIdOfContainers(containers),
    own,
    paragraph === undefined ? '' : `para_${paragraph}`,
    ...items.map((item) => `point_${item}`),
  ]
    .filter((step) => step !== '')
    .join('__')
    .replace(/\s+/gu, '-');
}

/** Gives each eId once: what comes a second time gets a number behind it. */
export class UniqueIds {
  readonly #given = new Map<string, number>();

  give(id: string): string {
    const times = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, times);
    return times === 1 ? id : this.give(`${id}__dup_${times}`);
  }
}
