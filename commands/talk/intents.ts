import type { Reply } from '../contract/reply.js';
import { citedByAnswer, citedDocument } from './answers/cited.js';
import { citesAnswer } from './answers/cites.js';
import { compareAnswer, compareDocuments, lastTwoAnswer } from './answers/comparing.js';
import { aboutAnswer, countAnswer, factAnswer } from './answers/facts.js';
import { moreAnswer, nthAnswer } from './answers/hits.js';
import { moveAnswer, neighbourAnswer, notesAnswer, stepAnswer } from './answers/leafing.js';
import { courtesyAnswer, noInterpretation } from './answers/manners.js';
import { notHeldDocument, notHeldInstrument } from './answers/not-held.js';
import {
  allPendingAnswer,
  bareNumberAnswer,
  nthPendingAnswer,
  oddPlaceAnswer,
  pendingAnswer,
  samePlaceAnswer,
} from './answers/odd-places.js';
import { otherLanguageAnswer } from './answers/other-language.js';
import {
  againAnswer,
  citeAnswer,
  isEveryNote,
  nothingBefore,
  outlineAnswer,
  quoteAnswer,
} from './answers/paragraphs.js';
import { quotationAnswer } from './answers/quotation.js';
import { referenceAnswer } from './answers/reference.js';
import { isRepeatable, sameOfAnother } from './answers/repeated.js';
import { addresseeOf, asksSomebody, nothingRequested, requestsAnswer } from './answers/requests.js';
import {
  exactSearchAnswer,
  hasContent,
  openedByAnswer,
  openingAnswer,
  searchAnswer,
} from './answers/search.js';
import { absentAnswer, adoptionAnswer, signedAnswer, statesAnswer, whenAnswer } from './answers/signing.js';
import { DUE, dueAnswer, HISTORY, historyAnswer } from './answers/tools.js';
import {
  ABOUT_IT,
  ANY_HELD,
  asksForHead,
  asksForHelp,
  asksOnly,
  asksOnlyLanguage,
  BESIDES,
  BOTH_DOCUMENTS,
  COUNTED,
  follows,
  HELP,
  HOW_TO_CITE,
  hasFocus,
  hasList,
  isHead,
  isOnlyMarks,
  isRequest,
  isYesNo,
  JUDGEMENT,
  MEANING,
  NEIGHBOUR,
  NOTES_THERE,
  NTH_NOTES,
  namesDocument,
  namesHeld,
  namesMissing,
  namesPlace,
  ODD_PLACE,
  ONLY_DOCUMENT,
  OPEN_IT,
  onlyStates,
  opened,
  PHRASE,
  plainLine,
  pointsBack,
  SAME_THERE,
  SIGNED_BY,
  signerOf,
  signsDocument,
  speaksToUs,
  TRANSLATE,
  WHOLE_ONLY,
} from './conditions.js';
import { courtesyOf, isSmallTalk } from './courtesy.js';
import { BOTH, NEXT_RESULT, nthOf, offeredOf, PREVIOUS_RESULT } from './follow-ups.js';
import { moveOf } from './moves.js';
import { openingOf, quotationOf, unmarkedQuotation, verbAskedOf } from './quoted-words.js';
import { asks, type Situation } from './situation.js';

/**
 * What a line can want, first match first. `fits` looks at what is recognized and what the conversation is about;
 * `answer` asks the command (or says why it cannot), and gives undefined where the line turns out to want something
 * else: then the next row is tried.
 */
export interface Intent {
  readonly name: string;
  readonly fits: (situation: Situation) => boolean;
  readonly answer: (situation: Situation) => Promise<Reply | undefined> | Reply | undefined;
}

