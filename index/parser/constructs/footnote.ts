import { wordsOf } from '../../tables/document-words.js';
import { superscriptNumber } from '../../text/numerals.js';
import { END, type End, SEAM } from '../atoms.js';
import type { Construct } from '../construct.js';
import type { NoteStyle } from '../note-marks.js';
import { type Changes, OPEN, type Open, PHASE } from '../state.js';

interface Notation {
  readonly style: NoteStyle;
  /** Group 1 is the mark. */
  readonly pattern: RegExp;
  readonly number: (mark: string) => string;
  /** How strongly it says that a note begins. */
  readonly weight: number;
}

const own = (mark: string) => mark;
const STARTS = wordsOf('noteOpenings');
const NOTES_HEADING = new RegExp(`^(?:${wordsOf('notes')})\\s?:?$`, 'u');
const NOTE_OPENING = new RegExp(`^(?:${STARTS})`, 'u');

/** How a footnote begins in print and in what converters make of it. */
const NOTATIONS: readonly Notation[] = [
  { style: 'raised', pattern: /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=\S)/u, number: superscriptNumber, weight: 4.5 }, // ¹ 联合国,《条约汇编》…
  { style: 'bracket', pattern: /^\[(\d{1,3})\]\s*(?=\S)/u, number: own, weight: 3.2 }, // [1] 同上
  { style: 'slash', pattern: /^(\d{1,3})\s*\/\s*(?=[^\d\s])/u, number: own, weight: 3 }, // 1/ 见第55/2号决议
  { style: 'star', pattern: /^(\*{1,3})\s*(?=[^*\s])/u, number: own, weight: 2.6 }, // * 由于技术原因重新印发
  { style: 'paren', pattern: /^\((\d{1,2})\)\s*(?=\S)/u, number: own, weight: -1.6 }, // (1) A/80/23。
  { style: 'bare', pattern: /^(\d{1,3})\s+(?=\S)(?!\d{3}(?!\d))/u, number: own, weight: -0.6 }, // 1 同上,第2237卷
  { style: 'bare', pattern: /^(\d{1,3})(?=[\p{Script=Han}《])/u, number: own, weight: -2.2 },
  { style: 'bare', pattern: /^(\d{1,3})\.\s*(?=\S)/u, number: own, weight: -3.2 },
];

/** *0912345*: a page's bar code. */
const BAR_CODE = /^\*\d{5,}\*$/u;

/** How notes read that lost their marks and stand behind the closing: 见《…》, 同上,第2545号。, 大会第70/1号决议。 */
const UNMARKED =
  /^(?:同上|见|参看|另见|(?:联合国|国际法院|\p{Script=Han}{2,8}组织),(?:《|[A-Z]{2,})|《[^》]{2,60}》(?:[,(。]|第)|\p{Script=Han}{0,12}第\d{1,4}(?:\/\d{1,4}|\s?\()|[A-Z]{1,5}\/|可查阅|大会S-).*。$/u;

/** What stands before a note that is none of the document's. */
const STRANGE: ReadonlySet<Open> = new Set([OPEN.foreign, OPEN.unrecognized]);

/** `² 同上,第 2237 卷,第 39574 号。` wherever it stands, even between two paragraphs or inside one. */
export const footnote: Construct = {
  name: 'footnote',
  prepare(atom, survey) {
    if (survey.contents[atom.index] === 1 || BAR_CODE.test(atom.text)) return undefined;
    const found = NOTATIONS.flatMap(({ style, pattern, number, weight }) => {
      const match = pattern.exec(atom.text.slice(0, 20));
      if (!match || atom.text.length <= match[0].length) return [];
      const printed = match[1] ?? '';
      const rest = atom.text.slice(match[0].length);
      const carried = survey.noteMarks[style].has(number(printed));
      let score =
        weight +
        (carried ? (style === 'paren' ? 2.6 : 1.8) : style === 'star' || style === 'raised' ? 0 : -1.2);
      if (NOTE_OPENING.test(rest)) score += 2.2;
      if (NOTES_HEADING.test(survey.atoms[atom.index - 1]?.text ?? '')) score += 2;
      if (!carried && style === 'bare' && !NOTE_OPENING.test(rest)) score -= 2;
      if (!atom.first && style !== 'raised' && !NOTE_OPENING.test(rest)) score -= style === 'star' ? 0 : 1.5;
      // What opens as no note does, among text that is not the document's, is a list of that text.
      const plain = !NOTE_OPENING.test(rest) && style !== 'raised' && style !== 'star';
      return [{ style, number: number(printed), mark: match[0].length, score, plain }];
    });
    const unmarked = UNMARKED.test(atom.text);
    const blank = atom.seam === SEAM.blank;
    return (state, emit) => {
      if (state.outside) return;
      const head = state.phase === PHASE.head || state.phase === PHASE.title;
      const closed = state.phase === PHASE.closed;
      for (const { style, number, mark, score, plain } of found) {
        if (closed && plain && STRANGE.has(state.open) && state.note === 0) continue;
        if (head && style !== 'star' && style !== 'raised') continue;
        // 14 April 2000 at the head of a wrapped line goes on with the sentence.
        const broken =
          style === 'bare' && !state.gap && (state.end === END.none || atom.seam === SEAM.full) ? -3.5 : 0;
        const value = Number(number);
        const sequence = Number.isNaN(value)
          ? 0
          : value === state.note + 1
            ? 0.9
            : value === 1 && state.note === 0
              ? 0.6
              : value > state.note
                ? 0
                : -0.4;
        // Where the numbers of paragraphs and of notes compete, the section's own sequence speaks.
        const follows = state.noteOpen && value === state.note + 1 ? 2.6 : 0;
        const place = (closed ? 1.4 : state.gap || state.noteOpen ? 0.4 : 0) + follows;
        emit(
          { as: 'note', mark, number },
          score + sequence + place + broken + atomSeam(atom.seam),
          noted(Number.isNaN(value) ? state.note : value, atom.end_),
        );
      }
      if (closed && unmarked && state.open !== OPEN.none)
        emit({ as: 'note', mark: 0 }, 2, noted(state.note, atom.end_));
      if (state.noteOpen) {
        const whole = state.noteEnd === END.stop || state.noteEnd === END.quote;
        const seam = blank
          ? -2.5
          : atom.seam >= SEAM.stop
            ? 0
            : atom.seam === SEAM.full
              ? 1.2
              : survey.wrapping.blankSeparated
                ? 1.2
                : -0.8;
        emit(
          { as: 'note-goes-on', mark: 0 },
          seam + (whole ? (atom.seam >= SEAM.stop ? -1.6 : -0.6) : atom.seam === SEAM.short ? -0.6 : 1.2),
          { noteEnd: atom.end_ },
        );
      }
    };
  },
};

function atomSeam(seam: number): number {
  return seam <= SEAM.full ? 0.6 : -0.4;
}

/** The note stands beside the open unit, which may go on behind it. */
function noted(note: number, noteEnd: End): Changes {
  return { note, noteOpen: true, noteEnd, gap: true, agenda: false };
}
