import type { Container } from '../model/place.js';
import { parseChineseNumeral } from '../text/numerals.js';
import type { Cursor } from './cursor.js';
import {
  CHINESE_ORDINAL_PLACE,
  ENGLISH_ORDINAL_PLACE,
  ENGLISH_ORDINALS,
  RANGE,
  WORD_SERIES,
} from './place-words.js';
import { type PlaceRange, place } from './places.js';
import { type Reading, readLabels, readPin, takeCloser } from './read-pin.js';

/** third preambular paragraph, 第三序言段; undefined moves nothing. */
export function readOrdinalPlace(cursor: Cursor, containers: readonly Container[]): PlaceRange | undefined {
  const english = cursor.take(ENGLISH_ORDINAL_PLACE);
  if (english) {
    const number = english[2] ?? String(ENGLISH_ORDINALS.indexOf((english[1] ?? '').toLowerCase()) + 1);
    const series = english[3]?.toLowerCase() === 'preambular' ? 'pp' : 'op';
    return { from: place({ containers, series, number }) };
  }
  const at = cursor.at;
  const chinese = cursor.take(CHINESE_ORDINAL_PLACE);
  const number = chinese?.[1] ?? parseChineseNumeral(chinese?.[2] ?? '')?.toString();
  if (chinese && number !== undefined)
    return { from: place({ containers, series: chinese[3] === '执行' ? 'op' : 'pp', number }) };
  cursor.at = at;
  return undefined;
}

/** 标题, letter/2, 信第2段, letter/1-3; undefined moves nothing. */
export function readWordPlace(
  cursor: Cursor,
  containers: readonly Container[],
  reading: Reading,
): PlaceRange | undefined {
  const begin = cursor.at;
  for (const [series, words] of WORD_SERIES) {
    if (!cursor.take(words)) continue;
    const numbered = cursor.take(/\s?\/\s?|\s?第\s?|\s(?=\d)|(?=\d)/uy);
    if (!numbered) {
      // In a sentence such a word is a place only where nothing goes on.
      if (reading === 'running' && !/^\s?(?:$|[,.。;、)(\]\n])/u.test(cursor.ahead(2))) break;
      return { from: place({ containers, series }) };
    }
    const pin = readPin(cursor, series);
    if (pin?.number === undefined) break;
    takeCloser(cursor, series, reading);
    const items = pin.labels.length > 0 ? pin.labels : readLabels(cursor);
    takeCloser(cursor, series, reading);
    const from = place({ containers, series, number: pin.number, items });
    if (!cursor.take(RANGE)) return { from };
    cursor.take(words);
    cursor.take(/\s?\/\s?|\s?第\s?/uy);
    const to = readPin(cursor, series)?.number;
    takeCloser(cursor, series, reading);
    if (to === undefined || Number(to) < Number(pin.number)) break;
    return { from, to: place({ containers, series, number: to }) };
  }
  cursor.at = begin;
  return undefined;
}
