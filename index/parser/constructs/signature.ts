import { END, SEAM } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';

export const SIGNED = /[(（[［]\s*(?:签名|签字|Signed|signed)\s*[)）\]］]/u;
const BARE_MARK = new RegExp(`^${SIGNED.source}$`, 'u');
/** 大使 · 常驻代表 · 越南常驻联合国代表 · 外交部长 · Ambassador */
export const POST =
  /^[\p{Script=Han}·]{0,24}(?:代表|大使|代办|公使|参赞|部长|总理|总统|主席|观察员|秘书长|总干事|主任|团长|司长)(?:衔)?$|^(?:The )?(?:Ambassador|Permanent Representative|Chargé|Minister|President|Director-General|Secretary-General|Chair)\b.{0,90}$/u;
const NAMES = /^[\p{Script=Han}·・.]+$|^[A-Z][\p{L}.’' -]{2,40}$/u;
/** 该副本经验明无误 · Certified true copy: who attests a copy has not signed the treaty. */
const ATTESTED = /副本|无误|核证|与原[文本]相符|[Cc]ertified|true copy/u;

/**
 * 常驻代表大使安德烈·达普基乌纳斯(签名), or over two lines, post before or after the name. Several people sign one
 * after the other, each a unit of its own.
 */
export const signature: Construct = {
  name: 'signature',
  prepare(atom, survey) {
    if (atom.text.length > 100) return undefined;
    const signed = SIGNED.test(atom.tight);
    const post = POST.test(atom.tight) || POST.test(atom.text);
    const name =
      atom.tight.length <= 40 && NAMES.test(atom.text) && atom.end_ === END.none && !ATTESTED.test(atom.text);
    const next = survey.atoms[atom.index + 1];
    // A post over two lines: 安全理事会第1591(2005)号 ¶ 决议所设委员会主席
    const leads =
      atom.hard &&
      atom.end_ === END.none &&
      atom.tight.length <= 40 &&
      next !== undefined &&
      (POST.test(next.tight) || SIGNED.test(next.tight));
    if (!signed && !post && !name && !leads) return undefined;
    const bareMark = BARE_MARK.test(atom.tight);
    return (state, emit) => {
      if (state.outside) return;
      const treaty = state.phase === PHASE.closed && state.article > 0;
      const letter =
        state.phase === PHASE.letter || (state.phase === PHASE.closed && state.open === OPEN.signature);
      if (!letter && !treaty) return;
      if (state.phase === PHASE.letter && (state.open === OPEN.title || state.open === OPEN.none)) return;
      const open = state.open === OPEN.signature;
      // (签名) alone: the name follows on the next line.
      const names = open && state.signed && state.end === END.empty && name;
      // What stands behind the attestation of a treaty's copy, a place or an office, signs nothing.
      if (treaty && !open && state.open !== OPEN.closing) return;
      const plainName = treaty ? name : names || (open && !state.signed && name);
      const begins = leads && !open && state.phase === PHASE.letter && state.end === END.stop;
      if (!signed && !post && !plainName && !begins) return;
      // Under a treaty all sign in one manner, post and name or name and post, most without (签名).
      const continues =
        open && (names || (signed || (treaty && !post) ? !state.signed : !state.signed || !state.postFirst));
      const post1 = continues || (treaty && open) ? state.postFirst : treaty ? post : !signed;
      emit(
        { as: 'signature', mark: 0, ...(continues ? { extend: true } : {}) },
        (signed ? 5 : post ? 3.2 : 2.8) +
          Math.max(Math.min(boundary(atom, state, survey), 1), -1.5) +
          (treaty && !post && !signed && atom.seam > SEAM.full ? -3 : 0),
        {
          phase: PHASE.closed,
          open: OPEN.signature,
          end: bareMark ? END.empty : END.stop,
          signed: (continues && state.signed) || signed || (treaty && !post),
          postFirst: post1,
          items: undefined,
        },
      );
    };
  },
};
