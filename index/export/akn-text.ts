import type { Unit } from '../model/document.js';
import type { Locator } from '../model/locator.js';

/** What XML 1.0 cannot hold (2.2), or its readers would change: controls, halves of a pair, and two that are no characters. */
const NOT_XML = /^[\p{Cc}\p{Cs}\ufffe\uffff]$/u;

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An attribute's value, white space kept. */
export function xmlValue(text: string): string {
  return xmlText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Attributes in order; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlValue(value)}"`))
    .join('');
}

/**
 * A unit's text as the content of a paragraph: emphasis as `b` and `i`, marks of notes as references to them, line ends
 * as `br`, a character that XML cannot hold as its number.
 *
 * @param idOf the eId of a note
 */
export function inlineText(unit: Unit, idOf: (locator: Locator) => string | undefined): string {
  const { text, emphasis, footnotes } = unit;
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...emphasis, ...footnotes]) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted
    .slice(0, -1)
    .map((start, index) => {
      const end = sorted[index + 1] ?? text.length;
      const mark = footnotes.find((each) => each.start === start && each.end === end);
      const content = mark ? noteMark(unit, mark, idOf) : plain(text.slice(start, end));
      const style = emphasis.find((each) => each.start <= start && each.end >= end)?.style;
      const tag = style === undefined ? undefined : style === 'strong' ? 'b' : 'i';
      return tag === undefined ? content : `<${tag}>${content}</${tag}>`;
    })
    .join('')
    .replace(/<\/b><b>|<\/i><i>/gu, '');
}

function noteMark(
  { text }: Unit,
  { start, end, number, locator }: Unit['footnotes'][number],
  idOf: (locator: Locator) => string | undefined,
): string {
  const printed = text.slice(start, end);
  const id = locator === undefined ? undefined : idOf(locator);
  return id === undefined
    ? `<sup${xmlAttributes({ 'y:number': number })}>${plain(printed)}</sup>`
    : `<noteRef${xmlAttributes({ href: `#${id}`, marker: printed, 'y:number': number, 'y:note': locator })}/>`;
}

function plain(text: string): string {
  let out = '';
  for (const character of text) {
    if (character === '\n') out += '<br/>';
    else if (character !== '\t' && NOT_XML.test(character))
      out += `<inline name="character" y:code="${character.charCodeAt(0).toString(16)}"/>`;
    else out += xmlText(character);
  }
  return out;
}
