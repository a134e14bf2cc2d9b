import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../commands/verifying/check.js';
import { isFlawless } from '../../commands/verifying/draft-reply.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { ask as askOf, citationsOf, contextOf, placesOf, questionsOf, sentencesOf } from './support/ask.js';

const context = contextOf('zh-CN', memoryCorpus(fixtureDocuments()));
const ask = (question: string) => askOf(question, context);

const says = async (question: string) => {
  const reply = await ask(question);
  return { verdict: reply.verdict, places: placesOf(reply), lenient: reply.lenient ?? false };
};

describe('/verify', () => {
  it('names where an exact quotation stands', async () => {
    expect(await says('/verify 请秘书长向预防犯罪和刑事司法委员会提供充分的支持')).toEqual({
      verdict: 'exact',
      places: ['A/RES/63/194#13'],
      lenient: false,
    });
  });

  it('says what it was lenient about', async () => {
    const reply = await ask('/verify 請秘書長向預防犯罪和刑事司法委員會提供充分的支持');
    expect(reply).toMatchObject({ verdict: 'exact', lenient: true });
    expect(JSON.stringify(reply.blocks)).toContain('简繁');
  });

  it('shows each change beside the original', async () => {
    const reply = await ask('/verify 至迟在2009年7月1日向大会第六十三届会议提交一份背景文件');
    expect(reply).toMatchObject({ verdict: 'altered' });
    expect(placesOf(reply)).toEqual(['A/RES/63/194#11']);
    expect(reply.blocks).toContainEqual({ type: 'list', items: [{ text: '原文“6”，引文作“7”' }] });
  });

  it('marks in the paragraph what a quotation left out', async () => {
    const reply = await ask('/verify 敦促尚未批准或加入《联合国打击跨国有组织犯罪公约》的会员国考虑采取措施');
    const [quote] = reply.blocks.flatMap((block) => (block.type === 'quote' ? [block] : []));
    expect(quote?.matches.map(({ start, end }) => quote.text.slice(start, end)).join('|')).toContain(
      '补充议定书',
    );
  });

  it('takes the quotation out of the message around it', async () => {
    const question =
      '/verify 有人说决议写的是“请秘书长向预防犯罪和刑事司法委员会提供足够的支持”，我记得不是这样，谁能查一下？';
    expect(await says(question)).toMatchObject({ verdict: 'altered', places: ['A/RES/63/194#13'] });
  });

  it('tells pieces of two documents apart from one passage', async () => {
    const question =
      '/verify 再次请秘书长为联合国预防犯罪和刑事司法方案提供充足的资源，鼓励会员国、私营部门、非政府组织和个人继续向该信托基金提供资助';
    expect(await says(question)).toMatchObject({
      verdict: 'stitched',
      places: ['A/RES/63/194#13', 'letter-2012-10-01-BLR#annex/11'],
    });
  });

  it('answers that invented words stand nowhere, and quotes nothing', async () => {
    const reply = await ask('/verify 决定设立一个由十名专家组成的边境管制监测小组');
    expect(reply).toMatchObject({ status: 'answer', verdict: 'not-found' });
    expect(citationsOf(reply)).toEqual([]);
  });

  it.each([
    ['right', '大会第63/194号决议第13段“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”', '出处正确'],
    ['behind it', '“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”（63/194，第13段）', '出处正确'],
    ['of the whole', '第63/194号决议说“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”', '出处正确'],
    [
      'elsewhere',
      '大会第63/194号决议第12段“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”',
      '出处有误：所注的',
    ],
    [
      'nowhere',
      '大会第63/194号决议第99段“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”',
      '出处有误：没有',
    ],
    ['not held', '第65/190号决议第2段“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”', '出处未核对'],
    [
      'unmarked',
      '大会第63/194号决议第12段指出：请秘书长向预防犯罪和刑事司法委员会提供充分的支持',
      '出处有误',
    ],
  ])('checks the citation given with a quotation: %s', async (_, text, said) => {
    const reply = await ask(`/verify ${text}`);
    expect(reply.verdict).toBe('exact');
    expect(placesOf(reply)).toEqual(['A/RES/63/194#13']);
    expect(sentencesOf(reply)).toContain(said);
  });

  it('checks nothing where the cited document is not held, and says so', async () => {
    const reply = await ask('/verify 第65/190号决议写着“决定设立一个由十名专家组成的边境管制监测小组”');
    expect(reply).toMatchObject({ status: 'answer', verdict: 'not-checked' });
    expect(sentencesOf(reply)).toMatch(/没有收录第65\/190号决议[\s\S]*undocs\.org\/zh\/A\/RES\/65\/190/u);
    expect(sentencesOf(reply)).not.toContain('所注的出处，以');
  });

  it('judges each quotation of a draft with its own citation', async () => {
    const reply = await ask(
      '/verify 大会第63/194号决议第11段要求秘书长“至迟在2009年6月1日向大会第六十三届会议提交一份背景文件”。' +
        '第13段说“再次请秘书长为联合国预防犯罪和刑事司法方案提供充足的资金”，' +
        '而“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”（63/194，第12段）。' +
        '宣言第11段则“鼓励会员国、私营部门、非政府组织和个人继续向该信托基金提供资助”。',
    );
    expect(reply.verdict).toBe('altered');
    expect(placesOf(reply)).toEqual([
      'A/RES/63/194#11',
      'A/RES/63/194#13',
      'A/RES/63/194#13',
      'letter-2012-10-01-BLR#annex/11',
    ]);
    const said = sentencesOf(reply);
    expect(said).toContain('核对了4处引文，2处无误');
    expect(said).toContain('原文“源”，引文作“金”');
    expect(questionsOf(reply)).toHaveLength(2);
  });

  it('takes a paragraph that quotes for one quotation', async () => {
    const text =
      '欢迎联合国大会2012年4月3日在纽约举办关于"打击贩运人口：制止暴力侵害妇女和女孩行为的伙伴关系与创新"的互动对话';
    expect(await says(`/verify ${text}`)).toMatchObject({
      verdict: 'exact',
      places: ['letter-2012-10-01-BLR#annex/4'],
    });
  });

  it('reads a draft of any length paragraph by paragraph: a citation vouches for its own', async () => {
    const draft = [
      '大会第63/194号决议第13段说“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”。',
      '“再次请秘书长为联合国预防犯罪和刑事司法方案提供充足的资源”',
      '没有引文的一段。',
    ].join('\n\n');
    const checks = await checkDraft(draft, context);
    expect(checks.map(({ verdict, source }) => [verdict, source?.verdict])).toEqual([
      ['exact', 'right'],
      ['exact', undefined],
    ]);
    expect(checks.every(isFlawless)).toBe(true);
  });

  it('asks for a quotation where there is none', async () => {
    expect(await ask('/verify 。。')).toMatchObject({ status: 'notice', code: 'nothing-to-verify' });
  });
});
