import { type Container, formatContainers, type Place } from '../model/place.js';
import { type Series, seriesRow } from '../model/series.js';
import { formatChineseNumeral } from '../text/numerals.js';
import type { PlaceExpression, PlaceRange } from './places.js';

/** What a style is given of the document: names already chosen, places still as data. */
export interface CitationParts {
  /** Of a resolution: its organ's names and its number; then `name` is not needed. */
  readonly resolution?: { readonly zh: string; readonly en: string; readonly number: string };
  /** The symbol, or the title where there is none, or the key. */
  readonly name: string;
  readonly symbol?: string;
  /** What `name` is: a title in prose (a letter's), a title of a work, or a bare code. */
  readonly nameIs: 'symbol' | 'letter' | 'work' | 'key';
  /** The annex that all places stand in, where it has a title and the document no symbol. */
  readonly annex?: { readonly container: string; readonly title: string };
  readonly places: PlaceExpression;
}

export type CitationStyle = (parts: CitationParts) => string;

/** How one language writes places. */
interface Language {
  readonly containers: Readonly<Record<Container['kind'], (name: string) => string>>;
  /** Between a container and what is in it. */
  readonly inner: string;
  /** Neighbours of one series, as printed numbers: 第3、5和7段. */
  readonly numbered: (series: Series, numbers: readonly string[], ranged: boolean) => string;
  readonly article: (place: Place) => string;
  /** A word alone, or the whole of a series: 标题, 序言部分. */
  readonly word: (series: Series) => string;
  readonly wholes: Readonly<Partial<Record<Series, string>>>;
  /** Between the last two of a list, and between the others. */
  readonly and: string;
  readonly comma: string;
  readonly to: string;
}

/** 附件二, 附件12: small numbers in words, as documents print them; the only one has none. */
const hanNumber = (number: string) =>
  number === '1' ? '' : Number(number) <= 10 ? formatChineseNumeral(Number(number)) : number;
const latinNumber = (number: string) => (number === '1' ? '' : ` ${number}`);
const marks = (items: readonly string[]) => items.map((item) => `(${item})`).join('');

const ZH: Language = {
  containers: {
    annex: (name) => `附件${hanNumber(name)}`,
    draft: (name) => `草案${hanNumber(name)}`,
    part: (name) => `第${name === '1' ? '一' : hanNumber(name)}部分`,
    section: (name) => `${name}节`,
  },
  inner: '',
  numbered: (series, numbers) => {
    const list = joined(numbers, ZH);
    if (series === 'op') return `第${list}段`;
    if (series === 'letter') return `第${list}段`;
    return seriesRow(series).printed['zh-CN'].one.includes('{n}')
      ? seriesRow(series).printed['zh-CN'].one.replace('{n}', list)
      : `${ZH.word(series)}${list}`;
  },
  article: ({ number = '', paragraph, items }) => {
    const han = (text: string) => (/^\d+$/u.test(text) ? formatChineseNumeral(Number(text)) : text);
    const below = paragraph === undefined ? '' : `第${han(paragraph)}款`;
    return `第${han(number)}条${below}${items.length > 0 ? `${marks(items)}项` : ''}`;
  },
  word: (series) => seriesRow(series).printed['zh-CN'].one,
  wholes: { op: '执行部分', pp: '序言部分', fn: '脚注', letter: '' },
  and: '和',
  comma: '、',
  to: '至',
};

const EN: Language = {
  containers: {
    annex: (name) => `annex${latinNumber(name)}`,
    draft: (name) => `draft${latinNumber(name)}`,
    part: (name) => `part ${name}`,
    section: (name) => `section ${name}`,
  },
  inner: ', ',
  numbered: (series, numbers, ranged) => {
    const list = joined(numbers, EN);
    const several = numbers.length > 1 || ranged;
    if (series === 'fn') return `${several ? 'notes' : 'note'} ${list}`;
    if (series === 'letter') return `${several ? 'paras.' : 'para.'} ${list}`;
    const { one, many } = seriesRow(series).printed.en;
    const form = several && many !== undefined ? many : one;
    return form.includes('{n}') ? form.replace('{n}', list) : `${one} ${list}`;
  },
  article: ({ number = '', paragraph, items }) => {
    const labels = items.length > 0 ? ` ${marks(items)}` : '';
    return `article ${number}${paragraph === undefined ? labels : `, para. ${paragraph}${labels}`}`;
  },
  word: (series) => seriesRow(series).printed.en.one,
  wholes: { op: 'operative paragraphs', pp: 'preamble', fn: 'notes', letter: 'letter' },
  and: ' and ',
  comma: ', ',
  to: '–',
};

