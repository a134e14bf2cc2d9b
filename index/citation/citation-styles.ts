import type { LocatorItem } from './locators.js';

/** What a style is given of the document: names already chosen, locators still as data. */
export interface CitationParts {
  /** Of a resolution: its organ's names and its number; then `name` is not needed. */
  readonly resolution?: { readonly zh: string; readonly en: string; readonly number: string };
  /** The symbol, or the title where there is none, or the key. */
  readonly name: string;
  readonly symbol?: string;
  /** What `name` is: a title in prose (a letter's), a title of a work, or a bare code. */
  readonly nameIs: 'symbol' | 'letter' | 'work' | 'key';
  /** The annex that all items stand in, where it has a title and the document no symbol. */
  readonly annex?: { readonly container: string; readonly title: string };
  readonly items: readonly LocatorItem[];
}

export type CitationStyle = (parts: CitationParts) => string;

const HAN_DIGITS = '零一二三四五六七八九十';

/** How the steps of a container are called; a section has its letter. The number is empty for the only one. */
const CONTAINERS: Readonly<
  Record<string, { zh: (number: string) => string; en: (number: string) => string }>
> = {
  annex: { zh: (number) => `附件${hanNumber(number)}`, en: (number) => `annex ${number}`.trim() },
  draft: { zh: (number) => `草案${hanNumber(number)}`, en: (number) => `draft ${number}`.trim() },
  part: { zh: (number) => `第${hanNumber(number)}部分`, en: (number) => `part ${number}` },
};

function hanNumber(number: string): string {
  return number === '' ? '' : HAN_DIGITS.charAt(Number(number)) || number;
}

/** 附件, 附件二, 附件A节, 草案, 第二部分 */
function containerZh(container: string): string {
  return steps(container)
    .map(({ names, number, step }) => names?.zh(number) ?? `${step}节`)
    .join('，');
}

function containerEn(container: string): string {
  return steps(container)
    .map(({ names, number, step }) => names?.en(number) ?? `section ${step}`)
    .join(', ');
}

function steps(container: string) {
  return container.split('/').map((step) => {
    const [, word = '', number = ''] = /^([a-z]+)(\d*)$/u.exec(step) ?? [];
    return { step, number, names: CONTAINERS[word] };
  });
}

const WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  title: { zh: '标题', en: 'title' },
  masthead: { zh: '文头', en: 'masthead' },
  subjects: { zh: '主题词', en: 'subjects' },
  'enacting-formula': { zh: '起首语', en: 'enacting formula' },
  closing: { zh: '结尾', en: 'closing' },
  signature: { zh: '签名', en: 'signature' },
  heading: { zh: '小标题', en: 'heading' },
  text: { zh: '无编号段落', en: 'unnumbered para.' },
  endnote: { zh: '无编号注释', en: 'endnote' },
  unrecognized: { zh: '未识别', en: 'unrecognized' },
  letter: { zh: '', en: 'para.' },
};

type Kind = 'op' | 'pp' | 'fn' | 'letter' | 'word';

interface Pointed {
  readonly kind: Kind;
  readonly container: string;
  /** 11(b), or the whole pin of a word. */
  readonly from: string;
  readonly to?: string;
}

const bare = (pin: string) => pin.replace(/^(?:pp|fn|letter\/)/u, '');

function pointed({ container = '', from, to }: LocatorItem): Pointed {
  const [, prefix] = /^(?:(pp|fn|letter\/)?\d|.)/u.exec(from) ?? [];
  const kind: Kind = /^\d/u.test(from)
    ? 'op'
    : prefix === 'pp' || prefix === 'fn'
      ? prefix
      : prefix === 'letter/'
        ? 'letter'
        : 'word';
  return {
    kind,
    container,
    from: kind === 'word' ? from : bare(from),
    ...(to !== undefined && { to: bare(to) }),
  };
}

