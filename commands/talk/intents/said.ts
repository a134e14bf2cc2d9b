import { courtesyAnswer, noInterpretation } from '../answers/manners.js';
import { allPendingAnswer, nthPendingAnswer, pendingAnswer } from '../answers/odd-places.js';
import { againAnswer } from '../answers/paragraphs.js';
import { referenceAnswer } from '../answers/reference.js';
import { hasContent } from '../answers/search.js';
import { hasList, namesDocument, namesHeld, namesPlace, plainLine } from '../conditions.js';
import { courtesyOf } from '../courtesy.js';
import type { Focus } from '../focus.js';
import { BOTH, offeredOf } from '../follow-ups.js';
import type { Intent } from '../intent.js';
import type { Situation } from '../situation.js';

/** What was offered before, a mere reference, and what is said for courtesy: nothing is looked for in the line. */
export const SAID: readonly Intent[] = [
  // 宣言的: of what was asked before its document was known
  {
    name: 'pending',
    fits: (situation) =>
      namesHeld(situation) &&
      !namesPlace(situation) &&
      situation.focus?.pending !== undefined &&
      (!hasContent(situation) || CHOOSES.test(situation.open)),
    answer: pendingAnswer,
  },
  // 都要 · 两个都看
  {
    name: 'pending',
    fits: ({ core, focus }) => wasOffered(focus) && BOTH.test(core),
    answer: allPendingAnswer,
  },
  // 第一个 · 后者
  {
    name: 'pending',
    fits: (situation) =>
      wasOffered(situation.focus) && !hasList(situation) && offeredOf(situation.core) !== undefined,
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
      // 怎么查决议 names none in particular.
      situation.documents.every(({ how }) => how === 'noun') &&
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
];

const HELP =
  /^(?:帮助(?:一下)?|(?:使用|指令|命令|功能)(?:方法|列表|清单|帮助|手册|指南|一览|介绍)|(?:我)?不(?:会|知道)(?:怎么)?(?:用|问|查)|帮帮我|帮忙|help(?: me)?|救命|说明|使用说明|用法|命令|指令|菜单|功能|(?:你|您|你们|这个?)?(?:都)?有(?:什么|哪些|啥)(?:功能|命令|指令|用|本事|用处)|(?:你|这个|这)?(?:都)?(?:会|能|懂|可以)(?:干|做)?(?:什么|啥|些什么|点什么|嘛)(?:用)?|(?:请问)?(?:你|这个?|您|它|机器人|bot|yinju|引据)?(?:要|该|应该)?(?:怎么|如何|怎样|点样)(?:使?用|使唤|召唤|操作|玩|问|提问|查|开始)(?:你|它|这个)?|(?:我)?(?:可以|能|该|应该)(?:问|查|怎么问)(?:你)?(?:什么|些什么|啥)?|新手|教程|入门|第一次用.*|how (?:do i|to) use.*|how (?:do|does|can) (?:you|it|this|that|the|your|yinju)(?: (?:bot|thing|app|tool))? works?|what can (?:you|i) (?:do|ask).*|what (?:are (?:the|your) )?(?:commands?|options|features).*|commands?|usage|\?|？|(?:怎么|如何|怎样)(?:查|找|搜|用|问|看)(?:文件|决议|段落|资料|原文|条文|东西)?|不会用|教我用?|怎么用法|有什么用)(?:吗|呢|啊|呀|的)?$/u;

const MEANING =
  /^(?:(?:这|那|该)一?(?:段|句|条|个)?(?:话)?(?:是|的)?)?(?:什么意思|啥意思|什么含义|意思|怎么理解|如何理解|为什么(?:这么说|这样说)?|解释(?:一下)?|说明(?:一下)?|解读(?:一下)?|说人话|讲解(?:一下)?|翻译成白话|大白话|含义)$/u;

/** ?, ……: nothing but marks. */
function isOnlyMarks({ line }: Situation): boolean {
  return /^[\s\p{P}]+$/u.test(line.text);
}

/** 我说的是宣言, 就要那份决议 */
const CHOOSES = /^(?:[我说指问要想看选用就是那这个份的里中了吧呢啊哦嗯对不,，。.!\s]|□)*$/u;

/** A document was asked for, or has just been chosen. */
const wasOffered = (focus: Focus | undefined) =>
  focus?.pending !== undefined || (focus?.intent === 'pending' && focus.place !== undefined);
