import type { DocumentSummary } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { symbolLink } from '../model/symbol.js';
import { type Body, bodyByName, organOfSymbol } from '../names/bodies.js';
import { type Instrument, instrumentByName } from '../names/instruments.js';
import { MONTHS } from '../text/dates.js';
import { bluebook } from './bluebook.js';
import { placesText } from './citation-styles.js';
import { expressionOf, formatCitation } from './format.js';
import type { PlaceExpression } from './places.js';
import { numberInSymbol } from './printed-number.js';

/** What a form of reference is given: everything already in words. */
interface Reference {
  readonly key: string;
  readonly title: string;
  /** What an annex that goes by its own title is annexed to. */
  readonly host?: string;
  readonly symbol?: string;
  readonly url?: string;
  /** ISO date: of adoption, else of the letter, else any. */
  readonly date?: string;
  /** ISO date on which it was seen online. */
  readonly seen?: string;
  readonly organ?: Body;
  /** Of a resolution: 63/194. */
  readonly number?: string;
  /** The instrument that the document is. */
  readonly instrument?: Instrument;
  /** 第11段, `para. 11`; empty for the whole document. */
  readonly zh: string;
  readonly en: string;
  /** The citation in a Chinese text. */
  readonly cited: string;
}

const datePartsOf = (date: string) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month) - 1, day: Number(day) };
};
/** The symbol, or the title where there is none, with the place directly behind it, so that it is read back. */
const placed = ({ symbol, cited, zh }: Reference) =>
  symbol === undefined ? cited : zh === '' ? symbol : `${symbol}，${zh}`;
const line = (name: string, value: string | undefined) =>
  value === undefined ? [] : [`  ${name} = {${value}}`];

/** A word of letters and digits that is no symbol by itself: `unares63194`. */
const citeKey = (key: string) => `un${key.toLowerCase().replace(/[^a-z0-9]+/gu, '')}`;

/**
 * References for lists and for programs; a further form is a further line. Titles stay Chinese: the text cited is the
 * Chinese one.
 *
 * - `gbt`: GB/T 7714-2015, reports and other documents online
 * - `bluebook`: The Bluebook, rules 21.4, 21.7 and 21.8 (`bluebook.ts`)
 * - `apa`: APA 7, reports of a group
 * - `bibtex`, `ris`: for reference managers
 */
export const referenceForms = {
  gbt: (of) => {
    const { organ, title, host, symbol, date, seen, url, zh } = of;
    const author = organ ? `联合国${organ.zh}. ` : '';
    // What is part of another work: rule 4.2.
    const within = host === undefined ? '' : `//${host}`;
    const named = symbol === undefined ? title : `${title}: ${placed(of)}`;
    const kind = url === undefined ? '[Z]' : '[R/OL]';
    const where = symbol === undefined && zh !== '' ? `: ${zh}` : '';
    // Rule 8.8.2: of what lies online also the day on which it was seen.
    const dates = `${date === undefined ? '' : `(${date})`}${url === undefined || seen === undefined ? '' : `[${seen}]`}`;
    return `${author}${named}${kind}${within}. ${dates}${where}${url === undefined ? '' : `. ${url}`}.`;
  },
  bluebook,
  apa: ({ organ, title, host, symbol, date, en, url }) => {
    const { year, month, day } = datePartsOf(date ?? '');
    const author = organ ? `United Nations ${organ.en}. ` : '';
    const when = date === undefined ? '(n.d.)' : `(${year}, ${MONTHS[month] ?? ''} ${day})`;
    const inside = [...(symbol === undefined ? [] : [symbol]), ...(en === '' ? [] : [en])].join(', ');
    const titled = `${title}${inside === '' ? '' : ` (${inside})`}`;
    const within = host === undefined ? '' : ` In ${host}.`;
    // Without an author the title stands in the author's place.
    const whole = author === '' ? `${titled}. ${when}.` : `${author}${when}. ${titled}.`;
    return `${whole}${within}${url === undefined ? '' : ` ${url}`}`;
  },
  bibtex: (of) => {
    const { key, organ, title, symbol, date, url, zh } = of;
    const fields = [
      ...line('author', organ && `{联合国${organ.zh}}`),
      ...line('title', `{${title}}`),
      ...line('number', symbol),
      ...line('year', date?.slice(0, 4)),
      ...line('date', date),
      ...line('url', url),
      ...line('note', zh === '' ? undefined : placed(of)),
    ];
    return `@techreport{${citeKey(key)},\n${fields.join(',\n')}\n}`;
  },
  ris: (of) => {
    const { organ, title, symbol, date, url, zh } = of;
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['TY', 'RPRT'],
      ['AU', organ && `联合国${organ.zh}`],
      ['TI', title],
      ['SN', symbol],
      ['PY', date?.slice(0, 4)],
      ['DA', date?.replaceAll('-', '/')],
      ['UR', url],
      ['N1', zh === '' ? undefined : placed(of)],
      ['ER', ''],
    ];
    return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
  },
  markdown: ({ cited, url }) => (url === undefined ? cited : `[${cited}](${url})`),
} as const satisfies Readonly<Record<string, (of: Reference) => string>>;

export type ReferenceForm = keyof typeof referenceForms;

/**
 * A reference to places of a document (locators of units; none: the whole) in one form.
 * @param seen ISO date on which the document was seen online, for the forms that print it
 */
export function formatReference(
  document: DocumentSummary,
  at: readonly Locator[] | PlaceExpression,
  form: ReferenceForm,
  seen?: string,
): string {
  const { key, symbol, title, masthead } = document;
  const places = expressionOf(at);
  const [container] = new Set(places.map(({ from }) => from.containers[0]));
  const annex = document.annexes.find(({ container: own }) => own === containerName(container));
  const implied = symbol === undefined && annex ? annex.container : '';
  const organ =
    (symbol && organOfSymbol(symbol)) ??
    (masthead.organ === undefined ? undefined : bodyByName(masthead.organ));
  const prefix = symbol && organ?.symbolPrefix;
  const number = symbol && prefix && symbol.startsWith(prefix) ? numberInSymbol(symbol, prefix) : undefined;
  const date = dateOf(masthead.dates ?? []);
  const instrument =
    symbol === undefined && container === undefined && title !== undefined
      ? instrumentByName(title)
      : undefined;
  return referenceForms[form]({
    key,
    // Without a symbol an annex goes by its own title.
    title: symbol === undefined && annex ? annex.title : (title ?? symbol ?? key),
    ...(symbol === undefined && annex && title !== undefined && { host: title }),
    ...(symbol !== undefined && { symbol, url: symbolLink(symbol) }),
    ...(date !== undefined && { date }),
    ...(seen !== undefined && { seen }),
    ...(organ && { organ }),
    ...(number !== undefined && number !== '' && { number }),
    ...(instrument && { instrument }),
    zh: placesText(places, implied, 'zh'),
    en: placesText(places, implied, 'en'),
    cited: formatCitation(document, at).text,
  });
}

function containerName(
  container: { readonly kind: string; readonly name: string } | undefined,
): string | undefined {
  if (container?.kind !== 'annex') return undefined;
  return container.name === '1' ? 'annex' : `annex${container.name}`;
}

const DATES = ['adopted', 'letter', 'distributed', 'meeting'] as const;

function dateOf(dates: NonNullable<DocumentSummary['masthead']['dates']>): string | undefined {
  for (const role of DATES) {
    const found = dates.find((date) => date.role === role);
    if (found) return found.iso;
  }
  return undefined;
}
