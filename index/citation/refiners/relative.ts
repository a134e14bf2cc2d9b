import { firstEndingAfter } from '../../model/span.js';
import { canMean, genericInstrument, instrumentById } from '../../names/instruments.js';
import type { Antecedent, Mention, Refiner } from '../mention.js';
import type { PlaceRun } from '../place-runs.js';
import { freeRuns } from './places-before.js';

/**
 * Paragraphs that point at something named before: 该决议第11段, 其中第18段, 同上，第30和31段, 上文第5段, 本公约第三条,
 * paragraph 1 thereof. Each row is tried on what stands before the paragraphs (`before`) or behind them (`after`); the
 * first that fits says what they rest on.
 */
interface Form {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly antecedent: Antecedent;
  /** 报告第57段: no word points at it. */
  readonly nounAlone?: true;
}

const NOUNS: Readonly<Record<'resolution' | 'decision' | 'document' | 'instrument', string>> = {
  resolution: '决议案?',
  decision: '决定',
  document: '报告|文件|信函?|来信|照会|说明|声明|发言|简报|公报|备忘录',
  instrument:
    '公约|宪章|盟约|议定书|条约|协定|规约|议程|宣言|纲领|计划|(?:暂行)?议事规则|规则|原则|准则|契约',
};
/** Those that are no verbs as well (我们决定第三段…, 请说明第三段…, 相信第三段…): they need no word that points. */
const NOUNS_ALONE = {
  resolution: '决议案?',
  document: '报告|文件|信函|来信|照会|(?:决议|决定)?草案(?:案文)?',
  instrument: '公约|宪章|盟约|议定书|条约|协定|规约|宣言|纲领|议事规则',
} as const;
const ENGLISH_NOUNS: Readonly<Record<keyof typeof NOUNS, string>> = {
  resolution: 'resolution',
  decision: 'decision',
  document: 'report|document|letter|note|statement',
  instrument: 'convention|charter|covenant|protocol|treaty|agreement|statute|declaration|agenda|rules',
};
const KINDS = ['resolution', 'decision', 'document', 'instrument'] as const;
const OWN_NOUN = KINDS.map((kind) => NOUNS[kind]).join('|');
const ENGLISH_NOUN = KINDS.map((kind) => ENGLISH_NOUNS[kind]).join('|');
/** Between a noun and its paragraphs; a chapter too (上述报告第二章第7段). */
const JOINT =
  '(?:第[^,。;第]{1,5}[章编卷节]\\s?,?\\s?){0,2}(?:的|中的?|里的?|之)?\\s?[,:("*]?\\s?(?:特别是|尤其是)?(?:其中|其)?\\s?';
const CHAPTERS = '(?:\\s?,\\s?(?:第[^,。;]{1,8}[章编卷节页]|[A-Z]\\s?节)){0,3}';

