import { instrumentByName } from '../../names/instruments.js';
import { recognizeStates } from '../../names/states.js';
import { ALL_WORDS, wordsOf } from '../../tables/document-words.js';
import { CHINESE_DATE } from '../../text/dates.js';
import { NUMERAL } from '../../text/numerals.js';
import { END, SEAM } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';
import { AUTHORED, isMasthead, NUMBER_ABOVE } from './masthead.js';

/** 63/194. … · 2446 (2018). … · 14/11宗教或信仰自由 · 二七五八(二十六). alone on its line */
export const NUMBERED_TITLE =
  /^((?:S-|ES-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z](?![A-Za-z]))?|\d{1,4}\s?(?:[A-Z]\s?)?\((?:\d{4}|[IVXLC]+)\)|[〇零一二三四五六七八九十百千]{1,6}\s?\([一二三四五六七八九十]{1,4}\))\s*[.．]\s*(?=\S)/u;
const GLUED_TITLE = /^((?:S-|ES-)?\d{1,4}\/\d{1,4})\s{0,2}(?=[\p{Script=Han}])(?![年号和至、届])/u;
/** 第2689(2023)号决议, where the Security Council gives a text no other title. */
const NAMED_TITLE =
  /^[A-Z]{1,2}\s?\(\d{1,3}\)号决定$|^第\d{1,4}(?:\s?\(.{1,8}\)|\/\d{1,4})号决议$|^Resolution\s\d{1,4}\s?\(\d{4}\)$/u;
const GENRE = new RegExp(
  `(?:${wordsOf('genres')})(?:\\([^()]{1,30}\\)|草案|的?(?:增编|更正))?[*\\s]*$`,
  'iu',
);
const LETTER = new RegExp(
  `^${CHINESE_DATE}.{2,120}?(?:给|致|写给).{2,80}?的?(?:同文|联名|联合)?(?:信|普通照会|照会|函)(?::.*)?$`,
  'u',
);
const ENGLISH_LETTER =
  /^(?:Identical (?:l|L)etters|Letters?|Notes? verbales?) dated \d{1,2} \w+ \d{4} from .{4,200} (?:addressed )?to .{4,120}$/u;
const RECORD = /(?:简要|逐字)记录$/u;
/** 工作文件1.1 · Working paper 2 */
const PAPER = /^(?:工作文件|Workingpaper)\d{1,2}(?:\.\d{1,2})?$/iu;
/** Concluding observations on…, adopted by the Committee at its sixty-fourth session (16 September–4 October 2013) */
const OF_COMMITTEE =
  /^(?:Concluding observations|Views adopted|Decision adopted|List of issues|Follow-up)\b/u;
/** 第9930次会议, as verbatim records are called. */
const MEETING_ALONE = new RegExp(
  `^第${NUMERAL}{1,8}次(?:全体)?会议$|^\\d{1,5}(?:st|nd|rd|th)(?:plenary)?meeting$`,
  'u',
);
/** 第7号一般性意见: · General comment No. 31 */
const COMMENT = /^第\s?\S{1,4}\s?号一般性(?:意见|建议)|^General (?:comment|recommendation) No\.\s?\d{1,3}/iu;
/** The same without what it is about: that stands in the next line. */
export const BARE_COMMENT = new RegExp(`(?:${COMMENT.source})\\s?(?:\\(\\d{4}年?\\))?\\*{0,3}$`, 'iu');
const LONGEST = 160;
const LONGEST_STATE = 30;
const LONGEST_NAME = 80;
/** 序言 heads a part of the text. */
const HEADING_WORDS = new RegExp(
  `^(?:${ALL_WORDS.flatMap(({ preamble, contents, headings }) => [...preamble, ...contents, ...headings]).join('|')})$`,
  'u',
);

