import { bothAnswer, swappedAnswer } from '../answers/comparing.js';
import { moreAnswer, nthAnswer } from '../answers/hits.js';
import { mentionedThere, moveAnswer, notesAnswer, stepAnswer, withNotesAnswer } from '../answers/leafing.js';
import { bareNumberAnswer } from '../answers/odd-places.js';
import { againAnswer, citeAnswer, isEveryNote } from '../answers/paragraphs.js';
import { requestsShown } from '../answers/requests.js';
import { whenAnswer } from '../answers/signing.js';
import { follows, hasFocus, hasList, namesDocument, plainLine } from '../conditions.js';
import type { Focus } from '../focus.js';
import {
  CITE_IT,
  IN_THIS,
  ITS_PLACE,
  ITS_REQUEST,
  ITS_TIME,
  NEXT_RESULT,
  nthOf,
  PREVIOUS_RESULT,
  SWAP,
  WHERE_IS_IT,
} from '../follow-ups.js';
import type { Intent } from '../intent.js';
import { moveOf } from '../moves.js';
import { asks, type Situation } from '../situation.js';

/** Lines that rest on what was shown before: the n-th hit, the next paragraph, once more, its notes. */
export const FOLLOWING: readonly Intent[] = [
  // 12: of the document that is spoken of
  {
    name: 'bare-number',
    fits: (situation) => {
      const number = /^\d{1,3}$/u.exec(plainLine(situation))?.[0];
      return number !== undefined && Number(number) > (situation.focus?.list?.shown ?? 0);
    },
    answer: (situation) => bareNumberAnswer(situation, plainLine(situation)),
  },
  // 第二个的脚注
  {
    name: 'nth-notes',
    fits: (situation) => hasList(situation) && NTH_NOTES.test(situation.core),
    answer: (situation) => notesAnswer(situation, nthOf(situation.core.replace(NTH_NOTES, ''))),
  },
  // 看全文: of the only hit
  {
    name: 'whole-hit',
    fits: (situation) =>
      situation.focus?.intent === 'search' && isOnlyHit(situation.focus) && follows('whole')(situation),
    answer: (situation) => nthAnswer(situation, 1),
  },
  // 第二条结果 · 2 · 最后一个: of a list
  {
    name: 'nth',
    fits: (situation) =>
      !namesDocument(situation) &&
      nthOf(situation.core) !== undefined &&
      (hasList(situation) ||
        /结果|命中|result/u.test(situation.core) ||
        (!hasFocus(situation) && /个|条/u.test(situation.core)) ||
        /第.{1,3}个$/u.test(situation.core)),
    answer: (situation) => nthAnswer(situation, nthOf(situation.core) ?? 1),
  },
  // 打开: of the hits, the one that is first
  {
    name: 'nth',
    fits: (situation) => hasList(situation) && OPEN_IT.test(situation.line.text.trim()),
    answer: (situation) => nthAnswer(situation, (opened(situation) ?? 0) + 1),
  },
  {
    name: 'next-result',
    fits: (situation) =>
      hasList(situation) && opened(situation) !== undefined && NEXT_RESULT.test(situation.core),
    answer: (situation) => nthAnswer(situation, (opened(situation) ?? 0) + 2),
  },
  {
    name: 'previous-result',
    fits: (situation) =>
      hasList(situation) && (opened(situation) ?? 0) > 0 && PREVIOUS_RESULT.test(situation.core),
    answer: (situation) => nthAnswer(situation, opened(situation) ?? 1),
  },
  // 后面两段也要
  {
    name: 'next',
    fits: ({ core, focus }) => focus?.place !== undefined && moveOf(core) !== undefined,
    answer: (situation) => moveAnswer(situation, moveOf(situation.core) ?? { step: 1, only: false }),
  },
  // 什么时候之前 · 向谁交: of the paragraph that was shown
  {
    name: 'requests',
    fits: ({ core, focus }) => focus?.place !== undefined && ITS_REQUEST.test(core),
    answer: requestsShown,
  },
  // 哪年, of what somebody was found to be asked for
  {
    name: 'requests',
    fits: ({ core, focus }) =>
      ASKED_SOMEBODY.has(focus?.intent ?? '') && focus?.place !== undefined && ITS_TIME.test(core),
    answer: requestsShown,
  },
  // 在哪, after its date
  {
    name: 'when',
    fits: ({ core, focus }) => ['when', 'signed'].includes(focus?.intent ?? '') && ITS_PLACE.test(core),
    answer: whenAnswer,
  },
  // 这段里有没有提到儿童
  {
    name: 'again',
    fits: ({ core, focus }) => focus?.place !== undefined && IN_THIS.test(core),
    answer: (situation) => mentionedThere(situation, IN_THIS.exec(situation.core)?.[1] ?? ''),
  },
  // 引一下 · 那是第几段
  {
    name: 'cite',
    fits: (situation) =>
      situation.focus?.place !== undefined &&
      (CITE_IT.test(plainLine(situation)) || WHERE_IS_IT.test(plainLine(situation))),
    answer: citeAnswer,
  },
  // 反过来, of what was compared
  {
    name: 'compare',
    fits: ({ core, focus }) => focus?.intent?.startsWith('compare') === true && SWAP.test(core),
    answer: swappedAnswer,
  },
  // 还有呢, where no list is open
  {
    name: 'next',
    fits: (situation) =>
      !hasList(situation) && situation.focus?.place !== undefined && follows('more')(situation),
    answer: (situation) => stepAnswer(situation, 1),
  },
  { name: 'next', fits: follows('next'), answer: (situation) => stepAnswer(situation, 1) },
  { name: 'previous', fits: follows('previous'), answer: (situation) => stepAnswer(situation, -1) },
  // 还有吗 · 其他的呢
  { name: 'more', fits: (situation) => hasList(situation) && follows('more')(situation), answer: moreAnswer },
  // 这两段一起发一下
  { name: 'again', fits: ({ core }) => BOTH_SHOWN.test(core), answer: bothAnswer },
  { name: 'again', fits: follows('again'), answer: againAnswer },
  // 63/194第2段和它的脚注: both
  {
    name: 'quote',
    fits: (situation) =>
      situation.places.some((place) => !isEveryNote(place)) &&
      WITH_NOTES.test(situation.line.text) &&
      !asks(situation, 'cite', 'compare', 'count'),
    answer: withNotesAnswer,
  },
  // 它的脚注 · 序言第6段的脚注
  {
    name: 'notes',
    fits: (situation) =>
      !asks(situation, 'cite') &&
      ((follows('notes')(situation) && !namesDocument(situation)) ||
        (situation.places.some(isEveryNote) && situation.places.length > 1)),
    answer: notesAnswer,
  },
];

