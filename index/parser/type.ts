import type { DocumentType, Unit } from '../model/document.js';
import { isArticle, isOwnPlace } from '../model/place.js';
import { bodyByName } from '../names/bodies.js';
import { MAKERS } from './formula.js';
import { squeeze } from './patterns.js';
import { readingOf } from './reading.js';
import { BLANK_DATE } from './signatures.js';

interface Evidence {
  /** Lines of masthead and title, blanks removed, as patterns read them. */
  readonly head: readonly string[];
  readonly title: string;
  readonly units: readonly Unit[];
  readonly mark: string;
}

const says = ({ head }: Evidence, pattern: RegExp) => head.some((line) => pattern.test(line));
const has = ({ units }: Evidence, kind: Unit['kind'], container = '') =>
  units.some((unit) => unit.kind === kind && (container !== '' || isOwnPlace(unit.locator)));
const articled = ({ units }: Evidence) => units.some(({ locator }) => isArticle(locator));
/** 本公约缔约国, · 兹议定如下: stand in treaties, and in hardly anything else. */
const TREATY_WORDS =
  /本(?:公约|盟约|议定书|条约)|缔约国|States Parties|present (?:Convention|Covenant|Protocol)/gu;

const spokenBy = ({ units }: Evidence) =>
  readingOf(units.find(({ locator }) => locator === 'enacting-formula')?.text ?? '');

const spokenByOrgan = (evidence: Evidence) => {
  const name = squeeze(spokenBy(evidence)).split(/[,:]/u)[0] ?? '';
  return bodyByName(name)?.adopts.resolutions === true || /^The/u.test(name);
};

/** What kinds of document there are and how each is told, in the order in which they are tried. */
const TYPES: readonly (readonly [DocumentType, (evidence: Evidence) => boolean])[] = [
  ['letter', (e) => has(e, 'letter')],
  [
    'draft',
    (e) =>
      says(e, /(?:决议|决定)草案\d{0,2}(?:\.\d{1,2})?\*{0,3}$|draft(?:resolution|decision)/iu) ||
      // What was adopted no longer says who proposed it.
      says(e, /^(?:主?提案国|起草国|联署国|附议国|Sponsors?|Signatories):/u) ||
      isUndated(e),
  ],
  ['statement', (e) => says(e, /^S\/PRST\/|主席(?:的)?声明|Statementbythe\w*President/iu)],
  ['record', (e) => says(e, /(?:简要|逐字)记录|(?:Summary|verbatim)record/iu) || has(e, 'speech')],
  ['declaration', (e) => articled(e) && /宣言|declaration/iu.test(e.title)],
  [
    'rules',
    (e) =>
      articled(e) && /规则|条例|细则|rules|regulations/iu.test(e.title) && !/公约|convention/iu.test(e.title),
  ],
  [
    'treaty',
    (e) => articled(e) || (/(?:公约|盟约|宪章|议定书|条约|规约)$/u.test(e.title) && !has(e, 'operative')),
  ],
  // 港口问题世界会议, that no series of resolutions knows
  ['declaration', (e) => /宣言$|declaration$/iu.test(e.title) && spokenBy(e) !== '' && !spokenByOrgan(e)],
  ['declaration', (e) => MAKERS.test(spokenBy(e)) && !says(e, /决议|resolution/iu)],
  ['report', (e) => says(e, /第\d{1,2}号一般性(?:建议|意见)|generalrecommendation|generalcomment/iu)],
  ['decision', isDecision],
  [
    'resolution',
    (e) =>
      !/缔约|Parties/u.test(spokenBy(e)) &&
      (has(e, 'operative') || (has(e, 'enacting-formula') && has(e, 'preambular'))),
  ],
  ['declaration', (e) => /宣言$|declaration\b/iu.test(e.title)],
  ['resolution', (e) => says(e, /^[A-Z](?:\/[A-Z]+)?\/RES\/|^\d{1,4}\/\d{1,4}\./u)],
  [
    'report',
    (e) =>
      says(e, /报告|说明|方案预算|意见\*{0,3}|^(?:CCPR|CAT|CERD|CEDAW|CRC|CRPD|CED|CMW|E\/C\.12)\//u) ||
      says(e, /(?:Report|Note)(?:of|by)the|observations|generalcomment/iu),
  ],
  // A page out of a treaty, which has no head to tell.
  ['treaty', (e) => e.head.length === 0 && treatyWords(e) >= 3],
];

function isUndated({ units }: Evidence): boolean {
  return units.some(({ kind, text }) => kind === 'closing' && BLANK_DATE.test(text));
}

/**
 * What kind of document it is, from its units and its head.
 *
 * @param mark what stands before the title (`74/559.`)
 */
export function recognizeType(units: readonly Unit[], mark?: string): DocumentType {
  const head = units
    .filter((unit) => (unit.kind === 'masthead' && unit.locator !== 'subjects') || unit.locator === 'title')
    .filter((unit) => isOwnPlace(unit.locator))
    .flatMap((unit) => readingOf(unit.text).split('\n').map(squeeze));
  const title = squeeze(readingOf(units.find(({ locator }) => locator === 'title')?.text ?? '')).replace(
    /[*]+$/u,
    '',
  );
  const evidence = { head, title, units, mark: squeeze(readingOf(mark ?? '')) };
  return TYPES.find(([, holds]) => holds(evidence))?.[0] ?? 'other';
}

/** 2007年12月22日大会决定 in the head, or a text that says who decided, and when, in its first sentence. */
function isDecision(evidence: Evidence): boolean {
  const { units } = evidence;
  if (says(evidence, /日.{2,30}决定$|^第[\w./-]{1,14}号决定$|^Decision[\w./-]{1,14}$/u)) return true;
  // The Assembly's decisions of a session begin at 401 (until the 43rd 301), the Council's of a year at 201.
  if (
    spokenBy(evidence) === '' &&
    !says(evidence, /\/RES\/|(?:大会|会通过的|理事会)决议(?:$|[[(])|^Resolution/u) &&
    /^(?:\d{2}\/[4-9]\d\d|(?:19|20)\d\d\/[2-9]\d\d)\b/u.test(evidence.mark)
  )
    return true;
  const first = units.find(({ locator }) => locator === '1');
  return spokenBy(evidence) === '' && first?.kind === 'operative' && first.number === null;
}

function treatyWords({ units }: Evidence): number {
  let found = 0;
  for (const { text, kind } of units) {
    if (kind === 'foreign' || kind === 'masthead') continue;
    found += [...readingOf(text).matchAll(TREATY_WORDS)].length;
    if (found >= 3) break;
  }
  return found;
}
