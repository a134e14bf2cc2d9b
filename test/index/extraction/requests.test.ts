import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractRequests } from '../../../index/extraction/requests.js';
import { fastest } from '../../support/fastest.js';

/** `addressee > verb`, then ` @ deadline = iso` and ` → reported to` where there are; `-` for nobody. */
function shown(text: string): string[] {
  return extractRequests(text)
    .filter(({ optional }) => optional === undefined)
    .map(({ addressee, verb, deadline, deadlineIso, reportTo }) =>
      [
        `${addressee ?? '-'} > ${verb}`,
        deadline === null ? '' : ` @ ${deadline} = ${deadlineIso ?? '?'}`,
        reportTo === null ? '' : ` → ${reportTo}`,
      ].join(''),
    );
}

const ROWS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // Whom: a noun, a list, a noun with what stands before it.
  ['请秘书长继续提供必要资源；', ['秘书长 > 请']],
  ['8. 又敦促所有会员国批准该公约；', ['所有会员国 > 又敦促']],
  [
    '还请各区域委员会、各基金和方案以及国际金融机构加强协调；',
    ['各区域委员会、各基金和方案以及国际金融机构 > 还请'],
  ],
  ['鼓励包括地方政府在内的所有相关行为体参加筹备工作；', ['包括地方政府在内的所有相关行为体 > 鼓励']],
  ['促请尚未批准《公约》的国家尽早批准；', ['尚未批准《公约》的国家 > 促请']],
  ['吁请有能力这样做的国家提供技术援助；', ['有能力这样做的国家 > 吁请']],
  ['邀请会员国与秘书处密切合作；', ['会员国 > 邀请']],
  ['请会员国与联合国系统各组织采取共同步骤；', ['会员国与联合国系统各组织 > 请']],
  ['请大会2031年召开一次特别会议；', ['大会 > 请 @ 2031年 = 2031']],
  ['促请马里和尼日尔政府恢复对话；', ['马里和尼日尔政府 > 促请']],
  ['敦促地方当局查明原因；', ['地方当局 > 敦促']],
  ['請秘書長就本決議的執行情況提出報告；', ['秘書長 > 請']],
  // Nobody is named.
  ['呼吁加强国际合作；', ['- > 呼吁']],
  ['呼吁在区域一级采取更有力的步骤；', ['- > 呼吁']],
  ['请将本信作为文件分发为荷。', ['- > 请']],
  // Several requests of one paragraph.
  ['欢迎取得的进展，鼓励各国继续努力，并请秘书长协助它们；', ['各国 > 鼓励', '秘书长 > 并请']],
  ['敦促会员国并邀请民间社会提供意见；', ['会员国 > 敦促', '民间社会 > 并邀请']],
  ['再次请秘书长提供资源，同时邀请会员国自愿捐款；', ['秘书长 > 再次请', '会员国 > 同时邀请']],
  ['对局势表示关切，为此，促请各方保持克制；', ['各方 > 促请']],
  // By when, and to whom it is reported.
  [
    '请秘书长至迟在2031年3月1日向安全理事会提交报告；',
    ['秘书长 > 请 @ 至迟在2031年3月1日 = 2031-03-01 → 安全理事会'],
  ],
  ['请主席不迟于2031年3月提出建议；', ['主席 > 请 @ 不迟于2031年3月 = 2031-03']],
  ['吁请各国在2035年年底前完成这项工作；', ['各国 > 吁请 @ 在2035年年底前 = 2035']],
  ['要求各方在三个月内交出名单；', ['各方 > 要求 @ 在三个月内 = ?']],
  ['请秘书长向大会第八十五届会议提出报告；', ['秘书长 > 请 → 大会第八十五届会议']],
  [
    '还决定秘书长应在2031年1月31日前向安理会通报情况；',
    ['秘书长 > 还决定 @ 在2031年1月31日前 = 2031-01-31 → 安理会'],
  ],
  // Dates of other things are no deadlines.
  ['请秘书长执行大会2030年12月4日第85/12号决议；', ['秘书长 > 请']],
  ['请各国执行2030年通过的行动计划；', ['各国 > 请']],
  ['请秘书长评价2021-2025年期间的工作；', ['秘书长 > 请']],
  // What another text asked, nouns, titles, quotations.
  ['回顾大会第85/12号决议，其中请秘书长提交报告，并邀请各国提供资料，', []],
  ['回顾其请秘书长提交报告的第85/12号决议，', []],
  ['注意到应请求提供的援助，', []],
  ['欢迎请求国与被请求国之间的合作，', []],
  ['注意到题为“敦促各国采取行动”的文件，', []],
  ['表示注意到《呼吁各国裁军宣言》，', []],
  ['认识到该邀请的重要性，', []],
  // Who speaks of itself in the third person; letters; what is told of, and lists of deeds, ask nothing.
  [
    '委员会建议缔约国修订该法，并敦促缔约国在两年内通过新法。',
    ['缔约国 > 建议', '缔约国 > 并敦促 @ 在两年内 = ?'],
  ],
  ['安全理事会吁请各方保持克制。', ['各方 > 吁请']],
  ['鉴于上述情况，我国谨通过阁下请理事会审查此事。', ['理事会 > 请']],
  ['中国代表团建议秘书处提供资料。', ['秘书处 > 建议']],
  ['2031年，该署举办了研讨会，并邀请各国参加。', []],
  ['与会者还表示支持，并呼吁各国捐款。', []],
  ['理事会在上述决议中，请秘书长提交报告。', []],
  ['促进可持续消费，鼓励创建回收设施；', []],
  ['吁请各国：(a) 制定法律；(b) 鼓励企业披露资料；并请秘书长协助；', ['各国 > 吁请', '秘书长 > 并请']],
  // Words that join a sentence to the one before are no part of the verb; a name is whole.
  ['因此呼吁各方停火；', ['各方 > 呼吁']],
  ['请联合国开发计划署署长与世界银行行长协商；', ['联合国开发计划署署长 > 请']],
  ['请监测组至迟于2031年9月1日通过委员会提交报告；', ['监测组 > 请 @ 至迟于2031年9月1日 = 2031-09-01']],
  ['敦促2020年12月之后加入联盟的国家缴费；', ['2020年12月之后加入联盟的国家 > 敦促']],
  ['请其提供资料，并要求他就此向理事会报告；', ['其 > 请', '他 > 并要求 → 理事会']],
  ['请秘书长至迟在会议开始前六周分发文件；', ['秘书长 > 请 @ 至迟在会议开始前六周 = ?']],
  // English.
  [
    'The Committee recommends that the State party adopt a law and invites it to report by June 2031.',
    ['the State party > recommends', 'it > invites @ by June 2031 = 2031-06'],
  ],
  ['We call upon all countries to act.', ['all countries > call upon']],
  ['Deplores the failure to comply with the requests and demands of the Assembly;', []],
  ['Encourages efforts to strengthen cooperation;', ['- > Encourages']],
  ['2. Requests based upon disasters should be given priority.', []],
  [
    'Requests the Secretary-General to submit a report to the General Assembly at its eighty-fifth session;',
    ['the Secretary-General > Requests → the General Assembly'],
  ],
  [
    '5. Also urges Member States and all parties concerned to comply by 1 March 2031;',
    ['Member States and all parties concerned > Also urges @ by 1 March 2031 = 2031-03-01'],
  ],
  ['Welcomes the progress made, and encourages States to continue their efforts;', ['States > encourages']],
  ['Calls for increased attention to this question;', ['- > Calls for']],
  ['Recalling its resolution 85/12, in which it requested the Secretary-General to report,', []],
];

describe('requests', () => {
  it.each(ROWS)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('classes a bare decision as deciding, addressed to nobody', () => {
    expect(extractRequests('决定继续处理此案。')).toMatchObject([
      { verb: '决定', verbClass: 'deciding', addressee: null, optional: true },
    ]);
  });

  it('says how often', () => {
    expect(extractRequests('请秘书长每两年向大会提交一次报告；')).toMatchObject([{ frequency: '每两年' }]);
  });

  it('gives stretches of the source, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '请',
      '秘书长',
      '敦促',
      '各国',
      '，',
      '；',
      '其中',
      '在2031年前',
      '《',
      '“',
      '向大会提交',
      '¹',
      'Ａ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          let last = 0;
          for (const request of extractRequests(text)) {
            expect(request.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(request.start, request.end)).toContain(request.verb);
            if (request.addressee !== null) expect(text).toContain(request.addressee);
            last = request.start;
          }
        },
      ),
    );
  });

  it.each(['请', '敦促会员国', '《', '“', '、各国'])('takes time in proportion to %s', (unit) => {
    const time = (count: number) => fastest(() => extractRequests(unit.repeat(count)));
    time(500);
    expect(time(20_000)).toBeLessThan(40 * Math.max(time(2000), 2));
  });
});