/** What the document is called. A number before it (`63/194.`) is a printed mark. */
export const title: Construct = {
  name: 'title',
  phases: (1 << PHASE.head) | (1 << PHASE.title),
  prepare(atom, survey) {
    const { text, tight } = atom;
    if (tight === '' || text.length > 400 || survey.contents[atom.index] === 1) return undefined;
    const numbered = NUMBERED_TITLE.exec(text) ?? GLUED_TITLE.exec(text);
    const mark = numbered?.[0].length ?? 0;
    const named = NAMED_TITLE.test(text) || NAMED_TITLE.test(tight);
    const known = isMasthead(tight) && !RECORD.test(tight);
    const record =
      RECORD.test(tight) ||
      /^(?:Summary|Verbatim) record/u.test(text) ||
      (survey.verbatim && MEETING_ALONE.test(tight));
    const sentence =
      atom.end_ === END.stop ||
      atom.end_ === END.comma ||
      atom.end_ === END.semicolon ||
      atom.end_ === END.colon;
    const next = survey.formulas[atom.index + 1];
    const spokenNext = next !== undefined && next.strength >= 3;
    const opening = survey.openings[atom.index] ?? 0;
    const paragraph = (survey.marks[atom.index] ?? []).some(
      ({ system }) => system === 'arabic' || system === 'decimal',
    );
    const formula = survey.formulas[atom.index];
    const heads = HEADING_WORDS.test(text);
    let look = 0.5;
    if (numbered) look += 4.2;
    else {
      if (named) look += 2.2;
      if (record) look += 4.6;
      if (PAPER.test(tight)) look += 2.4;
      if (OF_COMMITTEE.test(text)) look += text.length > LONGEST ? 4 : 2;
      if (COMMENT.test(text)) look += atom.end_ === END.colon ? 3.6 : 3;

      if (heads) look -= 3;
      if (GENRE.test(text.slice(-60).replace(/[:：]$/u, '')) && !known) look += 0.9;
      if (known && !named && !record) look -= 3.4;
      if (sentence) look -= atom.end_ !== END.colon ? 3 : GENRE.test(text.slice(0, -1)) ? -0.6 : 1.2;
      if (/[,，]/u.test(text)) look -= 0.3;
      if (text.length > LONGEST) look -= 2;
      if (opening > 0 && text.length < 60 && sentence) look -= 1.2;
      if (paragraph) look -= 3;
      if (atom.bullet) look -= 2;
      if (formula && formula.strength >= 3) look -= 4;
      if (NUMBER_ABOVE.test(text)) look -= 3;
      if (!/\p{Script=Han}{2}|[A-Za-z]{3}/u.test(text)) look -= 3;
      if (/^["'([]/u.test(text)) look -= 0.8;
      if (SITE_HEAD.test(text)) look -= 3;
      if (DIVISION.test(text)) look -= 2.5;
    }
    if (spokenNext) look += 1.4;
    // …and allocation of items ¶ Memorandum by the Secretary-General
    if (!numbered && AUTHORED.test(survey.atoms[atom.index + 1]?.text ?? '')) look += 1.6;
    if (atom.heading) look += 3.4;
    // Above a treaty body's documents the name of its treaty is the masthead's.
    const instrument =
      !known && !numbered && text.length <= LONGEST_NAME && instrumentByName(text) !== undefined ? 2.6 : 0;
    const author = AUTHORED.test(text);
    const ofState = isState(text);
    const bareComment = BARE_COMMENT.test(survey.atoms[atom.index - 1]?.text ?? '');
    return (state, emit) => {
      if (state.outside) return;
      if (state.phase === PHASE.head) {
        const after = state.agenda && !numbered && !named ? -1.2 : 0;
        const own = state.open === OPEN.masthead ? 0 : instrument;
        emit({ as: 'title', mark }, look + own + after, {
          phase: PHASE.title,
          open: OPEN.title,
          end: atom.end_,
          titled: true,
          agenda: false,
          gap: false,
        });
      } else if (state.phase === PHASE.title && state.open === OPEN.title && !numbered) {
        const blank = atom.seam === SEAM.blank ? -0.9 : atom.seam >= SEAM.stop ? -1.4 : 0;
        const score =
          // 第7号一般性意见: ¶ 适足住房权
          ((state.end === END.colon || bareComment) && !known && !sentence ? 3 : 0) +
          (known ? -3.5 : sentence ? -3 : author ? 1.9 : ofState ? 1.6 : -0.7) +
          blank +
          (spokenNext ? 1 : 0) +
          (paragraph || opening > 0 ? -1.5 : 0) +
          (formula ? -3 : 0) +
          (heads ? -3 : 0) +
          (named || record ? -2 : 0) +
          (text.length > 80 ? -1 : 0) +
          (SITE_HEAD.test(text) ? -2 : 0);
        emit({ as: 'title', mark: 0, extend: true }, score, { end: atom.end_ });
      }
    };
  },
};

/** 智利 below the title of a report on a State. */
function isState(text: string): boolean {
  const [state] = text.length <= LONGEST_STATE ? recognizeStates(text) : [];
  return state !== undefined && state.start === 0 && state.end === text.length;
}

/** 第一章 heads a part of the text, not the text. */
const DIVISION = new RegExp(`^(?:${ALL_WORDS.map(({ division }) => division).join('|')})(?:[\\s:]|$)`, 'u');

/** A site's own headline: 主题:海洋 · the site's name behind a bar. */
const SITE_HEAD = /^(?:主题|分类|来源|作者|发布|标签|栏目)\s?:|[|←→]/u;

/** 2012年10月1日白俄罗斯常驻联合国代表给秘书长的信 */
export const letterTitle: Construct = {
  name: 'letter-title',
  phases: 1 << PHASE.head,
  prepare(atom, survey) {
    if (!LETTER.test(atom.tight) && !ENGLISH_LETTER.test(atom.text)) return undefined;
    return (state, emit) => {
      if (state.phase !== PHASE.head || state.frame.kind !== 'body') return;
      emit({ as: 'letter-title', mark: 0 }, 6 + Math.min(boundary(atom, state, survey), 0.5), {
        phase: PHASE.letter,
        open: OPEN.title,
        end: END.stop,
        titled: true,
        agenda: false,
      });
    };
  },
};
