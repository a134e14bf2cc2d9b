import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../index/parser/parse.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { ask as askOf, contextOf, markedWords, placesOf, questionsOf, sentencesOf } from './support/ask.js';

const resolution = (symbol: string, number: string, day: string, paragraphs: string) =>
  parseDocument({
    name: `${number.replace('/', '-')}.txt`,
    sha256: number.padEnd(64, '0'),
    text: `${symbol}\n大会决议\n[${day}通过]\n${number}. 改进打击贩运人口工作的协调\n大会，\n${paragraphs}`,
  });
const earlier = resolution(
  'A/RES/64/178',
  '64/178',
  '2009年12月18日',
  `回顾其2008年12月18日第63/194号决议，
注意到秘书长关于改进打击贩运人口工作协调的报告，
1. 敦促会员国考虑采取措施，批准或加入有关文书，并充分实施这些文书各方面的规定；
2. 请秘书长至迟在2010年6月1日向大会提交一份关于协调工作的背景文件；
3. 决定继续处理此案。
`,
);
const later = resolution(
  'A/RES/67/190',
  '67/190',
  '2012年12月20日',
  `回顾其2009年12月18日第64/178号决议，
欢迎秘书长关于改进打击贩运人口工作协调的报告，
1. 再次请秘书长至迟在2013年6月1日向大会提交一份关于协调工作的背景文件；
2. 敦促会员国考虑采取措施，批准或加入有关文书，并充分实施这些文书各方面的规定；
3. 邀请民间社会参加高级别会议。
`,
);
const context = contextOf('zh-CN', memoryCorpus([...fixtureDocuments(), earlier, later]));
const ask = (question: string) => askOf(question, context);

describe('/compare', () => {
  it('marks what differs between two paragraphs, and names the change of the opening word', async () => {
    const reply = await ask('/compare 64/178 pp2 和 67/190 pp2');
    expect(placesOf(reply)).toEqual(['A/RES/64/178#pp2', 'A/RES/67/190#pp2']);
    expect(sentencesOf(reply)).toContain('起首词：注意到 → 欢迎');
    expect(markedWords(reply)).toEqual(['注意到', '欢迎']);
  });

  it.each([
    '/compare 63/194 pp7 和 3',
    '/compare 63/194 pp7 与 63/194 第3段',
    '/compare 63/194 pp7 vs 3',
    '/compare 63/194 pp7 63/194 3',
    '/compare 第63/194号决议序言部分第7段和第3段',
  ])('takes %s apart', async (question) => {
    expect(placesOf(await ask(question))).toEqual(['A/RES/63/194#pp7', 'A/RES/63/194#3']);
  });

  it('says that two are the same, or have little in common', async () => {
    expect(sentencesOf(await ask('/compare 64/178 1 和 67/190 2'))).toContain('逐字相同');
    expect(sentencesOf(await ask('/compare 64/178 3 和 63/194 5'))).toContain('没有多少相同');
  });

  it('aligns two documents: changed, moved, new and gone', async () => {
    const reply = await ask('/compare 64/178 和 67/190');
    const said = sentencesOf(reply);
    expect(said).toContain('相同1段，有改动3段，移位1段，新增1段，删去1段');
    expect(said).toContain('只见于64/178：第3段');
    expect(said).toContain('只见于67/190：第3段');
    expect(said).toContain('起首词：注意到 → 欢迎');
    expect(questionsOf(reply)).toContain('/compare A/RES/64/178 pp2 | A/RES/67/190 pp2');
  });

  it('takes its own questions', async () => {
    const reply = await ask('/compare A/RES/64/178 pp2 | A/RES/67/190 pp2');
    expect(placesOf(reply)).toEqual(['A/RES/64/178#pp2', 'A/RES/67/190#pp2']);
  });

  it('asks for two places, and says which is not there', async () => {
    expect(await ask('/compare 63/194')).toMatchObject({ status: 'notice', code: 'two-places-needed' });
    expect(await ask('/compare 63/194 pp7 和 99')).toMatchObject({ code: 'paragraph-not-found' });
  });
});

describe('/history', () => {
  it('lists other wordings, newest first, with what changed in the opening word', async () => {
    const reply = await ask('/history 64/178 2');
    expect(placesOf(reply)).toEqual(['A/RES/67/190#1', 'A/RES/64/178#2']);
    const said = sentencesOf(reply);
    expect(said).toMatch(/2012-12-20 · 相似度\d+% · 起首词：请 → 再次请/u);
    expect(said).toContain('2009-12-18 · 本段');
    expect(questionsOf(reply)).toEqual(['/compare A/RES/64/178 2 | A/RES/67/190 1']);
  });

  it('tells what changed in the order of time, whichever wording was asked for', async () => {
    const reply = await ask('/history 67/190 1');
    expect(sentencesOf(reply)).toMatch(/2009-12-18 · 相似度\d+% · 起首词：请 → 再次请/u);
    expect(questionsOf(reply)).toEqual(['/compare A/RES/64/178 2 | A/RES/67/190 1']);
  });

  it('says that there is none, and that a paragraph is needed', async () => {
    expect(sentencesOf(await ask('/history 63/194 13'))).toContain('没有相近的写法');
    expect(await ask('/history 63/194')).toMatchObject({ code: 'paragraph-needed' });
  });
});
