import { compareNumbers, labelOf, type Place, sameSeries } from '../model/place.js';
import type { Series } from '../model/series.js';
import { NUMERAL } from '../text/numerals.js';
import { Cursor } from './cursor.js';
import {
  COUNTS_OTHERS,
  ITEM_WORD,
  NAMED_LABEL,
  PARAGRAPH_WORD,
  RANGE,
  SEPARATOR,
  SERIES_WORDS,
  STEM_OF_ARTICLE,
  TARGET_NUMBER,
  TARGET_WORD,
} from './place-words.js';
import { containerPlace, type PlaceExpression, type PlaceRange, place } from './places.js';
import { type ContainersRead, readContainers } from './read-containers.js';
import { readCountedPlace } from './read-counted-place.js';
import {
  articlePlace,
  type Context,
  leavesNotes,
  NOTHING,
  placeOf,
  type Reading,
  readLabels,
  readPin,
  reseat,
  takeCloser,
} from './read-pin.js';
import { readOrdinalPlace, readWordPlace } from './read-word-place.js';

export interface PlacesRead {
  readonly places: PlaceExpression;
  /** Where the last place ends. */
  readonly end: number;
}

/** More places than this are no citation any more; nor are more numbers than this whose closing word has not come. */
const MOST_PLACES = 200;
const MOST_OPEN = 40;

interface Item {
  range: PlaceRange;
  /** Its series waits for the word that closes the list: 第27(a)、37和38段. */
  open: boolean;
  /** What joins it to the place before: 第六条，第5款 is one place, 第六条和第5款 are two. */
  readonly joint: Joint;
  /** `Context.passed`, as it was read. */
  readonly passed: boolean;
  /** The annex that words named before it, and where its name ends: what is left if the number is no place. */
  readonly within?: PlacesRead;
}

type Joint = 'none' | 'comma' | 'and';

const BLANKS = /\s{1,3}/uy;
/** 第11, 11: no word stands before. 第二部分, 第三序言段 and 3rd preambular paragraph are read by their words. */
const BEGINS_WITH_NUMBER = /^(?:第(?![^段条,、]{1,10}(?:部分|序言|执行))|\d{1,6}(?!\d?(?:st|nd|rd|th)))/u;

/** 第8次会议: an ordinal of something else. */
const OTHER_ORDINAL = new RegExp(`^第\\s?(?:${NUMERAL}\\s?){1,6}${COUNTS_OTHERS.source.slice(1)}`, 'iu');

/** 9.3 and 9.11 are compared part by part, elsewhere. */
const wholeNumber = ({ number, paragraph, items }: Place) => {
  const counted = paragraph ?? number ?? '';
  return items.length > 0 || !/^\d+$/u.test(counted) ? Number.NaN : Number(counted);
};

/** ¶¶ 138-39: the end of a range leaves out the digits that it shares with the beginning. */
function spelledOut(first: Place, last: Place): Place {
  const [from = '', to = ''] = [first.number, last.number];
  const short = /^\d{2}$/u.test(to) && /^\d{3,4}$/u.test(from) && first.paragraph === last.paragraph;
  const whole = from.slice(0, -to.length) + to;
  return short && Number(whole) > Number(from) ? { ...last, number: whole } : last;
}

const isArticle = ({ series, number, paragraph, items }: Place) =>
  series === 'art' && number !== undefined && paragraph === undefined && items.length === 0;

/**
 * The grammar at one place of a text. One class, long as it is: the items of a list close, carry and narrow one another,
 * and whatever were split off would be handed all of its fields.
 */
class PlaceReader {
  readonly #cursor: Cursor;
  readonly #reading: Reading;
  readonly #items: Item[] = [];
  #settled = { count: 0, end: 0 };
  #lastItem = 0;
  #context: Context = NOTHING;

  constructor(cursor: Cursor, reading: Reading) {
    this.#cursor = cursor;
    this.#reading = reading;
  }

  /** How far numbers were read in vain: no word came that closes them. */
  get tried(): number {
    return this.#items.some(({ open }) => open) ? this.#lastItem : 0;
  }

