import { RESOLUTION_NUMBER, symbolsOfNumber } from '../model/resolution-number.js';
import { type DocumentSymbol, LONGEST_REFERENCE, recognizeSymbol } from '../model/symbol.js';
import { fold } from '../text/fold.js';
import { bodyByName, genericBody } from './bodies.js';

const SHORT_FORM = new RegExp(
  '^(?<organ>.*?)\\s*(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)?(?:通过)?的?\\s*' +
    '(?<kind>决议|决定|resolutions?|res\\.?|decisions?|dec\\.?)?\\s*(?:no\\.?)?\\s*' +
    `(?<ordinal>第)?\\s*(?<number>${RESOLUTION_NUMBER})\\s*(?<hao>号)?\\s*(?<after>决议|决定|resolution|decision)?` +
    '(?:\\s+of\\s+(?<of>.+))?$',
  'iu',
);

/**
 * The symbols that a short form can mean, most likely first: 63/194, 第63/194号决议, 大会第63/194号决议,
 * GA resolution 63/194, 第2446(2018)号决议, or a symbol itself. An organ named in it excludes the others'
 * resolutions. Decisions have no symbol, and what is no short form gives none.
 */
export function symbolsOf(shortForm: string): readonly DocumentSymbol[] {
  const symbol = recognizeSymbol(shortForm);
  if (symbol) return [symbol];
  if (shortForm.length > LONGEST_REFERENCE) return [];
  const groups = SHORT_FORM.exec(fold(shortForm).cased.trim())?.groups;
  if (!groups) return [];
  const { number = '', kind, after, ordinal, hao } = groups;
  if (/决定|dec/iu.test(`${kind ?? ''}${after ?? ''}`)) return [];
  // 1325 alone is a number, 第1325号 or resolution 1325 is a resolution.
  if (/^\d+$/u.test(number) && !kind && !after && !(ordinal && hao)) return [];
  const named = (groups['of'] ?? groups['organ'] ?? '').replace(/的$|(?:'s)$/u, '').trim();
  if (named === '') return symbolsOfNumber(number);
  const organs = organsOfWords(named);
  return organs ? symbolsOfNumber(number, organs) : [];
}

/** Ids of the organs that a name as a whole can mean; undefined where it names no body. */
function organsOfWords(name: string): readonly string[] | undefined {
  const body = bodyByName(name);
  if (body) return [body.id];
  const generic = genericBody(name);
  // 理事会 is one of the councils; 执行局 and the like are none of the organs whose resolutions have symbols.
  return generic?.means;
}
