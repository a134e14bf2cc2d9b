import type { Document, Unit } from '../../index/model/document.js';

/**
 * A text and how it is to be read, in one: `> fact value` lines, then one line of the text a line, led by the locator
 * of the unit it belongs to and a tab. `¦` parts a printed number from the text behind it. Locators with a meaning of
 * their own: `?` may be anything, `foreign` is not the document's, `.` is layout, `heading` is any heading.
 */
export interface Reading {
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly lines: readonly { readonly locator: string; readonly mark: string; readonly text: string }[];
  /** The text has no lines: parts stand one after the other. */
  readonly inline: boolean;
  /** Why the text can only be read with its lines; undefined where it reads the same run on. */
  readonly linesOnly: string | undefined;
}

export function parseReading(source: string): Reading {
  const facts: [string, string][] = [];
  const lines: { locator: string; mark: string; text: string }[] = [];
  for (const line of source.replace(/\n+$/u, '').split('\n')) {
    const fact = /^> (\S+)\s?(.*)$/u.exec(line);
    if (fact) facts.push([fact[1] ?? '', fact[2] ?? '']);
    else if (line.trim() === '') lines.push({ locator: '', mark: '', text: '' });
    else {
      const [locator = '', rest = ''] = line.split('\t');
      const at = rest.indexOf('¦');
      lines.push({ locator, mark: rest.slice(0, Math.max(at, 0)), text: rest.slice(at + 1) });
    }
  }
  const value = (name: string) => facts.find(([fact]) => fact === name)?.[1];
  return {
    facts: facts.filter(([name]) => name !== 'inline' && name !== 'lines-only'),
    lines,
    inline: value('inline') !== undefined,
    linesOnly: value('lines-only'),
  };
}

/** The text of a reading with its lines, or all in one. */
export function textOfReading(reading: Reading, form: 'lines' | 'run-on'): string {
  const joined = reading.inline || form === 'run-on';
  const lines = reading.lines.map(({ mark, text }) => `${mark}${text}`);
  return joined ? lines.filter((line) => line.trim() !== '').join(' ') : `${lines.join('\n')}\n`;
}

const bare = (text: string) => text.replace(/[\s*_]+/gu, '');

/** What differs between a reading and what the parser made of its text, in words; empty where it is right. */
export function faultsOf(reading: Reading, document: Document, form: 'lines' | 'run-on'): string[] {
  const faults: string[] = [];
  const wanted = new Map<string, string>();
  for (const { locator, text } of reading.lines)
    if (locator !== '' && locator !== '?' && text !== '' && !/^(?:foreign|heading|\.)$/u.test(locator))
      wanted.set(locator, `${wanted.get(locator) ?? ''}${text}`);
  const units = new Map(document.units.map((unit) => [unit.locator as string, unit]));
  // Run on, only what can be cited must come out the same.
  const compared = (locator: string) => form === 'lines' || CITABLE.test(locator);
  for (const [locator, text] of wanted) {
    if (!compared(locator)) continue;
    const unit = units.get(locator);
    if (!unit) faults.push(`${locator} is missing: ${text}`);
    else if (bare(unit.text) !== bare(text)) faults.push(`${locator} reads ${unit.text} and not ${text}`);
  }
  const unchecked = uncheckedOf(reading);
  for (const unit of document.units) {
    if (!CITABLE.test(unit.locator) || wanted.has(unit.locator)) continue;
    if (!unchecked.some((text) => text.includes(bare(unit.text))))
      faults.push(`${unit.locator} is not in the text: ${unit.text}`);
  }
  if (form === 'lines')
    for (const { locator, text } of reading.lines) {
      const kind = /^(foreign|heading)$/u.exec(locator)?.[1];
      if (kind === undefined) continue;
      const found = document.units.some(
        (unit) =>
          unit.kind === kind &&
          (bare(unit.text) === bare(text) || unit.text.split('\n').some((line) => bare(line) === bare(text))),
      );
      if (!found) faults.push(`no ${kind} reads ${text}`);
    }
  for (const [name, value] of reading.facts) {
    const found = factOf(document, name);
    if (found !== (value === '-' ? undefined : value)) faults.push(`${name} is ${found} and not ${value}`);
  }
  return faults;
}

/** The units that somebody could cite, and whether the reading has them so; those it says nothing of are left out. */
export function checkedUnits(
  reading: Reading,
  document: Document,
  damage: (text: string) => string,
): readonly { readonly unit: Unit; readonly right: boolean }[] {
  const wanted = new Map<string, string>();
  for (const { locator, text } of reading.lines)
    wanted.set(locator, `${wanted.get(locator) ?? ''}${bare(damage(text))}`);
  const unchecked = uncheckedOf(reading);
  return document.units
    .filter(({ locator }) => CITABLE.test(locator))
    .filter(
      ({ locator, text }) =>
        wanted.has(locator) || !unchecked.some((each) => bare(damage(each)).includes(bare(text))),
    )
    .map((unit) => ({ unit, right: wanted.get(unit.locator) === bare(unit.text) }));
}

/** What stands in lines that may be anything, those that follow one another as one. */
function uncheckedOf({ lines }: Reading): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const { locator, mark, text } of lines) {
    if (locator === '' && text === '') continue;
    if (locator === '?') found.push(`${open ? found.pop() : ''}${bare(`${mark}${text}`)}`);
    open = locator === '?';
  }
  return found;
}

/** Numbered paragraphs, their parts, articles, preambular paragraphs and notes, in any container. */
const CITABLE =
  /^(?:(?:annex\d*|draft\d*|part\d+|[A-Z])\/)*(?:\d|pp\d|fn\d|art\d|text\/\d|letter\/\d|speech\/\d)/u;

function factOf(document: Document, name: string): string | undefined {
  const { masthead } = document;
  const date = masthead.dates?.find(({ role }) => role === name);
  if (/^(?:adopted|distributed|letter|meetingDate)$/u.test(name)) return date?.iso;
  const value: unknown = { ...masthead, ...document }[name];
  return value === undefined ? undefined : String(value);
}