  /** What was read to the last place that is certain; undefined where nothing was. */
  read(): PlacesRead | undefined {
    const cursor = this.#cursor;
    let joint: Joint = 'none';
    while (this.#items.length < Math.min(MOST_PLACES, this.#settled.count + MOST_OPEN)) {
      this.#lastItem = cursor.at;
      if (!this.#readItem(joint)) {
        if (this.#reading === 'typed') return undefined;
        break;
      }
      this.#settle();
      const next = this.#readJoint();
      if (next === undefined) break;
      joint = next;
    }
    if (this.#reading === 'typed') {
      if (!cursor.done) return undefined;
      this.#narrow();
      return this.#result(this.#items.length, cursor.at);
    }
    // 附件二第6项原则: the number is of no paragraph, but the annex is named.
    const { within } = this.#items[0] ?? {};
    return this.#result(this.#settled.count, this.#settled.end) ?? within;
  }

  #result(count: number, end: number): PlacesRead | undefined {
    if (count === 0) return undefined;
    return { places: this.#items.slice(0, count).map(({ range }) => range), end };
  }

  #settle(): void {
    if (this.#items.some(({ open }) => open)) return;
    this.#narrow();
    this.#settled = { count: this.#items.length, end: this.#cursor.at };
  }

  /** 第六条第5款: the article before its paragraph is no place of its own. */
  #narrow(): void {
    for (let at = this.#items.length - 2; at >= 0; at--) {
      const [outer, inner] = [this.#items[at], this.#items[at + 1]];
      if (!outer || !inner || inner.joint === 'and' || outer.range.to || !isArticle(outer.range.from))
        continue;
      const { from } = inner.range;
      if (from.series === 'art' && from.number === outer.range.from.number && !isArticle(from))
        this.#items.splice(at, 2, { ...inner, joint: outer.joint });
    }
  }

  /** What joins the next item to the last; undefined at the end of the list. */
  #readJoint(): Joint | undefined {
    const cursor = this.#cursor;
    const last = this.#items.at(-1);
    if (
      last &&
      !last.range.to &&
      isArticle(last.range.from) &&
      /^\s{0,2}(?:的\s?)?第|^\s{0,2}\(/u.test(cursor.ahead(8))
    ) {
      cursor.take(/\s{0,2}(?:的\s?)?/uy);
      return 'none';
    }
    const separator = cursor.take(SEPARATOR);
    if (separator) return separator[1] === ',' && !/[a-z及和或]/iu.test(separator[0]) ? 'comma' : 'and';
    if (this.#reading === 'running' && this.#takeUnreadRange()) {
      if (last) last.range = { ...last.range, open: true };
      return 'and';
    }
    // 第1 1段 may as well be a number with a blank in it.
    if (
      /第\s?\d{1,6}$/u.test(cursor.slice(Math.max(0, cursor.at - 9))) &&
      /^\s{1,3}\d/u.test(cursor.ahead(4))
    )
      return undefined;
    // 11 12, 第11段 第12段: a list without anything between, where nothing else can be meant.
    return this.#reading === 'typed' && cursor.take(/\s{1,3}(?=[\d第])/uy) ? 'and' : undefined;
  }

  /** 第3段至序言部分第5段: of what is no range of one series both ends are named; to keep the first alone says less. */
  #takeUnreadRange(): boolean {
    const cursor = this.#cursor;
    const at = cursor.at;
    if (cursor.take(RANGE)) {
      const behind = cursor.at;
      const named =
        (cursor.ahead(1) === '第' && !OTHER_ORDINAL.test(cursor.ahead(12))) ||
        this.#readContainers() !== undefined ||
        this.#readSeriesWord() !== undefined;
      cursor.at = named ? behind : at;
      return named;
    }
    return false;
  }

