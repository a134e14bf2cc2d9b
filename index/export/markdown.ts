import type { Document, Emphasis, Unit } from '../model/document.js';
import { languageOf } from '../model/language.js';
import { printedMarks } from './printed-marks.js';
import { attributesOf } from './unit-statement.js';

/** The line of the front matter that says that comments state the units. */
export const MARKDOWN_STATES_UNITS = 'yinju-units';

/**
 * A document as Markdown: what people read, and in comments (which no renderer shows) what each paragraph is, so that
 * ingesting it gives the same units. Numbers stand as printed; nothing in a text can turn into markup.
 */
export function toMarkdown(document: Document): string {
  const marks = printedMarks(document);
  const units = document.units.map((unit) => unitMarkdown(unit, marks.get(unit.locator)));
  return `${[frontMatter(document), ...units].join('\n')}`;
}

function frontMatter(document: Document): string {
  const { key, symbol, title } = document;
  const fields = [
    ['document', key],
    ...(symbol === undefined ? [] : [['symbol', symbol]]),
    ['language', languageOf(document)],
    ...(title === undefined ? [] : [['title', title.replace(/\s+/gu, ' ')]]),
  ];
  const lines = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', `${MARKDOWN_STATES_UNITS}: 1`, ...lines, '---', ''].join('\n');
}

const HEADINGS: Readonly<Partial<Record<Unit['kind'], string>>> = { title: '# ', heading: '## ' };

function unitMarkdown(unit: Unit, mark: string | undefined): string {
  const attributes = Object.entries(attributesOf(unit, mark)).map(
    ([name, value]) => ` ${name}=${commented(value)}`,
  );
  const heading = unit.text.includes('\n') ? '' : (HEADINGS[unit.kind] ?? '');
  const lead = mark === undefined ? '' : `${escaped(mark)}${unit.text === '' ? '' : ' '}`;
  const text = lead + styled(unit, lead === '' ? '\n' : ' ');
  return `<!-- unit ${unit.locator} ${unit.kind}${attributes.join('')} -->\n${text === '' ? '' : `\n${heading}${text}\n`}`;
}

/** A JSON string that ends no comment. */
function commented(value: string): string {
  return JSON.stringify(value).replace(
    /[<>-]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The reverse of `commented`; undefined where it is no JSON string. */
export function readCommented(value: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const TAGS: Readonly<Record<Emphasis['style'], { readonly mark: string; readonly tag: string }>> = {
  strong: { mark: '**', tag: 'b' },
  emphasis: { mark: '*', tag: 'i' },
};

/** @param before what stands before the text: a line's beginning is another place than its middle */
function styled({ text, emphasis }: Unit, before: string): string {
  let out = '';
  let at = 0;
  let last = before;
  const add = (end: number) => {
    const piece = text.slice(at, end);
    out += escaped(piece, last, text[end]);
    last = piece.at(-1) ?? last;
    at = end;
  };
  for (const [index, { start, end, style }] of emphasis.entries()) {
    if (start < at || start >= end) continue;
    add(start);
    const { mark, tag } = TAGS[style];
    const touches = emphasis[index + 1]?.start === end || (index > 0 && emphasis[index - 1]?.end === start);
    const plain = !touches && WORD.test(text[start] ?? '') && WORD.test(text[end - 1] ?? '');
    out += plain ? mark : `<${tag}>`;
    add(end);
    out += plain ? mark : `</${tag}>`;
  }
  add(text.length);
  return out;
}

/** Asterisks beside these open and close wherever they stand (CommonMark 0.31.2, 6.2). */
const WORD = /^[\p{L}\p{N}]$/u;

/**
 * Text that CommonMark shows as it is. Only what may be markup is escaped, for people read the source too; a blank at the
 * edge of a line, which would be dropped, is an entity.
 */
function escaped(text: string, before = '\n', after: string | undefined = undefined): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const previous = text[at - 1] ?? before;
    const next = text[at + 1] ?? after ?? '\n';
    out += escapedCharacter(character, previous, next, text, at);
  }
  return out;
}

function escapedCharacter(
  character: string,
  previous: string,
  next: string,
  text: string,
  at: number,
): string {
  const code = character.charCodeAt(0);
  if (character === '\n') return previous === '\n' || next === '\n' ? '&#10;' : '\\\n';
  if (character === ' ' || character === '\t')
    return previous === '\n' || next === '\n' ? `&#${code};` : character;
  // A line end to CommonMark; other controls stand for themselves.
  if (character === '\r') return '&#13;';
  if (/[\\`*_[\]<>~|]/u.test(character)) return `\\${character}`;
  if (character === '&') return /[#A-Za-z]/u.test(next) ? '\\&' : '&';
  if (/[#+=-]/u.test(character))
    return previous === '\n' || /^[#=-]$/u.test(previous) ? `\\${character}` : character;
  if (/[.)]/u.test(character))
    return /(?:^|\n)\d{1,9}$/u.test(text.slice(Math.max(0, at - 10), at)) ? `\\${character}` : character;
  return character;
}
