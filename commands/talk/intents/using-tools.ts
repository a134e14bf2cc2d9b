import { compareAnswer, compareDocuments, compareTopic, lastTwoAnswer } from '../answers/comparing.js';
import { neighbourAnswer } from '../answers/leafing.js';
import { otherLanguageAnswer } from '../answers/other-language.js';
import { citeAnswer } from '../answers/paragraphs.js';
import { openedByAnswer, openingAnswer } from '../answers/search.js';
import { DUE, dueAnswer, HISTORY, historyAnswer, quotationAnswer } from '../answers/tools.js';
import { hasFocus, NEIGHBOUR, namesDocument, namesHeld, namesMissing, namesPlace } from '../conditions.js';
import type { Intent } from '../intent.js';
import { openingOf, quotationOf, unmarkedQuotation, verbAskedOf } from '../quoted-words.js';
import { asks, type Situation } from '../situation.js';

/** What is done with a text: earlier wordings, other languages, two places compared, openings, quotations checked, citations. */
export const USING_TOOLS: readonly Intent[] = [
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
  // 两份文件讲协调小组的地方有什么不同: what each says of it
  {
    name: 'compare',
    fits: (situation) =>
      asks(situation, 'compare') &&
      !namesPlace(situation) &&
      !namesMissing(situation) &&
      (namesHeld(situation) || BOTH_DOCUMENTS.test(situation.open)) &&
      topicCompared(situation) !== undefined,
    answer: (situation) => compareTopic(situation, topicCompared(situation) ?? ''),
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
];

/** What two documents are compared about: 讲信托基金的地方, 对民间社会的表述, 关于儿童的段落. */
function topicCompared({ open }: Situation): string | undefined {
  const topic = TOPIC.exec(open)?.[1]?.replace(/□/gu, '').trim();
  return topic !== undefined && topic.length > 1 ? topic : undefined;
}
const TOPIC =
  /(?:在)?(?:关于|有关|对于?|就|针对|涉及|讲到?|说到?|谈到?|提到|提及)([^□\s\p{P}]{2,16}?)(?:的|方面的?|问题上?的?|上的?|这个问题|问题|方面)*(?:地方|段落|部分|内容|条款|表述|表达|说法|讲法|写法|提法|措辞|规定|论述|态度|立场|要求)(?:上|里|中|的)?/u;

const TRANSLATE =
  /翻译|英译|译成|英文版|英文(?:怎么说|原文|文本|是|呢|$)|english(?: version| text|$)|in english/u;

/** So long is no term any more. */
const PHRASE = 9;

const LANGUAGE =
  /英文|英语|英译|english|外文|中文|chinese|法文|法语|french|西班牙文|西班牙语|spanish|俄文|俄语|russian|阿拉伯文|阿拉伯语|arabic|双语|bilingual|[中英法西俄阿]{2,6}(?=文?(?:对照|双语|并列))|中英|其他语言|别的语言|译文|翻译/gu;

const LANGUAGE_FORM =
  /切换(?:到|成|为)?|回答|回复|答复|交流|沟通|对话|说话|能|\b(?:can|could|i|we|get|give|me|show|any|for|this|that|please|see|find|have|need|want)\b|全文|翻|译|你|会|说|讲|懂|有没有|没有|有|没|要|给|看|来|能不能|可以|换成|改成|成|转|用|的|它|这|那|段|请|一下|一份|个|原文|版本?|文本|对照|并列|并排|一起|和|与|及|and\b|译本?|文|也|呢|吗|么|吧|怎么说|是什么|是|我|is there|do you have|an?\b|the\b|in\b|version|text|of it|of\b|translation|available|please/gu;

/** Nothing is asked but another language: 英文版呢, is there an English text. */
function asksOnlyLanguage({ open }: Situation): boolean {
  return (
    open
      .replace(LANGUAGE, '')
      .replace(LANGUAGE_FORM, '')
      .replace(/[□\s\p{P}]/gu, '') === ''
  );
}

/** 这两份文件: the only two there are. */
const BOTH_DOCUMENTS = /[两俩](?:个|份|篇)?(?:文件|文本|者|$|[差有的])|二者|both\b|two (?:documents|texts)/u;

/** “……”怎么引: the words are to be cited, not checked; “……”出处 asks where they stand. */
const HOW_TO_CITE = /(?:怎么|如何|怎样|咋)(?:引|标|注)|格式|\bcit(?:e|ation|ing)\b/u;
