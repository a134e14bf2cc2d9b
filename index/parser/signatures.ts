import type { Masthead, Signature, Unit } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { isOwnPlace, placeOf } from '../model/place.js';
import { recognizeStates, type StateMention } from '../names/states.js';
import { POST, SIGNED } from './constructs/signature.js';
import { ADOPTED } from './facts.js';
import { isDeciding, MAKERS } from './formula.js';
import { squeeze } from './patterns.js';
import { readingOf } from './reading.js';
import { recognizeSponsors } from './sponsors.js';

/** 常驻代表, 大使, 白俄罗斯常驻联合国代表 …: the words of a post, before or after a name. */
const POST_WORDS =
  '特命全权|常驻联合国|常驻|副|代理|临时|候任|代表团|代表|大使|代办|公使|参赞|外交|部长|总理|总统|主席|观察员|秘书长|总干事|团长|衔';
/** 土耳其常驻联合国代表 大使 and the like, with the State where it stands before 常驻联合国. */
const POST_BEFORE = new RegExp(
  `^(?:\\p{Script=Han}{2,16}?(?=常驻联合国))?(?:${POST_WORDS})(?:\\s?(?:${POST_WORDS}))*`,
  'u',
);
const POST_AFTER = new RegExp(`(?:${POST_WORDS})+$`, 'u');

/** Who signed, on whose behalf a letter is sent, who makes a declaration, who adopted, each with the unit that says so. */
export function readSignatures(units: readonly Unit[], masthead: Masthead): readonly Signature[] {
  const letter = units.filter((unit) => unit.kind === 'letter');
  const spoken = units.filter((unit) => unit.kind === 'enacting-formula');
  return [
    ...units.filter((unit) => unit.kind === 'signature').map((unit) => readSignatory(unit, masthead)),
    ...letter.flatMap(readOnBehalfOf),
    ...spoken.flatMap(readMakers),
    ...readAdoption(units, masthead),
    ...readSponsors(units),
  ];
}

function readSignatory(unit: Unit, masthead: Masthead): Signature {
  const offices: string[] = [];
  let name = '';
  const lines = unit.text.split('\n').map((line) => line.trim());
  for (const line of lines) {
    // Held against patterns in simplified script, taken as printed: both have the same length.
    const reading = readingOf(line);
    const mark = SIGNED.exec(reading);
    const printed = mark ? line.slice(0, mark.index).trim() : line;
    const bare = readingOf(printed);
    const before = POST_BEFORE.exec(bare)?.[0].length ?? 0;
    const behind = before === 0 ? (POST_AFTER.exec(bare)?.[0].length ?? 0) : 0;
    if (mark && printed !== '') {
      name = printed.slice(before, printed.length - behind).trim();
      offices.push(printed.slice(0, before), behind === 0 ? '' : printed.slice(-behind));
      // In a text of one line the post may follow: 玛丽亚·梅希亚(签名)哥伦比亚常驻联合国代表
      offices.push(line.slice(mark.index + mark[0].length).trim());
    } else if (printed !== '' && name === '' && lines.length > 1 && !(behind || before || POST.test(bare)))
      name = printed;
    else offices.push(printed);
  }
  const office = offices.filter(Boolean).join('');
  const [own] = recognizeStates(office);
  const senders = new Map(recognizeStates(masthead.sender ?? '').map((each) => [each.iso3, each]));
  // Several States send: only the post can say whose ambassador this is.
  const [state] = own ? [own] : senders.size === 1 ? [...senders.values()] : [];
  return {
    role: 'signatory',
    name: name === '' ? unit.text.trim() : name,
    ...(office === '' || name === '' ? {} : { office }),
    ...(state === undefined ? {} : { iso3: state.iso3 }),
    locator: unit.locator,
  };
}

/** 谨代表…会员国(巴林、白俄罗斯…) · 我谨代表阿根廷、巴西和智利政府 */
const ON_BEHALF = /(?<![常国派理任团副首])代表(?![团权性处权的]|会|大会)/gu;