const FORMS: readonly Form[] = [
  {
    before:
      /(?:上文|下文|以上|以下|前文|后文)(?:所述|的|中)?\s?(?:的)?\s?(?:第[^,。;第]{1,5}[章编卷节]\s?,?\s?){0,2}$/u,
    antecedent: 'own',
  },
  { before: new RegExp(`本(?:项|份)?(?:${OWN_NOUN}|附件|条|节|部分|意见)${JOINT}$`, 'u'), antecedent: 'own' },
  { before: /本\s?$/u, antecedent: 'own' },
  { after: /^\s(?:above|below|hereof)(?![a-z])/iu, antecedent: 'own' },
  {
    after: new RegExp(`^\\s(?:of|in|to)\\s(?:the\\spresent|this)\\s(?:${ENGLISH_NOUN}|article|annex)`, 'iu'),
    antecedent: 'own',
  },
  {
    before: new RegExp(`(?:同上|同前|前引(?:书|文件)?|ibid\\.?)\\s?[,.]?\\s?${CHAPTERS}\\s?,?\\s?$`, 'iu'),
    antecedent: 'note',
  },
  // 前引注4，第12段; supra note 4, para. 12: of a note that is not in this text
  {
    before:
      /(?:(?:见|同)?[前上]?(?:引|述)?(?:脚注|注)\s?\d{1,3}|(?:supra|above)\s(?:foot)?(?:note|n\.)\s\d{1,3})\s?,?\s?$/iu,
    antecedent: 'elsewhere',
  },
  { before: /(?<![A-Za-z])(?:op|loc)\.?\scit\.?\s?,?\s?$/iu, antecedent: 'elsewhere' },
  { before: /(?:前者|(?<![a-z])the former),?\s?(?:的|之|中)?\s?(?:,\s?)?$/iu, antecedent: 'former' },
  { before: /(?:后者|(?<![a-z])the latter),?\s?(?:的|之|中)?\s?(?:,\s?)?$/iu, antecedent: 'latter' },
  ...KINDS.map(
    (kind): Form => ({
      before: new RegExp(
        `(?:该|这一|这|此|上述|前述|上列|同一|同|所述|前一|后一|有关)\\s?(?:项|份|个|封|部)?\\s?(?:${NOUNS[kind]})${JOINT}$`,
        'u',
      ),
      antecedent: kind,
    }),
  ),
  ...KINDS.map(
    (kind): Form => ({
      before: new RegExp(
        `(?:this|that|the (?:same|said|above-mentioned|aforementioned)|such|its)\\s(?:${ENGLISH_NOUNS[kind]}),?\\s(?:in particular\\s)?$`,
        'iu',
      ),
      antecedent: kind,
    }),
  ),
  ...KINDS.map(
    (kind): Form => ({
      after: new RegExp(
        `^\\s(?:of|in|to)\\s(?:that|the(?:\\s(?:same|said|above-mentioned))?|such)\\s(?:${ENGLISH_NOUNS[kind]})(?![a-z])`,
        'iu',
      ),
      antecedent: kind,
    }),
  ),
  { after: /^\sthereof(?![a-z])/iu, antecedent: 'any' },
  { before: /(?:其中|(?<![尤与极何])其)(?:的)?\s?[("]?\s?$/u, antecedent: 'any' },
  ...(['resolution', 'document', 'instrument'] as const).map(
    (kind): Form => ({
      before: new RegExp(`(?:${NOUNS_ALONE[kind]})${JOINT}$`, 'u'),
      antecedent: kind,
      nounAlone: true,
    }),
  ),
];
/** Paragraphs without a word of what they are of count where something was cited before, and no other word goes on to them. */
const BARE_BEFORE =
  /(?:^|[\s,。;:、("*_—-]|特别是|尤其是|包括|见|参见|如|在|据|按|依|和|及|与|或|是|的|对|于|为|从|到|执行|根据|按照|依照|以及|并|述|该|反映|以|中|援引|违反|遵守|享有|涉及|适用)\s?$/u;
const LONGEST_WORDS = 40;

/** What a run of places rests on; undefined where nothing says so. */
function antecedentOf(run: PlaceRun, isArticle: boolean, cased: string): Antecedent | 'bare' | undefined {
  const before = cased.slice(Math.max(0, run.start - LONGEST_WORDS), run.start);
  const after = cased.slice(run.end, run.end + LONGEST_WORDS);
  const form = FORMS.find((each) => each.before?.test(before) || each.after?.test(after));
  // 理事会的报告(第13条): the article is of the rules, not of the report.
  if (form && !(form.nounAlone && isArticle && form.antecedent !== 'instrument')) return form.antecedent;
  return BARE_BEFORE.test(before) || /^(?:分别是|即)$/u.test(before) ? 'bare' : undefined;
}

/** Where the words begin that say what the places rest on, and where they end. */
function withWords(run: PlaceRun, antecedent: Antecedent, cased: string): { start: number; end: number } {
  const before = cased.slice(Math.max(0, run.start - LONGEST_WORDS), run.start);
  const after = cased.slice(run.end, run.end + LONGEST_WORDS);
  for (const form of FORMS) {
    if (form.antecedent !== antecedent) continue;
    const words = form.before?.exec(before);
    if (words) return { start: run.start - (before.length - words.index), end: run.end };
    const behind = form.after?.exec(after);
    if (behind) return { start: run.start, end: run.end + behind[0].length };
  }
  return run;
}

/** Right behind a resolution, or in the next sentence, nothing else being named between. */
function followsResolution({ start }: PlaceRun, mentions: readonly Mention[], cased: string): boolean {
  const before = mentions[firstEndingAfter(mentions, start) - 1];
  return (
    before?.kind === 'resolution' &&
    before.end <= start &&
    start - before.end <= FAR_FROM_RESOLUTION &&
    !/[《》]/u.test(cased.slice(before.end, start))
  );
}
const FAR_FROM_RESOLUTION = 16;

export const relative: Refiner = (mentions, text) => {
  const added: Mention[] = [];
  // What the places of a bare 第55段 or 第三条 can rest on must end before them.
  const firstEnd = (instrument: boolean) =>
    mentions.find(({ kind }) => (instrument ? kind === 'instrument' : true))?.end ?? Number.POSITIVE_INFINITY;
  const [firstOfAny, firstInstrument] = [firstEnd(false), firstEnd(true)];
  for (const run of freeRuns(mentions, text)) {
    const isArticle = run.places.every(({ from }) => from.series === 'art');
    // 报告第二部分: parts and sections alone are no places.
    if (run.places.every(({ from }) => from.series === undefined)) continue;
    const antecedent = antecedentOf(run, isArticle, text.cased);
    if (antecedent === undefined) continue;
    const bare = antecedent === 'bare';
    // A note that says nothing but 第十二条第2款。 is a citation whatever was named before it.
    const alone =
      /^\s*(?:见|参见|参看|分别是|即)?\s*$/u.test(text.cased.slice(0, run.start)) &&
      /^\s*[。.]\s*$/u.test(text.cased.slice(run.end));
    // 第61/295号决议。第3条: what a resolution adopts has articles too.
    const adopted =
      bare && isArticle && run.start < firstInstrument && followsResolution(run, mentions, text.cased);
    if (bare && !alone && !adopted && run.start < (isArticle ? firstInstrument : firstOfAny)) continue;
    const span = bare ? run : withWords(run, antecedent, text.cased);
    added.push({
      ...{ kind: 'relative', symbols: [], start: span.start, end: span.end, places: run.places },
      antecedent: adopted ? 'resolution' : bare ? (isArticle ? 'instrument' : 'any') : antecedent,
      ...(bare && { bare }),
    });
  }
  return [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
};

/** 《公约》 means the last instrument named whose name ends so; else what the word means everywhere (《宪章》). */
export const generics: Refiner = (mentions) => {
  const named: Mention[] = [];
  return mentions.map((mention) => {
    const { generic, kind } = mention;
    if (kind !== 'instrument') return mention;
    let resolved = mention;
    if (generic !== undefined) {
      const meant =
        named.findLast(({ instrument = '' }) => {
          const known = instrumentById(instrument);
          return known !== undefined && canMean(generic, known);
        })?.instrument ?? genericInstrument(generic)?.means?.id;
      const instrument = meant === undefined ? undefined : instrumentById(meant);
      if (instrument)
        resolved = {
          ...mention,
          instrument: instrument.id,
          symbols: instrument.symbol === undefined ? [] : [instrument.symbol],
        };
    }
    // Only the last few can be meant; a text that names hundreds does not make each look-up longer.
    if (resolved.instrument !== undefined) named.push(resolved);
    if (named.length > MOST_NAMED) named.shift();
    return resolved;
  });
};
const MOST_NAMED = 12;

/** What can be meant by each kind of antecedent, as the text has named it so far. */
type Named = Partial<Record<Exclude<Antecedent, 'own' | 'elsewhere'>, Mention>>;

/** Gives each relative citation what it rests on: the nearest of its kind before it, itself resolved. */
export const antecedents: Refiner = (mentions) => {
  const named: Named = {};
  return mentions.map((mention) => {
    const { antecedent, kind } = mention;
    if (antecedent === 'own' || antecedent === 'elsewhere') return mention;
    const rests = antecedent && named[antecedent];
    // 第1510/2006号来文，某人诉某国案，第8段: the paragraph is of a work that is none of ours.
    if (mention.bare && rests?.kind === 'work') return { ...mention, kind: 'work' as const };
    const resolved: Mention = rests
      ? {
          ...mention,
          symbols: rests.symbols,
          ...(rests.name !== undefined && { name: rests.name }),
          ...(rests.instrument !== undefined && { instrument: rests.instrument }),
        }
      : mention;
    // 该公约 means an instrument that was merely named; the rest rests on citations.
    if (kind === 'instrument') named.instrument = resolved;
    if (!mention.needsPlaces || mention.places) {
      named.note = resolved;
      if (kind !== 'relative' && kind !== 'work') {
        named[kind] = resolved;
        if (named.latter) named.former = named.latter;
        named.latter = resolved;
      }
      // A paragraph alone is of an instrument only where an article of it was just named.
      if (kind === 'relative' ? resolved.symbols.length > 0 : kind !== 'instrument' || mention.places)
        named.any = resolved;
    }
    return resolved;
  });
};
