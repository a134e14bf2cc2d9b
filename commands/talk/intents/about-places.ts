import { adoptedAnswer, adopterNamed } from '../answers/adopted.js';
import { aboutAnswer } from '../answers/facts.js';
import { notesAnswer } from '../answers/leafing.js';
import { oddPlaceAnswer, sameNumberAnswer, samePlaceAnswer } from '../answers/odd-places.js';
import { againAnswer, nothingBefore, outlineAnswer, quoteAnswer } from '../answers/paragraphs.js';
import { isRepeatable, sameOfAnother } from '../answers/repeated.js';
import { asksSomebody, requestsAnswer } from '../answers/requests.js';
import { hasContent } from '../answers/search.js';
import { follows, hasFocus, NEIGHBOUR, namesDocument, namesHeld, namesPlace } from '../conditions.js';
import type { Intent } from '../intent.js';
import { asks, type Situation } from '../situation.js';

/** Places that are named, what is asked of whom, and documents of which nothing else is asked. */
export const ABOUT_PLACES: readonly Intent[] = [
  // 那第1段呢: its notes too
  {
    name: 'notes',
    fits: (situation) =>
      situation.focus?.intent === 'notes' && namesPlace(situation) && NOTES_THERE.test(situation.open.trim()),
    answer: (situation) => notesAnswer(situation),
  },
  // 错了，是序言的
  {
    name: 'same-place',
    fits: (situation) =>
      situation.focus?.place !== undefined &&
      !namesDocument(situation) &&
      isBareSeries(situation) &&
      OF_THE_SAME.test(situation.open.trim()),
    answer: sameNumberAnswer,
  },
  // 安理会的第3段呢: of what that body adopted, never of what is spoken of
  { name: 'quote', fits: (situation) => adopterNamed(situation) !== undefined, answer: adoptedAnswer },
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
];

const WHOLE_ONLY =
  /全文|整篇|整份|整个|全部|所有|完整|内容|段落|文本|文件|版本?|原文|给我|看|要|发|我|一下|请|贴|的|都|把|出来|full text|whole|the|of|in/gu;

const ODD_PLACE = /第[^□\s\p{P}几哪]{1,6}段/u;

const ABOUT_IT =
  /^(?:这|那|该|此|它|这份|那份)?(?:个|份|封|项)?(?:文件|决议|宣言|信)?(?:是)?(?:介绍|概况|基本信息|信息|简介|讲什么的|讲的是什么|讲了什么|关于什么的?|说什么的|什么文件|什么来头)(?:一下)?$/u;

/** 那宣言呢; 不是，是宣言的: the same place there. */
const SAME_THERE =
  /^(?:the )?same (?:one|para(?:graph)?) (?:in|of) (?:the )?□+[?!.]*$|^(?:不是|不对|[这那]?(?:一?段|个|份)|[,，那是我要看换改成在就选用的]|□)*□(?:的|里|中)*(?:那段|那个)?(?:呢|的|吧|的?也(?:要|看看?|发(?:一下)?|来|给我|贴(?:一下)?|说说)吧?)[?!。]*$|^而?是□+[?!。]*$/u;

/** 把原文那段发我: nothing but words that point at what was shown. */
function pointsBack({ core }: Situation): boolean {
  return (
    /[这那该此它]|原文|全段|整段|刚才|刚刚|上面|\\b(?:it|that|this)\\b/u.test(core) &&
    core.replace(POINTING_WORDS, '') === ''
  );
}

const POINTING_WORDS =
  /原文|原话|全文|全段|整段|完整|内容|文字|刚才|刚刚|上面|前面|[把就看要这那该此它一段条句话份个篇封的再给我你来念发贴出读下请文件]|\\b(?:it|that|this|one|paragraph|para|again|the|show|me)\\b|[\\s\\p{P}]/gu;

/** 那宣言呢, 宣言里有吗: nothing but another document. */
const ONLY_DOCUMENT =
  /^(?:那么?|只(?:看|要|说|想看)?|仅|再|还有|换成?|和|跟|,|另外|看看|看|\s|and|what about|how about|in|the|for)*□+(?:那[份个]|里面?|中|的|\s)*(?:呢|有吗|有没有|怎么样|吧)?[?!。\s]*$/u;

/** 那第1段呢, 第1段有吗 */
const NOTES_THERE = /^(?:那|再|还有|,|\s)*□+(?:的|里)*(?:呢|有吗|有没有|有么)?[?!。\s]*$/u;

/** 序言, 脚注: a series without a number. */
function isBareSeries({ places }: Situation): boolean {
  const [place, ...others] = places;
  const [only, ...more] = place?.expression ?? [];
  return (
    others.length + more.length === 0 && only?.from.series !== undefined && only.from.number === undefined
  );
}
const OF_THE_SAME =
  /^(?:[错了不对是要看那我说指,，\s])*□+的(?:呢|吧|那段)?[?!。]*$|^(?:不[是对],?)?我?(?:是|的)?(?:说|指|要|问)的?是?□+[?!。]*$/u;