/** Neighbours of one kind in one container are cited together: 第3、5和7段. */
function grouped(items: readonly LocatorItem[]): Pointed[][] {
  const groups: Pointed[][] = [];
  for (const each of items.map(pointed)) {
    const last = groups.at(-1);
    const [head] = last ?? [];
    const joins = each.kind !== 'word' && head?.kind === each.kind && head.container === each.container;
    if (last && joins) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

const GROUPS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  op: { zh: '执行部分', en: 'operative paragraphs' },
  pp: { zh: '序言部分', en: 'preamble' },
  fn: { zh: '脚注', en: 'notes' },
};

function wordZh(pin: string): string {
  const [word = '', number = ''] = pin.split('/');
  return WORDS[word] ? `${WORDS[word].zh}${number}` : (GROUPS[pin]?.zh ?? containerZh(pin));
}

function wordEn(pin: string): string {
  const [word = '', number = ''] = pin.split('/');
  return WORDS[word] ? `${WORDS[word].en}${number && ` ${number}`}` : (GROUPS[pin]?.en ?? containerEn(pin));
}

function listZh(group: readonly Pointed[]): string {
  const each = group.map(({ from, to }) => (to === undefined ? from : `${from}至${to}`));
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join('、')}和${each.at(-1)}`;
}

function listEn(group: readonly Pointed[]): string {
  const each = group.map(({ from, to }) => (to === undefined ? from : `${from}–${to}`));
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

function pinZh(group: readonly Pointed[]): string {
  const [head] = group;
  if (!head) return '';
  if (head.kind === 'word') return wordZh(head.from);
  if (head.kind === 'fn') return `脚注${listZh(group)}`;
  return `${head.kind === 'pp' ? '序言部分' : ''}第${listZh(group)}段`;
}

function pinEn(group: readonly Pointed[]): string {
  const [head] = group;
  if (!head) return '';
  if (head.kind === 'word') return wordEn(head.from);
  const several = group.length > 1 || head.to !== undefined;
  if (head.kind === 'fn') return `${several ? 'notes' : 'note'} ${listEn(group)}`;
  return `${head.kind === 'pp' ? 'preambular ' : ''}${several ? 'paras.' : 'para.'} ${listEn(group)}`;
}

/** Where in the document, in Chinese; `implied` is the container that the name already says. */
function placesZh(items: readonly LocatorItem[], implied: string): string {
  return grouped(items)
    .map((group) => {
      const container = group[0]?.container ?? '';
      if (container === implied || container === '') return group[0]?.from === implied ? '' : pinZh(group);
      const inner =
        implied !== '' && container.startsWith(`${implied}/`)
          ? container.slice(implied.length + 1)
          : container;
      return `${containerZh(inner)}${pinZh(group)}`;
    })
    .join('，');
}

function placesEn(items: readonly LocatorItem[], implied: string): string {
  return grouped(items)
    .map((group) => {
      const container = group[0]?.container ?? '';
      if (container === implied || container === '') return group[0]?.from === implied ? '' : pinEn(group);
      return `${containerEn(container)}, ${pinEn(group)}`;
    })
    .filter(Boolean)
    .join(', ');
}

const nameZh = ({ resolution, name, nameIs }: CitationParts) =>
  resolution ? `${resolution.zh}第${resolution.number}号决议` : nameIs === 'work' ? `《${name}》` : name;

const nameEn = ({ resolution, name, nameIs }: CitationParts) =>
  resolution ? `${resolution.en} resolution ${resolution.number}` : nameIs === 'work' ? `《${name}》` : name;

/** 大会第63/194号决议第11段; after a symbol a comma: A/63/431，第5段. */
function citedZh(parts: CitationParts, comma: boolean): string {
  const { annex, items } = parts;
  if (annex)
    return `《${annex.title}》${placesZh(items, annex.container)}（${nameZh(parts)}，${containerZh(annex.container)}）`;
  const places = placesZh(items, '');
  const bareCode = parts.resolution === undefined && (parts.nameIs === 'symbol' || parts.nameIs === 'key');
  return `${nameZh(parts)}${places !== '' && (comma || bareCode) ? '，' : ''}${places}`;
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
    const { annex, items } = parts;
    const places = placesEn(items, annex?.container ?? '');
    const name = annex ? `《${annex.title}》` : nameEn(parts);
    const of = annex ? ` (${nameEn(parts)}, ${containerEn(annex.container)})` : '';
    return `${name}${places && `, ${places}`}${of}`;
  },
} as const satisfies Readonly<Record<string, CitationStyle>>;

export type CitationStyleName = keyof typeof citationStyles;
