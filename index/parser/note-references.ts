import type { FootnoteReference, UnitKind } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { superscriptNumber } from '../text/numerals.js';

/** ¹ or ¹⁰ after a word; [3], 3/, (3), `,3` and * only where a note of that mark is printed. m² and km² are measures. */
const REFERENCE =
  /(?<![A-Za-z][kcm]?m|(?:^|[^A-Za-z])[kcm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|\*{1,3}|(?<=[\p{Script=Han}，。、；：》”）)])\d{1,3}\/(?!\d)|(?<=[，。；：》”,;.:"])\s?\(\d{1,2}\)(?=$|\s|[，。；,;])|(?<=[，。；：》”,;:"]|[a-z]{2}[,;]|(?<![A-Z][a-z]{1,3})[a-z]\.|[a-z]{3})\d{1,2}(?=$|\s|[，。；,;]|(?=[中和]))/gu;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly raised: boolean;
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(REFERENCE)].map(({ 0: mark, index }) => {
    const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(mark);
    const number = raised ? superscriptNumber(mark) : mark.replace(/[[\]/()\s]/gu, '');
    return { start: index, end: index + mark.length, number, raised };
  });
}

/** A unit, as far as notes are concerned. */
export interface NotedText {
  readonly kind: UnitKind;
  readonly number: string | null;
  readonly container: string;
  readonly locator: Locator;
  readonly text: string;
}

/** What has no partner: the text it stands in, or is, and the number. */
export interface Unlinked {
  readonly place: number;
  readonly number: string;
}

export interface NoteLinks {
  /** Of each text the marks in it. */
  readonly references: readonly (readonly FootnoteReference[])[];
  readonly marks: readonly Unlinked[];
  readonly notes: readonly Unlinked[];
}

/**
 * The marks of notes within the texts of a document, in their order, and which note each means. A mark that may mean
 * either of two notes means none: a wrong note is worse than none.
 */
export function linkNotes(texts: readonly NotedText[]): NoteLinks {
  const notes = new Map<string, number[]>();
  const carriers = new Map<string, { readonly place: number; readonly mark: Mark }[]>();
  const found = texts.map(({ kind, number, container, text }, place) => {
    if (kind === 'footnote') {
      if (number !== null) append(notes, `${container}#${number}`, place);
      return [];
    }
    const marks = marksIn(text);
    for (const mark of marks) append(carriers, `${container}#${mark.number}`, { place, mark });
    return marks;
  });

  const noteOf = (place: number, mark: Mark): number | undefined => {
    const key = `${texts[place]?.container ?? ''}#${mark.number}`;
    // Within an annex a mark means a note of the body only where the body has no such mark itself.
    const outer = `#${mark.number}`;
    const same = notes.get(key) ?? (carriers.has(outer) ? undefined : notes.get(outer));
    if (same === undefined || same.length === 1) return same?.[0];
    // Numbers that begin again with each page: as many marks as notes, or the note at the foot behind the mark.
    const marked = carriers.get(key) ?? [];
    if (marked.length === same.length) return same[marked.findIndex((each) => each.mark === mark)];
    const interspersed = (same[0] ?? 0) < (marked.at(-1)?.place ?? 0);
    return interspersed ? same.find((note) => note > place) : undefined;
  };

  const meant = new Set<number>();
  const unlinked: Unlinked[] = [];
  const references = found.map((marks, place) =>
    marks.flatMap((mark) => {
      const { start, end, number, raised } = mark;
      const note = noteOf(place, mark);
      const locator = note === undefined ? undefined : texts[note]?.locator;
      if (note !== undefined) meant.add(note);
      else if (raised) unlinked.push({ place, number });
      if (locator === undefined) return raised ? [{ start, end, number }] : [];
      return [{ start, end, number, locator }];
    }),
  );
  const unmarked = [...notes.values()].flat().filter((place) => !meant.has(place));
  return {
    references,
    marks: unlinked,
    notes: unmarked.map((place) => ({ place, number: texts[place]?.number ?? '' })),
  };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
