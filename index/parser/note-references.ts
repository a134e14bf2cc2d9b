import type { FootnoteReference, Unit } from '../model/document.js';
import { superscriptNumber } from '../text/numerals.js';

/** ¹ or ¹⁰ after a word; [3], 3/, (3), `,3` and * only where a note of that mark is printed. m² and km² are measures. */
const REFERENCE =
  /(?<![A-Za-z][kcm]?m|(?:^|[^A-Za-z])[kcm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|\*{1,3}|(?<=[\p{Script=Han}，。、；：》”）)])\d{1,3}\/(?!\d)|(?<=[，。；：》”,;.:"])\s?\(\d{1,2}\)(?=$|\s|[，。；,;])|(?<=[，。；：》”,;:"]|[a-z]{2}[,;]|(?<![A-Z][a-z]{1,3})[a-z]\.|[a-z]{3})\d{1,2}(?=$|\s|[，。；,;]|(?=[中和]))/gu;

/**
 * The marks of notes within a unit's text.
 *
 * @param notes by `container#number`, that of the body with an empty container
 */
export function noteReferences(
  text: string,
  container: string,
  notes: ReadonlyMap<string, Pick<Unit, 'locator'>>,
): FootnoteReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const mark = match[0];
    const superscript = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(mark);
    const number = superscript ? superscriptNumber(mark) : mark.replace(/[[\]/()\s]/gu, '');
    const note = notes.get(`${container}#${number}`) ?? notes.get(`#${number}`);
    if (!note && !superscript) return [];
    const span = { start: match.index, end: match.index + mark.length, number };
    return [note ? { ...span, locator: note.locator } : span];
  });
}
