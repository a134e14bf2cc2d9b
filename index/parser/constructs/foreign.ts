import { wordsOf } from '../../tables/document-words.js';
import { END, SEAM } from '../atoms.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';

const SITE = new RegExp(wordsOf('site'), 'u');
/** 2015-10-09 12:33 · [编辑] · Public domainPublic domainfalsefalse */
const LICENCE = new RegExp(wordsOf('licence'), 'u');
const CHROME =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$|^\[?(?:编辑|edit)\]?$|truetrue|falsefalse|^https?:\/\/\S+$|^\S+@\S+\.\S+$|^(?:[A-Z][a-z]+ ?\| ?){2,}/u;
/** 第18号 第19号: names of neighbours in one line. */
const NEIGHBOUR = /(?:主席声明\d{4}年第\d{1,3}号|第\d{1,4}(?:\(\d{4}\))?号决议)/gu;
const LONGEST_LINKS = 70;

function isLinks(text: string): boolean {
  return text.length <= LONGEST_LINKS && !/[,。;]/u.test(text) && [...text.matchAll(NEIGHBOUR)].length > 1;
}

const LONGEST = 600;
/** …《宣言》全文如下: — a site presents the text that follows. */
const INTRODUCES =
  /(?:全文|原文|文本|案文)(?:内容)?如下[:。]?$|full text (?:of \S.{0,60} )?(?:follows|is as follows)[:.]?$/u;

/** Whether a site would say this of itself or its page. */
export function isSite(text: string): boolean {
  return (
    text.length <= LONGEST && (SITE.test(text) || LICENCE.test(text) || CHROME.test(text) || isLinks(text))
  );
}

/**
 * Text that is not the document's: a site's navigation and licence, a gazette's wrapper, a library's stamp. Owned and
 * shown, never numbered. Once it has begun behind the document's end, it goes on.
 */
export const foreign: Construct = {
  name: 'foreign',
  prepare(atom, survey) {
    const site = survey.site[atom.index] === 1;
    const licence = site && LICENCE.test(atom.text);
    const sentence = atom.end_ === END.stop;
    const adjacent = atom.seam === SEAM.line && survey.wrapping.blankSeparated;
    const formula = survey.formulas[atom.index];
    const introduces = INTRODUCES.test(atom.text) && (survey.articles > 0 || survey.formulas.some(Boolean));
    return (state, emit) => {
      const next = { open: OPEN.foreign, end: atom.end_, noteOpen: false, agenda: false } as const;
      const extend = state.open === OPEN.foreign;
      const label = { as: 'foreign', mark: 0, ...(extend ? { extend } : {}) } as const;
      if (state.outside) {
        emit(label, 3, next);
        return;
      }
      if (state.phase === PHASE.head || state.phase === PHASE.title) {
        const look =
          (site || (introduces && state.titled) ? 3.4 : sentence ? -0.9 : -1.7) +
          (extend ? (adjacent ? 1.8 : 0.5) : 0) +
          (formula ? -3 : 0);
        emit(label, look, next);
        return;
      }
      if (state.phase === PHASE.closed) {
        emit(label, site ? 4.2 : -0.4 + (extend ? 1.2 : 0), { ...next, outside: licence, items: undefined });
        return;
      }
      // Within the text a line of a site is one line.
      const begun = state.last > 0 || state.spoken || state.open !== OPEN.heading;
      if (licence && begun && state.phase !== PHASE.preamble)
        emit(label, 2.2, { ...next, outside: true, items: undefined });
      else if (site) emit(label, 1.6, { ...next, open: state.open, end: state.end, gap: true });
    };
  },
};