/** Intents whose answer is what somebody is asked to do. */
const ASKED_SOMEBODY: ReadonlySet<string> = new Set(['requests', 'its-requests']);

const opened = ({ focus }: Situation) => focus?.list?.opened;

/** A paragraph and its notes, both asked for; 第2段的脚注 asks for the notes alone. */
const WITH_NOTES =
  /[段条\d)][\s,]*(?:的?原文)?(?:和|与|跟|及|以及|连同|还有|带着?|附上?|加上?|包括|\bwith|\band|\bplus|\+)\s*(?:它们?|其|该段|its|the|their|all)?\s*的?(?:所有|全部)?(?:脚注|注脚|注释|附注|注(?![意明重册])|footnotes?|notes?)|[段条\d)][\s,]*(?:脚注|注释)(?:也|都|一并|一起)(?:要|给|发|贴|看|来)/u;

/** The hit shown first is what the conversation is about: no other holds the words. */
function isOnlyHit({ list, place }: Focus): boolean {
  const [first] = list?.places ?? [];
  return (
    list?.shown === 1 ||
    (first !== undefined && first.document === place?.document && first.locator === place.locator)
  );
}

const NTH_NOTES = /的?(?:脚注|注释|footnotes?)$/u;

/** 打开, 展开看看 */
const OPEN_IT = /^(?:打开|展开|点开|点进去|看看?这[个条]|open(?: it)?)(?:看看|看一下|一下|吧|它)?[.!。]*$/u;

/** 把这两段一起发我 */
const BOTH_SHOWN =
  /^(?:把)?(?:这|那|刚才|上面|前面)*(?:那|这)?[两俩2二](?:个)?段(?:原文)?(?:一起|一并|都|再|放在?一起)*(?:发|贴|给|列|看|来|引|念)*(?:我|一下|下|出来|一遍|看看)*$/u;
