import { wordsOf } from '../../tables/document-words.js';
import { CHINESE_DATE, ENGLISH_DATE, MONTH } from '../../text/dates.js';
import { NUMERAL } from '../../text/numerals.js';
import { END, SEAM } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { MEETING } from '../patterns.js';
import { OPEN, PHASE, resume, type State } from '../state.js';

const ENGLISH_MEETING =
  '(?:(?:[A-Z][a-z]+ hundred and |Hundred and )?[A-Za-z]+(?:-[a-z]+)?(?:st|nd|rd|th|first|second|third|fifth) plenary meeting|(?:\\d{1,4}(?:st|nd|rd|th)|\\.\\.\\.\\s?th)\\s(?:plenary\\s)?meeting)';
/** 2008年12月18日 · 2012年9月28日,纽约 · 第71次全体会议, in either order; a comma may end the line. */
const ADOPTED: readonly RegExp[] = [
  new RegExp(
    String.raw`^\(?${CHINESE_DATE}(?:\s*,\s*\S{2,20}|[,\s]*第${NUMERAL}+次(?:全体)?会议)?[,。]?\)?$`,
    'u',
  ),
  // 第比利斯,2022年3月11日
  new RegExp(String.raw`^[\p{Script=Han}·]{2,12},\s*${CHINESE_DATE}[。]?$`, 'u'),
  new RegExp(String.raw`^\(?第\s*${NUMERAL}+\s*次(?:全体)?会议[,\s]*(?:${CHINESE_DATE})?[,。]?\)?$`, 'u'),
  new RegExp(`^(?:${ENGLISH_MEETING},?\\s?)?(?:${ENGLISH_DATE}|\\.{3}\\s${MONTH}\\s\\d{4})\\.?$`, 'u'),
  new RegExp(`^${ENGLISH_MEETING},?\\.?$`, 'u'),
  new RegExp(`^${ENGLISH_DATE},?\\s${ENGLISH_MEETING}\\.?$`, 'u'),
  new RegExp(`^${MEETING}(?:上)?(?:\\S{0,12})?(?:一致|以\\S{1,40})?通过[^。]{0,60}。?$`, 'u'),
];
/** [经记录表决,以29票赞成、13票反对、5票弃权获得通过。表决情况如下: ¶ 赞成:… ¶ 弃权:…] · [未经表决获得通过。] */
const VOTE = /^\[[^\]]{0,60}(?:表决|协商一致|\bvote\b)|^\[Adopted/u;
/** 第九九〇一次会议以十二票对零票通过,弃权者一(智利)。 · 一致通过。 */
const VOTED =
  /^(?:\S{0,30}会议)?(?:经\S{0,12}表决[,,]?)?(?:一致(?:通过|赞成)|未经表决(?:获得)?通过|以\S{1,12}票(?:对|赞成)\S{0,40}(?:通过|获得通过)[^。]{0,80})。?$|^Adopted (?:unanimously|by|without)/u;
const VOTE_ENDS = /\]\s*$/u;
/** 上午11时35分散会。 A report's dates stand anywhere, so there only this closes; what a letter transmits may end so. */
const ROSE = /^[上下中]午\d{1,2}时(?:\d{1,2}分)?(?:散会|闭会|休会)。?$|^The meeting rose at .{2,20}\.$/u;
const DONE = new RegExp(`^(?:${wordsOf('done')})`, 'u');
const LONGEST = 120;

/** Whether a text is the testimonium of a treaty: 1970年11月17日订于巴黎… · Done at Paris… */
export function isTestimonium(text: string): boolean {
  return DONE.test(text.slice(0, 60));
}

/** Whether a line (as patterns read it) says when, and with what vote, a text was adopted. */
export function isClosing(text: string): boolean {
  return text.length <= LONGEST && (VOTED.test(text) || ADOPTED.some((pattern) => pattern.test(text)));
}

/** Date, meeting and vote by which a text was adopted, as one unit; the testimonium of a treaty. */
export const closing: Construct = {
  name: 'closing',
  prepare(atom, survey) {
    const { text } = atom;
    const short = text.length <= LONGEST;
    const adopted = short && ADOPTED.some((pattern) => pattern.test(text) || pattern.test(atom.tight));
    const vote = VOTE.test(text.slice(0, 80));
    const voted = short && VOTED.test(text);
    const rose = short && ROSE.test(atom.tight === '' ? text : text);
    const done = isTestimonium(text);
    const ends = VOTE_ENDS.test(text);
    return (state, emit) => {
      if (state.outside) return;
      if (state.vote) {
        emit({ as: 'closing', mark: 0, extend: true }, 5, { end: atom.end_, vote: !ends });
        return;
      }
      // What certifies a treaty goes on behind its testimonium.
      if (
        state.open === OPEN.closing &&
        state.article > 0 &&
        text.length > 12 &&
        (text.length > 40 || atom.end_ === END.stop)
      ) {
        const broken = state.end === END.none || state.end === END.comma;
        emit({ as: 'closing', mark: 0, extend: true }, broken ? 4 : 3.4, { end: atom.end_ });
      }
      if (!adopted && !vote && !voted && !rose && !done) return;
      const closed = {
        ...resume(state),
        phase: PHASE.closed,
        open: OPEN.closing,
        end: done ? atom.end_ : END.stop,
        items: undefined,
        gap: false,
        noteOpen: false,
        bulleted: false,
        vote: vote && !ends,
      } as const;
      const extend = state.open === OPEN.closing;
      const label = { as: 'closing', mark: 0, ...(extend ? { extend } : {}) } as const;
      if (!closes(state, { adopted: adopted || vote || voted, rose, done })) return;
      if (vote && !extend && state.phase !== PHASE.closed && state.open !== OPEN.number) return;
      const bounded = extend ? 1 : Math.max(Math.min(boundary(atom, state, survey), 1), -2.5);
      const inner = atom.seam === SEAM.tight || atom.seam === SEAM.comma ? -1 : 0;
      emit(label, (done ? 5 : 3.8) + bounded + inner, closed);
    };
  },
};

function closes(state: State, found: { adopted: boolean; rose: boolean; done: boolean }): boolean {
  switch (state.phase) {
    case PHASE.preamble:
    case PHASE.operative:
    case PHASE.closed:
      return true;
    case PHASE.text:
      return found.rose || (found.adopted && state.frame.kind === 'annex');
    case PHASE.articles:
      return found.done || found.adopted;
    default:
      return false;
  }
}
