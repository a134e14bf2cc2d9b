/**
 * The parts of a work, widest first: what follows 同上 replaces the corresponding part and everything below it.
 * 同上，第二章 after 第一章，A 节，第 6/14 号决议 keeps the work and drops A 节 (un-conventions.md, "Footnotes").
 */
const RANKS: readonly RegExp[] = [
  /^(?:第.{1,8}届(?:特别|紧急特别)?(?:会议)?|第.{1,6}年$|\d{4}年$|.{0,4}session$)/iu,
  /^(?:补编|更正|(?:supplement|suppl?\.))/iu,
  /^(?:第.{1,12}卷|vols?\.|volumes?)/iu,
  /^(?:附件|annex)/iu,
  /^(?:第.{1,6}[编部]分?$|parts?)/iu,
  /^(?:第.{1,6}章|chaps?\.|chapters?)/iu,
  /^(?:(?:第.{1,4}|[A-Z]|[一二三四五六七八九十]{1,3})\s?节|sects?\.|sections?)/iu,
  /^(?:第.{1,24}号|nos?\.|resolutions?|decisions?)/iu,
  /^(?:第.{1,8}条|arts?\.|articles?)/iu,
  /^(?:第.{1,24}段|paras?\.|paragraphs?)/iu,
  /^(?:第.{1,12}页|pp?\.)/iu,
  /^(?:脚注|注|notes?|footnotes?)/iu,
];
/** The work itself, and anything that is no known part of one. */
const WORK = -1;

function rankOf(segment: string): number {
  return RANKS.findIndex((rank) => rank.test(segment.replace(LEAD, '').trim()));
}

/** 见, 另见, see also: belongs to the sentence, not to the work. */
const LEAD = /^(?:另见|参见|并见|又见|见|see also|see)\s?/iu;
const IBID = /^\s*(?:(?:另见|参见|并见|见|see also|see)\s?)?(?:同上|ibid\.?)\s*(?:[，,。.;；]\s*|$)/iu;
/** A note that names several works leaves open which one 同上 means. */
const SEVERAL_WORKS = /[；;]/u;

/** No reference is longer; what is gives nothing. */
const LONGEST = 2000;

interface Segment {
  readonly text: string;
  /** What stands between this segment and the one before. */
  readonly separator: string;
}

/** Cuts at commas outside brackets and book titles: 《大会正式记录，第六十三届会议》 is one segment. */
function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let start = 0;
  let separator = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if ('《(（〈“'.includes(char)) depth++;
    else if ('》)）〉”'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === '，' || char === ',')) {
      segments.push({ text: text.slice(start, at), separator });
      const blanks = /^\s*/u.exec(text.slice(at + 1, at + 4))?.[0] ?? '';
      separator = char + blanks;
      start = at + 1 + blanks.length;
      at = start - 1;
    }
  }
  segments.push({ text: text.slice(start), separator });
  return segments;
}

function join(segments: readonly Segment[], comma: string): string {
  return segments
    .map(({ text, separator }, index) => (index === 0 ? text : (separator || comma) + text))
    .join('');
}

/** What precedes the part that corresponds to `rank`; everything where there is none. */
function keepAbove(segments: readonly Segment[], rank: number): readonly Segment[] {
  const at = segments.findIndex((each) => rankOf(each.text) >= rank);
  return at < 0 ? segments : segments.slice(0, at);
}

/** 同上，《第五十八届会议，补编第 12 号》 after a title of the same series: the series stays. */
function replaceInTitle(base: readonly Segment[], title: string): readonly Segment[] | undefined {
  const at = base.findIndex((each) => each.text.includes('《'));
  const old = base[at];
  const [, before = '', inner = ''] = /^([^《]*)《([^》]*)》/u.exec(old?.text ?? '') ?? [];
  const [, newInner = '', after = ''] = /^《([^》]*)》(.*)$/u.exec(title) ?? [];
  if (!old || newInner === '') return undefined;
  const replacing = segment(newInner);
  const rank = rankOf(replacing[0]?.text ?? '');
  const kept = rank === WORK ? [] : keepAbove(segment(inner), rank);
  const merged = `${before}《${join([...kept, ...replacing], '，')}》${after}`;
  return [...base.slice(0, at), { text: merged, separator: old.separator }];
}

function resolveOne(base: string, following: string): string | undefined {
  const end = /[。.]\s*$/u.exec(base)?.[0] ?? '';
  if (following === '') return base;
  const lead = LEAD.exec(base)?.[0] ?? '';
  const segments = segment(base.slice(lead.length, base.length - end.length));
  const added = segment(following.replace(/[。.]\s*$/u, ''));
  const first = added[0]?.text ?? '';
  const chinese = /[一-龥]/u.test(base + following);
  const comma = segments[1]?.separator ?? (chinese ? '，' : ', ');

  if (first.startsWith('《')) {
    const replaced = replaceInTitle(segments, first);
    return replaced && `${lead}${join([...replaced, ...added.slice(1)], comma)}${end || '。'}`;
  }
  const rank = rankOf(first);
  const kept = rank === WORK ? segments : keepAbove(segments, rank);
  const joined = join(
    [...kept, ...added.map((each, index) => (index === 0 ? { ...each, separator: '' } : each))],
    comma,
  );
  return `${lead}${joined}${end || (chinese ? '。' : '.')}`;
}

/**
 * What 同上 (Ibid.) stands for, note by note, in the order of the document. It repeats the work of the note before
 * it, itself resolved; what follows replaces the corresponding part and everything below.
 *
 * @returns for each note: the full reference where the note begins with 同上; undefined where it does not, where
 *   nothing stands before it, or where the note before names several works
 */
export function resolveIbid(notes: readonly string[]): readonly (string | undefined)[] {
  let last: string | undefined;
  return notes.map((note) => {
    const ibid = IBID.exec(note);
    if (!ibid) {
      last = note.trim();
      return undefined;
    }
    const resolved =
      last === undefined || last.length + note.length > LONGEST || SEVERAL_WORKS.test(last)
        ? undefined
        : resolveOne(last, note.slice(ibid[0].length).trim());
    last = resolved;
    return resolved;
  });
}
