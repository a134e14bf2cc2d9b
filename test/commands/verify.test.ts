import { describe, expect, it } from 'vitest';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { ask as askOf, citationsOf, contextOf, placesOf } from './support/ask.js';

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

  it('asks for a quotation where there is none', async () => {
    expect(await ask('/verify 。。')).toMatchObject({ status: 'notice', code: 'nothing-to-verify' });
  });
});