export const INTENTS: readonly Intent[] = [
  // 宣言的: of what was asked before its document was known
  {
    name: 'pending',
    fits: (situation) =>
      namesHeld(situation) &&
      !namesPlace(situation) &&
      situation.focus?.pending !== undefined &&
      !hasContent(situation),
    answer: pendingAnswer,
  },
  // 都要 · 两个都看
  {
    name: 'pending',
    fits: ({ core, focus }) => focus?.pending !== undefined && BOTH.test(core),
    answer: allPendingAnswer,
  },
  // 第一个 · 后者
  {
    name: 'pending',
    fits: (situation) =>
      situation.focus?.pending !== undefined &&
      !hasList(situation) &&
      offeredOf(situation.core) !== undefined,
    answer: (situation) => nthPendingAnswer(situation, offeredOf(situation.core) ?? 1),
  },
  // 63/194 11 · 宣言 3-5: nothing but a reference
  { name: 'reference', fits: () => true, answer: referenceAnswer },
  // 你好 · 谢谢 · 你是谁
  {
    name: 'courtesy',
    fits: ({ line }) => courtesyOf(line.text) !== undefined,
    answer: (situation) => courtesyAnswer(situation, courtesyOf(situation.line.text) ?? 'thanks'),
  },
  // 怎么用 · 你能做什么
  {
    name: 'help',
    fits: (situation) =>
      !namesDocument(situation) &&
      !namesPlace(situation) &&
      (HELP.test(plainLine(situation)) || HELP.test(situation.core) || isOnlyMarks(situation)),
    answer: ({ context }) => context.run('help', {}),
  },
  // 63/194第3段什么意思 is quoted; what it means is not ours to say
  {
    name: 'meaning',
    fits: (situation) => MEANING.test(situation.core) && !namesDocument(situation) && !namesPlace(situation),
    answer: async (situation) => noInterpretation(situation, await againAnswer(situation)),
  },
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
      situation.focus?.intent === 'search' &&
      situation.focus.list?.shown === 1 &&
      follows('whole')(situation),
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
        (!hasFocus(situation) && /个|条/u.test(situation.core))),
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
  { name: 'again', fits: follows('again'), answer: againAnswer },
  // 它的脚注 · 序言第6段的脚注
  {
    name: 'notes',
    fits: (situation) =>
      !asks(situation, 'cite') &&
      ((follows('notes')(situation) && !namesDocument(situation)) ||
        (situation.places.some(isEveryNote) && situation.places.length > 1)),
    answer: notesAnswer,
  },
  // 第11段历年是怎么写的
  {
    name: 'history',
    fits: (situation) =>
      HISTORY.test(situation.open) && (namesPlace(situation) || situation.focus?.place !== undefined),
    answer: historyAnswer,
  },
  // 2009年到期的有哪些
  {
    name: 'due',
    fits: (situation) => !namesDocument(situation) && !namesPlace(situation) && DUE.test(situation.core),
    answer: dueAnswer,
  },
  // 英文版呢 · 63/194第11段中英对照 · 翻译一下
  {
    name: 'other-language',
    fits: (situation) =>
      asks(situation, 'english') &&
      !asks(situation, 'cite') &&
      (asksOnlyLanguage(situation) || (namesPlace(situation) && TRANSLATE.test(situation.open))),
    answer: otherLanguageAnswer,
  },
  // 和上一段对比
  {
    name: 'compare-neighbour',
    fits: (situation) =>
      asks(situation, 'compare') &&
      NEIGHBOUR.test(situation.open) &&
      !namesPlace(situation) &&
      situation.focus?.place !== undefined,
    answer: (situation) =>
      neighbourAnswer(situation, /下|后/u.test(NEIGHBOUR.exec(situation.open)?.[0] ?? '') ? 1 : -1),
  },
  // 两段对比一下: the last two that were shown
  {
    name: 'compare-last-two',
    fits: (situation) =>
      asks(situation, 'compare') &&
      !namesPlace(situation) &&
      !namesDocument(situation) &&
      (situation.focus?.previous !== undefined || (situation.focus?.shown?.length ?? 0) > 1),
    answer: lastTwoAnswer,
  },
  // 63/194跟宣言有什么不同 · 这两份文件差在哪
  {
    name: 'compare-documents',
    fits: (situation) =>
      asks(situation, 'compare') &&
      !namesPlace(situation) &&
      !namesMissing(situation) &&
      (namesHeld(situation) || BOTH_DOCUMENTS.test(situation.open)),
    answer: compareDocuments,
  },
  // 和63/194序言第6段对照 · 第5段和第12段有什么区别
  {
    name: 'compare',
    fits: (situation) => asks(situation, 'compare') && namesPlace(situation) && !asks(situation, 'cite'),
    answer: compareAnswer,
  },
  // 哪几段以“认识到”开头
  {
    name: 'opening',
    fits: (situation) => openingOf(situation) !== undefined,
    answer: (situation) => openingAnswer(situation, openingOf(situation) ?? ''),
  },
  // 63/194重申了什么: the paragraphs that open so
  {
    name: 'search',
    fits: (situation) =>
      (namesHeld(situation) || hasFocus(situation)) &&
      !asks(situation, 'asks', 'refs') &&
      verbAskedOf(situation) !== undefined,
    answer: (situation) => openedByAnswer(situation, verbAskedOf(situation) ?? ''),
  },
  // “……”是原文吗
  {
    name: 'verify',
    fits: (situation) => asks(situation, 'verify') && quotationOf(situation) !== undefined,
    answer: (situation) => quotationAnswer(situation, quotationOf(situation) ?? ''),
  },
  // “……”在哪里: a whole phrase is not a word to search for
  {
    name: 'verify-phrase',
    fits: (situation) =>
      (quotationOf(situation)?.length ?? 0) >= (namesPlace(situation) ? 4 : PHRASE) &&
      !HOW_TO_CITE.test(situation.open),
    answer: (situation) => quotationAnswer(situation, quotationOf(situation) ?? ''),
  },
  {
    name: 'verify-unmarked',
    fits: (situation) => unmarkedQuotation(situation) !== undefined,
    answer: (situation) => quotationAnswer(situation, unmarkedQuotation(situation) ?? ''),
  },
  // 63/194第11段怎么引
  {
    name: 'cite',
    fits: (situation) => asks(situation, 'cite') && !namesMissing(situation),
    answer: citeAnswer,
  },
  // 白俄罗斯的信有哪些主题词
  {
    name: 'fact',
    fits: (situation) =>
      ((asks(situation, 'facts') && asksOnly(situation, 'facts')) || asksForHead(situation)) &&
      !asks(situation, 'term') &&
      !asks(situation, 'mentions') &&
      situation.places.every(isHead),
    answer: factAnswer,
  },
  // 7/13号决议在哪条脚注里 · 63/194提到《儿童权利公约》了吗
  {
    name: 'cited-by',
    fits: (situation) =>
      (namesMissing(situation) || situation.instruments.length > 0) &&
      situation.instruments.every(({ article }) => article === undefined) &&
      (asks(situation, 'refs', 'where', 'mentions', 'notes') || situation.places.some(isEveryNote)) &&
      !asks(situation, 'held'),
    answer: citedByAnswer,
  },
  // 谁引用了63/194 · 63/194被哪些文件引用
  {
    name: 'cited-by-others',
    fits: (situation) =>
      citedDocument(situation)?.named.length === 1 &&
      !namesPlace(situation) &&
      asks(situation, 'refs', 'mentions'),
    answer: citedByAnswer,
  },
  // 63/194引用了哪些公约
  {
    name: 'cites',
    fits: (situation) =>
      (asks(situation, 'refs') || (namesPlace(situation) && asks(situation, 'mentions'))) &&
      (namesHeld(situation) || hasFocus(situation) || situation.bodies.length > 0) &&
      situation.places.every(isEveryNote),
    answer: citesAnswer,
  },
  // 65/190号决议第5段
  {
    name: 'not-held',
    fits: namesMissing,
    answer: (situation) => {
      const missing = situation.documents.find(({ named }) => named.length === 0);
      return missing ? notHeldDocument(situation, missing) : undefined;
    },
  },
  // 《联合国宪章》第五十一条
  {
    name: 'not-held-instrument',
    fits: (situation) =>
      situation.instruments.length > 0 &&
      !namesHeld(situation) &&
      (situation.instruments.some(({ article }) => article !== undefined) ||
        !hasContent(situation) ||
        asks(situation, 'held', 'about', 'cite', 'signed', 'when', 'adopted', 'count', 'whole')),
    answer: notHeldInstrument,
  },
  // 中国签了吗 · 白俄罗斯和埃及都在吗 · 泰国呢
  {
    name: 'states',
    fits: (situation) =>
      situation.states.length > 0 &&
      !namesPlace(situation) &&
      (asks(situation, 'onList') ||
        (['states', 'signed'].includes(situation.focus?.intent ?? '') && onlyStates(situation))),
    answer: statesAnswer,
  },
  // 今天天气怎么样 · 今天几号
  {
    name: 'small-talk',
    fits: (situation) =>
      !namesDocument(situation) &&
      !namesPlace(situation) &&
      situation.bodies.length === 0 &&
      !asks(situation, 'mentions', 'where', 'search', 'asks', 'refs') &&
      isSmallTalk(situation.line.text),
    answer: (situation) => courtesyAnswer(situation, 'smallTalk'),
  },
  // 什么时候通过的
  {
    name: 'when',
    fits: (situation) =>
      asks(situation, 'when') &&
      !namesPlace(situation) &&
      !asks(situation, 'asks') &&
      !asks(situation, 'term') &&
      asksOnly(situation, 'when'),
    answer: (situation) => adoptionAnswer(situation),
  },
  // 谁签的 · 谁通过的 · 代表了哪些国家
  {
    name: 'signed',
    fits: (situation) =>
      asks(situation, 'signed', 'adopted') &&
      !namesPlace(situation) &&
      !isRequest(situation) &&
      signsDocument(situation),
    answer: (situation) =>
      situation.states.length > 0 && !namesDocument(situation)
        ? statesAnswer(situation)
        : signedAnswer(situation),
  },
  // 63/194有多少段
  {
    name: 'count',
    fits: (situation) =>
      asks(situation, 'count') &&
      COUNTED.test(situation.line.text) &&
      (namesHeld(situation) || hasFocus(situation) || asksOnly(situation, 'count')),
    answer: countAnswer,
  },
  // 你收录了什么
  {
    name: 'held',
    fits: (situation) =>
      !namesPlace(situation) &&
      (namesHeld(situation) ? BESIDES.test(situation.open) : asks(situation, 'held')),
    answer: ({ context }) => context.run('docs', {}),
  },
  // 那第1段呢: its notes too
  {
    name: 'notes',
    fits: (situation) =>
      situation.focus?.intent === 'notes' && namesPlace(situation) && NOTES_THERE.test(situation.open.trim()),
    answer: (situation) => notesAnswer(situation),
  },
  // 63/194第14段要谁做什么 · 第12段呢
  { name: 'quote', fits: namesPlace, answer: quoteAnswer },
  // 它请谁做什么: the paragraph that was shown
  {
    name: 'its-requests',
    fits: (situation) =>
      asks(situation, 'asks') &&
      /^(?:它|[这那该]一?[段条])/u.test(situation.core) &&
      situation.focus?.place !== undefined,
    answer: againAnswer,
  },
  // 秘书长要在哪一天之前交文件
  {
    name: 'requests',
    fits: (situation) =>
      (asks(situation, 'asks') || asksSomebody(situation)) && situation.quotations.length === 0,
    answer: requestsAnswer,
  },
  // 那宣言呢: what was asked last, of another document
  {
    name: 'same-question',
    fits: (situation) =>
      namesHeld(situation) &&
      !namesPlace(situation) &&
      isRepeatable(situation.focus?.intent) &&
      ONLY_DOCUMENT.test(situation.open.trim()),
    answer: sameOfAnother,
  },
  // 那宣言呢: the same place there
  {
    name: 'same-place',
    fits: (situation) =>
      namesHeld(situation) && SAME_THERE.test(situation.open.trim()) && situation.focus?.place !== undefined,
    answer: samePlaceAnswer,
  },
  {
    name: 'whole-document',
    fits: (situation) =>
      namesHeld(situation) &&
      asks(situation, 'whole') &&
      situation.open.replace(WHOLE_ONLY, '').replace(/[□\s\p{P}]/gu, '') === '',
    answer: outlineAnswer,
  },
  // 63/194第0段: /para says what could be asked
  {
    name: 'place-not-understood',
    fits: (situation) => namesHeld(situation) && ODD_PLACE.test(situation.open),
    answer: (situation) => oddPlaceAnswer(situation, ODD_PLACE),
  },
  {
    name: 'whole',
    fits: (situation) => follows('whole')(situation) && hasFocus(situation),
    answer: outlineAnswer,
  },
  // 介绍一下63/194
  {
    name: 'about',
    fits: (situation) =>
      asks(situation, 'about') && namesHeld(situation) && !asks(situation, 'mentions', 'search', 'where'),
    answer: aboutAnswer,
  },
  {
    name: 'about-focus',
    fits: (situation) => ABOUT_IT.test(situation.core) && hasFocus(situation),
    answer: aboutAnswer,
  },
  // 63/194 · 给我63/194
  {
    name: 'outline',
    fits: (situation) =>
      namesHeld(situation) && !hasContent(situation) && !asks(situation, 'where', 'mentions'),
    answer: outlineAnswer,
  },
  // 这段 · 那一段的原文
  // 还有吗, 全文, 再发一遍: and nothing was before
  {
    name: 'nothing-before',
    fits: (situation) =>
      !namesDocument(situation) &&
      ((['more', 'again', 'whole'] as const).some((which) => follows(which)(situation)) ||
        (asks(situation, 'compare') && NEIGHBOUR.test(situation.open))),
    answer: nothingBefore,
  },
  {
    name: 'pointer',
    fits: pointsBack,
    answer: async (situation) => (await againAnswer(situation)) ?? nothingBefore(situation),
  },
  // 哪一段讲儿童色情 · 单元数据库
  { name: 'search', fits: () => true, answer: exactSearchAnswer },
  // Nothing stands so in a text: what the line asks counts for more than words that are only near. No row above fitted,
  // since something is left over that no table knows.
  // 欧盟签了吗: no State, and on no list
  {
    name: 'states',
    fits: (situation) => situation.states.length === 0 && signerOf(situation) !== undefined,
    answer: (situation) => absentAnswer(situation, signerOf(situation) ?? ''),
  },
  // 老挝、新加坡是之友小组的吗
  {
    name: 'states',
    fits: (situation) => situation.states.length > 0 && isYesNo(situation),
    answer: statesAnswer,
  },
  // who adopted 63/194 and at which meeting
  {
    name: 'signed',
    fits: (situation) =>
      (asks(situation, 'adopted') || SIGNED_BY.test(situation.open)) && !isRequest(situation),
    answer: signedAnswer,
  },
  {
    name: 'fact',
    fits: (situation) => asks(situation, 'facts') && namesHeld(situation),
    answer: factAnswer,
  },
  {
    name: 'when',
    fits: (situation) => asks(situation, 'when') && namesHeld(situation) && !isRequest(situation),
    answer: whenAnswer,
  },
  // 有没有2020年的决议
  {
    name: 'held',
    fits: ({ open }) => ANY_HELD.test(open),
    answer: ({ context }) => context.run('docs', {}),
  },
  // 里约宣言原则10
  {
    name: 'not-held-instrument',
    fits: ({ instruments }) => instruments.length > 0,
    answer: notHeldInstrument,
  },
  // 安理会被要求做什么: nothing
  {
    name: 'requests',
    fits: (situation) => asks(situation, 'asks') && addresseeOf(situation) !== undefined,
    answer: nothingRequested,
  },
  // 这个决议有约束力吗
  {
    name: 'meaning',
    fits: ({ open }) => JUDGEMENT.test(open),
    answer: (situation) => noInterpretation(situation, undefined),
  },
  // 新手求教程
  {
    name: 'help',
    fits: (situation) => !namesDocument(situation) && asksForHelp(situation),
    answer: ({ context }) => context.run('help', {}),
  },
  // 你吃了吗: no text says you
  {
    name: 'small-talk',
    fits: (situation) => speaksToUs(situation),
    answer: (situation) => courtesyAnswer(situation, 'smallTalk'),
  },
  { name: 'search', fits: () => true, answer: searchAnswer },
];