function joined(texts: readonly string[], { and, comma }: Language): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(comma)}${and}${texts.at(-1)}`;
}

/** Neighbours of one series in one container are cited together: 第3、5和7段. */
function grouped(places: PlaceExpression): PlaceRange[][] {
  const groups: PlaceRange[][] = [];
  for (const each of places) {
    const last = groups.at(-1);
    const head = last?.[0]?.from;
    const joins =
      head?.number !== undefined &&
      each.from.number !== undefined &&
      head.series === each.from.series &&
      formatContainers(head.containers) === formatContainers(each.from.containers);
    if (last && joins) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function containersIn(containers: readonly Container[], language: Language): string {
  return containers
    .map(({ kind, name }) => language.containers[kind](name))
    .join(language === ZH ? '，' : language.inner);
}

function groupIn(group: readonly PlaceRange[], language: Language): string {
  const series = group[0]?.from.series;
  if (series === undefined) return '';
  if (series === 'art') {
    const one = ({ from, to, onward }: PlaceRange) =>
      `${language.article(from)}${to ? language.to + language.article(to) : ''}${onward ? ' et seq.' : ''}`;
    return joined(group.map(one), language);
  }
  if (group[0]?.from.number === undefined) return language.wholes[series] ?? language.word(series);
  const ranged = group.some(({ to, onward }) => to !== undefined || onward);
  const numbers = group.map(({ from, to, onward }) => {
    const printed = (each: Place) => `${each.number ?? ''}${marks(each.items)}`;
    return `${printed(from)}${to ? language.to + printed(to) : ''}${onward ? ' et seq.' : ''}`;
  });
  return language.numbered(series, numbers, ranged);
}

/** Where in the document; `implied` is the container that the name already says. */
function placesIn(places: PlaceExpression, implied: string, language: Language): string {
  return grouped(places)
    .map((group) => {
      const containers = group[0]?.from.containers ?? [];
      const own = formatContainers(containers);
      const depth = implied === '' ? 0 : implied.split('/').length;
      const inside = own === implied || own.startsWith(`${implied}/`) ? containers.slice(depth) : containers;
      const outer = containersIn(implied === '' ? containers : inside, language);
      const inner = groupIn(group, language);
      return outer !== '' && inner !== '' ? `${outer}${language.inner}${inner}` : `${outer}${inner}`;
    })
    .filter(Boolean)
    .join(language === ZH ? '，' : ', ');
}

const nameZh = ({ resolution, name, nameIs }: CitationParts) =>
  resolution ? `${resolution.zh}第${resolution.number}号决议` : nameIs === 'work' ? `《${name}》` : name;

const nameEn = ({ resolution, name, nameIs }: CitationParts) =>
  resolution ? `${resolution.en} resolution ${resolution.number}` : nameIs === 'work' ? `《${name}》` : name;

const annexContainers = (container: string, language: Language) =>
  language.containers.annex(/\d+$/u.exec(container)?.[0] ?? '1');

/** 大会第63/194号决议第11段; after a symbol a comma: A/63/431，第5段. */
function citedZh(parts: CitationParts, comma: boolean): string {
  const { annex, places } = parts;
  if (annex)
    return `《${annex.title}》${placesIn(places, annex.container, ZH)}（${nameZh(parts)}，${annexContainers(annex.container, ZH)}）`;
  const where = placesIn(places, '', ZH);
  const bareCode = parts.resolution === undefined && (parts.nameIs === 'symbol' || parts.nameIs === 'key');
  // 第63/194号决议草案 would be a draft resolution.
  const ofDraft = places[0]?.from.containers[0]?.kind === 'draft';
  return `${nameZh(parts)}${where !== '' && (comma || bareCode || ofDraft) ? '，' : ''}${where}`;
}

/**
 * The places alone, as one language writes them: 第11段, `para. 11`; empty where there are none.
 *
 * @param implied the container that the name already says (`annex`)
 */
export function placesText(places: PlaceExpression, implied: string, language: 'zh' | 'en'): string {
  return placesIn(places, implied, language === 'zh' ? ZH : EN);
}

/**
 * How a citation can be written; a further style is a further line.
 *
 * - `zh`: 大会第63/194号决议第11段 (A/RES/63/194)
 * - `zh-note`: as UN footnotes have it, 大会第63/194号决议，第11段。
 * - `en`: General Assembly resolution 63/194, para. 11
 */
export const citationStyles = {
  zh: (parts) => `${citedZh(parts, false)}${parts.resolution && parts.symbol ? ` (${parts.symbol})` : ''}`,
  'zh-note': (parts) => `${citedZh(parts, true)}。`,
  en: (parts) => {
    const { annex, places } = parts;
    const where = placesIn(places, annex?.container ?? '', EN);
    const name = annex ? `《${annex.title}》` : nameEn(parts);
    const of = annex ? ` (${nameEn(parts)}, ${annexContainers(annex.container, EN)})` : '';
    return `${name}${where && `, ${where}`}${of}`;
  },
} as const satisfies Readonly<Record<string, CitationStyle>>;

export type CitationStyleName = keyof typeof citationStyles;
