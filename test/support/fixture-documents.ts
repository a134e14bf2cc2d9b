import { readFileSync } from 'node:fs';
import type { Document, Masthead, Signature, Unit, UnitKind } from '../../index/model/document.js';
import { asLocator } from '../../index/model/locator.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';

interface ExpectedUnit {
  document: string;
  locator: string;
  kind: UnitKind;
  number: string | null;
  text: string;
  resolved?: string;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as T;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function build(
  key: string,
  expected: readonly ExpectedUnit[],
  rest: Pick<Document, 'type' | 'aliases' | 'masthead' | 'signatures'> &
    Partial<Pick<Document, 'title' | 'symbol'>>,
): Document {
  let text = '';
  const units: Unit[] = expected.map((unit) => {
    const start = text.length;
    text += `${unit.text}\n`;
    const footnotes =
      unit.kind === 'footnote'
        ? []
        : [...unit.text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)].map((mark) => {
            const number = [...mark[0]].map((digit) => SUPERSCRIPT.indexOf(digit)).join('');
            return {
              start: mark.index,
              end: mark.index + mark[0].length,
              number,
              locator: asLocator(`fn${number}`),
            };
          });
    return {
      locator: asLocator(unit.locator),
      kind: unit.kind,
      number: unit.number,
      text: unit.text,
      spans: [{ start, end: start + unit.text.length }],
      emphasis: [],
      footnotes,
      ...(unit.resolved === undefined ? {} : { resolved: unit.resolved }),
    };
  });
  return {
    key,
    ...rest,
    units,
    source: { name: `${key}.txt`, text, sha256: '0'.repeat(64) },
    ownership: [],
    coverage: 1,
    diagnostics: [],
  };
}

/** The two seed documents as the reference reading has them, for tests that need documents but not the parser. */
export function fixtureDocuments(): readonly [resolution: Document, letter: Document] {
  const resolution = read<ExpectedUnit[]>('63-194.expected.json');
  const masthead = read<{ masthead: Masthead; signatures: Signature[] }>('63-194.masthead.json');
  const letter = read<{ units: ExpectedUnit[]; signatures: Signature[]; masthead: Masthead }>(
    'letter-2012-10-01.expected.json',
  );
  return [
    build('A/RES/63/194', resolution, {
      type: 'resolution',
      symbol: 'A/RES/63/194' as DocumentSymbol,
      title: '改进工作协调，打击贩运人口',
      aliases: ['改进工作协调，打击贩运人口', '63/194'],
      masthead: masthead.masthead,
      signatures: masthead.signatures,
    }),
    build('letter-2012-10-01-BLR', letter.units, {
      type: 'letter',
      title: '2012年10月1日白俄罗斯常驻联合国代表给秘书长的信',
      aliases: ['2012年10月1日白俄罗斯常驻联合国代表给秘书长的信', '关于全球打击贩运人口努力的宣言'],
      masthead: letter.masthead,
      signatures: letter.signatures,
    }),
  ];
}
