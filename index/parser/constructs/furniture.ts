import { recognizeSymbol } from '../../model/symbol.js';
import { recognizeBodies } from '../../names/bodies.js';
import { END } from '../atoms.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';

/** What page heads and feet look like wherever they stand, blanks removed. */
const ANYWHERE: readonly RegExp[] = [
  /^\d{1,4}\/\d{1,4}$/u, // 2/3
  /^-\d{1,4}-$/u, // - 2 -
  /^(?:GE\.|V\.)?\d{2}-\d{5}(?:\([A-Z]\))?\d*(?:\d{1,3}\/\d{1,3})?$/u, // 09-12345 (C) · 15-16854 2/3
  /^\d{1,3}\/\d{1,3}(?:GE\.|V\.)?\d{2}-\d{5}(?:\([A-Z]\))?$/u,
  /^\*\d{6,}\*$/u, // *0912345*
  /^第\d{1,4}页(?:[,,]?共\d{1,4}页)?$/u,
  /^[Pp]age\d{1,4}(?:(?:of|\/)\d{1,4})?$/u,
  /^请回收[♻☺]?$|^Pleaserecycle[♻]?$/iu,
  /^\/\.{3}$/u,
];
/** What no sentence has: within a line too it is a page's. */
const JOB = /^(?:(?:GE\.|V\.)?\d{2}-\d{5}(?:\([A-Z]\))?\d*|\*\d{7}\*)$/u;
/** Spares most lines the reading of a symbol. */
const SYMBOL_LIKE = /^[A-Za-z\d.]{1,8}\//u;
/** A page number alone; also the number of a paragraph or note that has a line of its own. */
const BARE = /^\d{1,4}$/u;

/** Heads of the first page that a collection put at the end of the text. */
const AFTER_CLOSE: readonly RegExp[] = [
  /^联合国$/u,
  /^\d{4}年(?:届会|实质性会议|第.{1,3}届常会)$/u,
  /^\d{4}年\d{1,2}月\d{1,2}日至\d{4}年\d{1,2}月\d{1,2}日$/u,
];

/** Heads and feet of pages: no part of the text, and no end of the paragraph that they interrupt. */
export const furniture: Construct = {
  name: 'furniture',
  prepare(atom, survey) {
    const { tight } = atom;
    if (tight === '' || tight.length > 90 || survey.contents[atom.index] === 1) return undefined;
    if (!atom.first && !JOB.test(tight)) return undefined;
    const anywhere = tight.length <= 40 && ANYWHERE.some((pattern) => pattern.test(tight));
    const bare = BARE.test(tight);
    const symbol =
      SYMBOL_LIKE.test(tight) &&
      recognizeSymbol(tight) !== undefined &&
      standsAbove(atom.index, tight, survey.atoms);
    const repeated =
      atom.index > 3 &&
      atom.end_ === END.none &&
      survey.formulas[atom.index] === undefined &&
      tight.length >= 4 &&
      standsAbove(atom.index, tight, survey.atoms);
    let late: boolean | undefined;
    const isLate = () => {
      late ??= AFTER_CLOSE.some((pattern) => pattern.test(tight)) || isBody(tight);
      return late;
    };
    return (state, emit) => {
      if (state.outside) return;
      const closed = state.phase === PHASE.closed;
      const head = state.phase === PHASE.head || state.phase === PHASE.title;
      let score = 0;
      if (anywhere) score = head ? 5 : 6.5;
      else if (head) return;
      else if (symbol) score = 3.6;
      else if (repeated) score = closed ? 3.6 : state.gap ? 4.6 : 2.6;
      else if (bare) score = closed ? 1 : 1.9;
      else if (closed && isLate()) score = 3;
      else return;
      emit({ as: 'furniture', mark: 0 }, score, { gap: state.open !== OPEN.none });
    };
  },
};

/** The words stood above, in the head: alone, or a symbol behind the organisation's name. */
function standsAbove(index: number, tight: string, atoms: readonly { readonly tight: string }[]): boolean {
  const symbol = tight.includes('/');
  for (let at = 0; at < Math.min(index, 40); at++) {
    const above = atoms[at]?.tight ?? '';
    if (above === tight || (symbol && above.length < 80 && above.includes(tight))) return true;
    if (tight.length >= 5 && above.length - tight.length < 16 && above.endsWith(tight)) return true;
  }
  return false;
}

function isBody(text: string): boolean {
  const [body] = recognizeBodies(text);
  return body !== undefined && body.start === 0 && body.end === text.length;
}

/** The rule above footnotes. */
const RULE = /^[\s_─=~-]{3,}$/u;

export const rule: Construct = {
  name: 'rule',
  prepare(atom) {
    if (!RULE.test(atom.text)) return undefined;
    return (_state, emit) => emit({ as: 'rule', mark: 0 }, 6, { noteOpen: false });
  },
};
