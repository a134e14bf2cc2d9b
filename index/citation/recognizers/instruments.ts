import { firstEndingAfter, type Span } from '../../model/span.js';
import {
  genericInstrument,
  type Instrument,
  instrumentById,
  recognizeInstruments,
} from '../../names/instruments.js';
import type { Mention, Recognizer } from '../mention.js';

/** A work in its marks; a title within it stands in single ones. */
const TITLE = /《([^《》\n]{2,160})》/gu;
/** What the names of instruments end in that are in no table: they count with an article only. */
const INSTRUMENT =
  /(?:公约|宪章|议定书|盟约|规约|宣言|条约|协定|协议|议程|议事规则|规则|行动纲领|行动纲要|行动计划|准则|原则|框架|契约|共识|战略|组织法|章程)(?:\(.{1,20}\))?$/u;
/** Laws of a State are none. */
const OF_A_STATE = /(?:法典|刑法|民法|宪法|法律|法)$/u;
/** Words for an instrument named before, without marks; 本公约 and 该公约 are relative ones. */
const GENERIC =
  /(?<![本该此同述])(?:联合国)?(?:宪章|公约|盟约|(?:任择|附加)?议定书|规约|(?:暂行)?议事规则)(?=\s?(?:的)?\s?第\s?[\d一二三四五六七八九十百]{1,6}(?:条|[、和至-]))/gu;
const ENGLISH_GENERIC =
  /(?<![A-Za-z]|(?:present|this|that|said|same)\s)(?:the\s)?(?:Charter|Covenant|Convention|(?:Optional\s)?Protocol|Statute|Declaration|Treaty)(?![A-Za-z-]|\s(?:on|for|against|of|to|relating)\s)/gu;

function named(instrument: Instrument, span: Span, marked: boolean, name: string): Mention {
  return {
    ...{ kind: 'instrument', start: span.start, end: span.end, name, instrument: instrument.id },
    symbols: instrument.symbol === undefined ? [] : [instrument.symbol],
    // A declaration or an agenda that is merely named is a work among others; a treaty is cited by its name.
    ...(!(marked && instrument.kind === 'treaty') && { needsPlaces: true }),
  };
}

/** 《联合国宪章》, 《公约》 (what it means is found later), 联合国宪章第33条, the Charter of the United Nations. */
export const instruments: Recognizer = ({ cased }) => {
  const mentions: Mention[] = [];
  const titles = [...cased.matchAll(TITLE)];
  const titleSpans = titles.map(({ index, 0: title }) => ({ start: index, end: index + title.length }));
  const inTitle = (at: number) => {
    const title = titleSpans[firstEndingAfter(titleSpans, at)];
    return title !== undefined && title.start < at;
  };
  for (const { id, start, name, marked } of recognizeInstruments(cased)) {
    const instrument = instrumentById(id);
    if (!instrument) continue;
    const isMarked = marked.start < start;
    // Part of a longer title: another work, perhaps none of ours.
    if (!isMarked && inTitle(start)) continue;
    mentions.push(named(instrument, marked, isMarked, name));
  }
  const known = mentions.map(({ start, end }) => ({ start, end }));
  const isKnown = ({ start, end }: Span) => {
    const next = known[firstEndingAfter(known, start)];
    return next !== undefined && next.start < end;
  };
  for (const match of titles) {
    const title = match[1] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    if (isKnown(span)) continue;
    const generic = genericInstrument(title);
    if (generic)
      mentions.push({
        ...{ kind: 'instrument', symbols: [], ...span, name: title },
        ...{ generic: generic.word, needsPlaces: true },
      });
    else if (INSTRUMENT.test(title) && !OF_A_STATE.test(title))
      mentions.push({ kind: 'instrument', symbols: [], ...span, name: title, needsPlaces: true });
  }
  for (const pattern of [GENERIC, ENGLISH_GENERIC]) {
    for (const match of cased.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isKnown(span) || inTitle(span.start)) continue;
      const generic = genericInstrument(match[0].replace(/^联合国(?=宪章)/u, ''));
      mentions.push({
        ...{ kind: 'instrument', symbols: [], ...span, name: match[0], needsPlaces: true },
        ...(generic && { generic: generic.word }),
      });
    }
  }
  return mentions;
};