function readOnBehalfOf(unit: Unit): Signature[] {
  const reading = readingOf(unit.text);
  for (const match of reading.matchAll(ON_BEHALF)) {
    if (!/(?:^|谨|我|兹|并|,|。|荣幸地|的名义|身份)$/u.test(reading.slice(0, match.index))) continue;
    const from = match.index + match[0].length;
    const states = statesIn(unit.text, from, clauseEnd(unit.text, from));
    if (states.length > 0)
      return states.map(({ name, iso3 }) => ({ role: 'on-behalf-of', name, iso3, locator: unit.locator }));
  }
  return [];
}

/** 我们…巴林王国、…和委内瑞拉玻利瓦尔共和国的外交部长们，于…举行会议， */
function readMakers(unit: Unit): Signature[] {
  const reading = readingOf(unit.text);
  if (!MAKERS.test(reading)) return [];
  const office = /的([\p{Script=Han}]{2,16}?)们[，,：:]/u.exec(reading);
  const states = statesIn(unit.text, 0, office ? office.index : unit.text.length);
  return states.map(({ name, iso3 }) => ({
    role: 'made-by',
    name,
    iso3,
    ...(office?.[1] === undefined
      ? {}
      : { office: unit.text.slice(office.index + 1, office.index + 1 + office[1].length) }),
    locator: unit.locator,
  }));
}

/** `closing`, and `A/closing` of a part: the first of its kind there, of no annex. */
function isOwnWord(locator: Locator, series: 'enacting-formula' | 'closing'): boolean {
  const place = placeOf(locator);
  return place.series === series && place.number === undefined && isOwnPlace(locator);
}

function readAdoption(units: readonly Unit[], masthead: Masthead): Signature[] {
  const formula = units.find(
    // Parts of a resolution have a formula and a closing each.
    (unit) => isOwnWord(unit.locator, 'enacting-formula') && !MAKERS.test(readingOf(unit.text)),
  );
  const closing = units.find((unit) => isOwnWord(unit.locator, 'closing'));
  const decision = units.find((unit) => unit.locator === '1' && isDeciding(squeeze(readingOf(unit.text))));
  if (!(formula ?? decision) || masthead.organ === undefined || isDraft(units)) return [];
  const line = units.find((unit) => unit.kind === 'masthead' && ADOPTED.test(readingOf(unit.text)));
  const adopted = closing ?? line ?? (formula ? undefined : decision);
  return adopted ? [{ role: 'adopted-by', name: masthead.organ, locator: adopted.locator }] : [];
}

/** ... December 2022 · 第…次全体会议: nobody has adopted it yet. */
export const BLANK_DATE = /^(?:\.{3}|…|_{2,})|第\s?(?:\.{3}|…+|_{2,})\s?次/mu;

function isDraft(units: readonly Unit[]): boolean {
  return units.some(
    ({ kind, text }) =>
      (kind === 'masthead' && /(?:决议|决定)草案|draft (?:resolution|decision)/iu.test(readingOf(text))) ||
      (kind === 'closing' && BLANK_DATE.test(text)),
  );
}

/** 古巴：决议草案 · 巴西和智利：决议草案 */
function readSponsors(units: readonly Unit[]): Signature[] {
  return units
    .filter((unit) => unit.kind === 'masthead')
    .flatMap((unit) =>
      (recognizeSponsors(readingOf(unit.text))?.states ?? []).map(({ iso3, start, end }) => ({
        role: 'sponsor' as const,
        name: unit.text.slice(start, end),
        iso3,
        locator: unit.locator,
      })),
    );
}

/** Each State once, in the order of the list. */
function statesIn(text: string, from: number, to: number): StateMention[] {
  const seen = new Set<string>();
  return recognizeStates(text.slice(from, to)).filter(({ iso3 }) => {
    const fresh = !seen.has(iso3);
    seen.add(iso3);
    return fresh;
  });
}

/** The end of a clause: its comma or full stop, those within brackets not counted; 以及 and 和 carry it on. */
function clauseEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('(（《“'.includes(char)) depth++;
    else if (')）》”'.includes(char)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      '，。；：'.includes(char) &&
      !/^，(?:以及|和|及|并)/u.test(text.slice(at, at + 3))
    )
      return at;
  }
  return text.length;
}