  #readItem(joint: Joint): boolean {
    const cursor = this.#cursor;
    cursor.take(BLANKS);
    if (BEGINS_WITH_NUMBER.test(cursor.ahead(14)))
      return this.#readPinned({
        ...{ joint, containers: undefined, part: undefined, counted: false, canonical: false },
      });
    const containers = this.#readContainers();
    const afterContainers = cursor.at;
    const within = containers?.containers ?? [];
    const ordinal = readOrdinalPlace(cursor, within);
    if (ordinal) return this.#push(ordinal, joint);

    const before = cursor.at;
    const part = this.#readSeriesWord();
    const word = cursor.slice(before);
    // 序言里的第3段, 序言的最后一段
    if (part !== undefined) cursor.take(/(?:里面?|当?中|内)?的?(?=第|\d|最后|最末|末|倒数|前|头|首)/uy);
    const fromEnds = readCountedPlace(cursor, within, part);
    if (fromEnds) return this.#push(fromEnds, joint);
    const counted = cursor.take(PARAGRAPH_WORD) !== undefined;
    const named = part === undefined && !counted ? readWordPlace(cursor, within, this.#reading) : undefined;
    if (named) return this.#push(named, joint);
    if (this.#endsHere()) return this.#pushWhole(containers, part, counted, word, joint);

    const canonical =
      /^(?:pp|fn|op|art|goal)$/u.test(word) || (containers !== undefined && !containers.worded);
    if (this.#readPinned({ joint, containers, part, counted, canonical })) {
      const first = this.#items.length === 1 ? this.#items[0] : undefined;
      if (first && containers?.worded && within.at(-1)?.kind === 'annex' && part === undefined && !counted)
        this.#items[0] = {
          ...first,
          within: { places: [{ from: containerPlace(within) }], end: this.#trimmed(afterContainers) },
        };
      return true;
    }
    if (this.#reading === 'typed' || !containers) return false;
    // 附件二，第14/221号决议: what follows is none of the annex's paragraphs.
    cursor.at = this.#trimmed(afterContainers);
    return this.#pushWhole(containers, undefined, false, '', joint);
  }

  /** Before the joint that was read along with a container. */
  #trimmed(at: number): number {
    const cursor = this.#cursor;
    const before = cursor.at;
    cursor.at = at;
    while (cursor.at > 0 && /[,/的\s]/u.test(cursor.slice(cursor.at - 1))) cursor.at--;
    const end = cursor.at;
    cursor.at = before;
    return end;
  }

  #readContainers(): ContainersRead | undefined {
    return readContainers(this.#cursor, this.#reading === 'typed');
  }

  #readSeriesWord(): Series | undefined {
    for (const [series, words] of SERIES_WORDS) {
      const at = this.#cursor.at;
      if (!this.#cursor.take(words)) continue;
      // 注 and 目标 begin other words: in a sentence a number follows.
      if (
        this.#reading === 'running' &&
        !/^[第\d]/u.test(this.#cursor.ahead(1)) &&
        /^[注目条]/u.test(this.#cursor.slice(at))
      ) {
        this.#cursor.at = at;
        continue;
      }
      return series;
    }
    return this.#cursor.take(TARGET_WORD) ? 'op' : undefined;
  }

  #endsHere(): boolean {
    return (
      this.#cursor.done ||
      /^\s?[,、;]/u.test(this.#cursor.ahead(2)) ||
      (this.#reading === 'running' &&
        !/^\s{0,2}[第\d([〇零一二三四五六七八九十百]/u.test(this.#cursor.ahead(3)))
    );
  }

  /** 附件二, 序言部分: all of it. */
  #pushWhole(
    containers: ContainersRead | undefined,
    part: Series | undefined,
    counted: boolean,
    word: string,
    joint: Joint,
  ): boolean {
    if (counted || (containers?.open && part === undefined)) return false;
    const inner = containers?.containers ?? [];
    if (part !== undefined) {
      // OP or 注 alone in a sentence says nothing.
      if (this.#reading === 'running' && !/部分$/u.test(word.trim())) return false;
      return this.#push({ from: place({ containers: inner, series: part }) }, joint);
    }
    if (!containers) return false;
    this.#context = { ...NOTHING, containers: containers.worded ? inner : [] };
    return this.#push({ from: containerPlace(inner) }, joint);
  }

  #push(range: PlaceRange, joint: Joint): boolean {
    this.#items.push({ range, open: false, joint, passed: false });
    return true;
  }

  #readPinned(start: {
    readonly joint: Joint;
    readonly containers: ContainersRead | undefined;
    readonly part: Series | undefined;
    readonly counted: boolean;
    readonly canonical: boolean;
  }): boolean {
    const { joint, containers, part, canonical } = start;
    const carried = this.#context;
    const fresh = containers !== undefined || part !== undefined;
    const below =
      start.counted && part === undefined && containers === undefined && carried.article !== undefined;
    const passed = !fresh && this.#items.length > 0 && !this.#items.some((item) => item.open && !item.passed);
    const leaves = start.counted && leavesNotes('段', { ...carried, passed });
    const own: Context = {
      // Words carry over to what follows (附件二第3、5段); a part named anew stands in the body.
      containers: containers?.containers ?? (part === undefined ? carried.containers : []),
      series: part ?? (containers || below || leaves ? undefined : carried.series),
      last: fresh ? undefined : carried.last,
      article: fresh ? undefined : carried.article,
      below: below || (carried.below && !fresh),
      counted: start.counted || part !== undefined || (carried.counted && !fresh),
      passed,
    };
    const read = this.#readOne(own, joint);
    if (read === undefined) return false;
    const range = this.#readRange(read, own);
    if (range === undefined) return false;
    const { item, closer } = range;
    if (closer !== undefined) this.#close(closer, own);
    this.#items.push(item);

    const { from, to } = item.range;
    // pp3,11: a canonical prefix holds for its own number only; PP3 and 5 are words.
    const carries = (containers ? containers.worded : true) && !(canonical && part !== undefined);
    this.#context = {
      ...(carries ? own : NOTHING),
      ...(own.series === 'fn' && from.series === 'op' && { series: undefined }),
      last: to ?? from,
      article: item.open ? own.article : from.series === 'art' ? (to ?? from) : undefined,
    };
    return true;
  }

  /** One pin with what closes it, as far as that is known yet. */
  #readOne(context: Context, joint: Joint): (Item & { readonly closer?: string }) | undefined {
    const cursor = this.#cursor;
    const { series } = context;
    if (series === 'op') {
      const target = cursor.take(TARGET_NUMBER);
      if (target)
        return {
          range: {
            from: place({
              containers: context.containers,
              series,
              number: `${Number(target[1])}.${target[2]?.toLowerCase()}`,
            }),
          },
          open: false,
          joint,
          passed: context.passed,
        };
    }
    const at = cursor.at;
    const pin = readPin(
      cursor,
      series,
      context.counted && this.#reading === 'running',
      context.last === undefined,
    );
    if (!pin) return undefined;
    const ordinal = cursor.slice(at).startsWith('第');
    const closer = takeCloser(cursor, series, this.#reading);
    const below = series === 'art' && pin.number !== undefined ? this.#readBelow() : undefined;
    // 第11段(b), 第11段第(b)分段
    if (closer === '段') cursor.take(/\s{0,2}第(?=\s?\([^()]{1,5}\)\s?(?:分段|项|段))/uy);
    const labels = [...pin.labels];
    const named = closer === '段' && series !== 'art' ? cursor.take(NAMED_LABEL) : undefined;
    if (named) labels.push(labelOf(named[1] ?? named[2] ?? ''));
    // 第2款(b)项(二)目: each label may have its own word.
    for (
      let more = closer === undefined || labels.length > 0 ? [] : readLabels(cursor);
      more.length > 0;
      more = readLabels(cursor)
    ) {
      labels.push(...more);
      if (takeCloser(cursor, series, this.#reading) === undefined) break;
    }
    // 第八条第二款第2项第9目: items of a paragraph of an article, each by its word
    if (labels.length === 0 && (closer === '款' || closer === '项') && context.article !== undefined)
      for (let item = cursor.take(ITEM_WORD); item; item = cursor.take(ITEM_WORD))
        labels.push(labelOf(item[1] ?? item[2] ?? item[3] ?? ''));
    const stem = labels.length === 0 && closer === '条' ? cursor.take(STEM_OF_ARTICLE) : undefined;
    if (stem) labels.push(labelOf(stem[1] ?? ''));
    const whole = { ...pin, labels };
    const said = leavesNotes(closer, context) ? { ...context, series: undefined } : context;
    const from = placeOf(whole, closer, said, this.#reading);
    if (!from) return undefined;
    // 第55 waits for its 段; para. 55 and 脚注5 do not.
    const waits = ordinal || !context.counted || this.#items.at(-1)?.open === true;
    const open = closer === undefined && pin.number !== undefined && waits;
    return {
      range: { from: below ? { ...from, ...below } : from, ...(pin.onward && { onward: true as const }) },
      open,
      joint,
      passed: context.passed,
      ...(closer !== undefined && { closer }),
    };
  }

  /** art3/1(b): canonical. */
  #readBelow(): Partial<Place> | undefined {
    const match = this.#cursor.take(/\/(\d{1,4}(?:\.\d{1,3})?)(?!\d)/uy);
    return match?.[1] === undefined ? undefined : { paragraph: match[1], items: readLabels(this.#cursor) };
  }

  /** The end of a range may repeat the words of its beginning: pp3-pp5, annex/3-annex/5, 第3段至第5段. */
  #readRange(
    from: Item & { readonly closer?: string },
    context: Context,
  ): { readonly item: Item; readonly closer: string | undefined } | undefined {
    const cursor = this.#cursor;
    const at = cursor.at;
    const alone = { item: from, closer: from.closer };
    if (from.range.onward || !cursor.take(RANGE)) return alone;
    const back = () => {
      cursor.at = at;
      return this.#reading === 'running' ? alone : undefined;
    };
    const again = this.#readContainers();
    if (again && JSON.stringify(again.containers) !== JSON.stringify(from.range.from.containers))
      return back();
    const part = this.#readSeriesWord();
    if (part !== undefined && part !== from.range.from.series) return back();
    cursor.take(PARAGRAPH_WORD);
    const passed = context.passed || (!from.open && cursor.ahead(1) === '第');
    const to = this.#readOne({ ...context, last: from.range.from, passed }, from.joint);
    if (!to) return back();
    // 第3段至第8次会议
    if (from.closer !== undefined && to.closer === undefined && COUNTS_OTHERS.test(cursor.ahead(12)))
      return back();
    const closer = to.closer ?? from.closer;
    let [first, last] = [from.range.from, to.range.from];
    // 脚注3至第5段
    if (first.series === 'fn' && last.series !== 'fn' && !from.open) return back();
    // 第3至第5条: the end says what the beginning is.
    if (to.closer !== undefined && from.closer === undefined) first = reseat(first, last);
    if (from.closer !== undefined && to.closer === undefined) last = reseat(last, first);
    last = spelledOut(first, last);
    if (!sameSeries(first, last) || wholeNumber(last) < wholeNumber(first)) return back();
    if (
      first.items.length === 0 &&
      last.items.length === 0 &&
      compareNumbers(last.paragraph ?? last.number ?? '', first.paragraph ?? first.number ?? '') < 0
    )
      return back();
    return {
      item: {
        range: { from: first, to: last },
        open: from.closer === undefined && to.open,
        joint: from.joint,
        passed: from.passed,
      },
      closer,
    };
  }

  /** 段 at the end of a list says what its numbers before are: 第27(a)、37和38段, 第一、第二和第四条. */
  #close(closer: string, context: Context): void {
    for (const item of this.#items) {
      if (!item.open) continue;
      const again = (from: Place): Place => {
        if (leavesNotes(closer, { ...context, passed: item.passed }) && from.series === 'fn')
          return { ...from, series: 'op' };
        if (closer === '条') return articlePlace(from.containers, from.number ?? '', from.items);
        if (context.article && context.series === undefined && closer !== '号')
          return { ...context.article, paragraph: from.number, items: from.items };
        return from;
      };
      item.range = {
        ...item.range,
        from: again(item.range.from),
        ...(item.range.to && { to: again(item.range.to) }),
      };
      item.open = false;
    }
  }
}

/**
 * Reads places at one offset of a folded text (case kept): 11(b), 第5(b)段, 3-5,7, PP3, 序言部分第3段, 脚注5,
 * 附件二第5段, third preambular paragraph, 第十四条第一款. Sources: design.md, "Locators" and "Articles", and the forms
 * attested in documents.
 *
 * @returns what was read and where it ends; undefined where no place stands there. `typed` reads to the end of the text
 *   or nothing; `running` as far as the words go.
 */
export function readPlaces(cased: string, at: number, reading: Reading): PlacesRead | undefined {
  return new PlaceReader(new Cursor(cased, at), reading).read();
}

/**
 * The same in a sentence, where most numbers are none: what was read, or how far other places cannot begin either, since
 * the words that would close their numbers do not come.
 */
export function readRunningPlaces(
  cased: string,
  at: number,
): { readonly read: PlacesRead | undefined; readonly tried: number } {
  const reader = new PlaceReader(new Cursor(cased, at), 'running');
  const read = reader.read();
  return { read, tried: read ? read.end : reader.tried };
}
