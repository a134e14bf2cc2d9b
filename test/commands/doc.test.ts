import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { ask, contextOf, placesOf, questionsOf, sentencesOf } from './support/ask.js';

const [resolution] = fixtureDocuments();

describe('/doc', () => {
  it('tells what the head of a resolution states, with its link', async () => {
    const reply = await ask('/doc 63/194');
    const said = sentencesOf(reply);
    for (const row of [
      '文号: A/RES/63/194',
      '类型: 决议',
      '标题: 改进工作协调，打击贩运人口',
      '机构: 大会',
      '届会: 第63届',
      '议程项目: 97',
      '所据报告: A/63/431',
      '会议: 第71次会议',
      '分发日期: 2009年1月23日',
      '通过日期: 2008年12月18日',
      '链接: https://undocs.org/zh/A/RES/63/194',
      '其他名称: 63/194',
      '识别程度: 100%的文字已识别归类',
    ])
      expect(said).toContain(row);
    expect(said).toMatch(/内容: .*序言部分11、执行部分14、脚注10/u);
    const rows = reply.blocks.flatMap((block) => (block.type === 'fields' ? block.rows : []));
    expect(rows).toContainEqual({
      name: '链接',
      value: 'https://undocs.org/zh/A/RES/63/194',
      url: 'https://undocs.org/zh/A/RES/63/194',
    });
  });

  it('tells of the letter its sender, its annex and no symbol or link', async () => {
    const said = sentencesOf(await ask('/doc letter-2012-10-01-BLR'));
    expect(said).toContain('代号: letter-2012-10-01-BLR');
    expect(said).toContain('附件: 《关于全球打击贩运人口努力的宣言》');
    expect(said).toContain('发信人: 白俄罗斯常驻联合国代表');
    expect(said).toContain('议程项目: 103 预防犯罪和刑事司法');
    expect(said).not.toContain('文号:');
    expect(said).not.toContain('链接:');
  });

  it('leads to the outline, and by a menu or two to a paragraph', async () => {
    const asked = questionsOf(await ask('/doc 63/194'));
    expect(asked).toContain('/para A/RES/63/194');
    expect(asked).toContain('/para A/RES/63/194 11');
  });

  it('keeps behind a button, where there are buttons, what is asked for less often', async () => {
    const reply = await ask('/doc 63/194');
    const shown = reply.blocks.flatMap((block) =>
      block.type === 'fields' && block.behind === undefined ? block.rows.map(({ name }) => name) : [],
    );
    expect(shown).toEqual(['类型', '分发日期', '通过日期', '链接', '内容']);
  });

  it('never rounds what is not wholly recognized up to all of it', async () => {
    const corpus = memoryCorpus([{ ...resolution, coverage: 0.99999 }]);
    expect(sentencesOf(await ask('/doc 63/194', contextOf('zh-CN', corpus)))).toContain('99.9%');
  });

  it('of a document that is not held is a notice', async () => {
    expect(await ask('/doc 63/195')).toMatchObject({ status: 'notice', code: 'document-not-found' });
  });
});

describe('/docs', () => {
  it('shows thousands by page, each with what opens the next one, and the last one beyond the end', async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      ...fixtureDocuments()[0],
      key: `A/RES/63/${at + 100}`,
    }));
    const context = contextOf('zh-CN', memoryCorpus(many));
    const seen: string[] = [];
    let question = '/docs';
    for (let page = 1; page <= 3; page++) {
      const reply = await ask('/docs', context, page === 1 ? {} : { page: String(page) });
      seen.push(...questionsOf(reply).filter((each) => each.startsWith('/doc ')));
      expect(reply.actions.map((action) => 'question' in action && action.question)).toEqual(
        page < 3 ? [`/docs page:${page + 1}`] : [],
      );
      question = `/docs page:${page}`;
    }
    expect(question).toBe('/docs page:3');
    expect(seen).toEqual(many.map(({ key }) => `/doc ${key}`));
    expect(questionsOf(await ask('/docs', context, { page: '9' })).slice(0, 1)).toEqual([
      '/doc A/RES/63/200',
    ]);
  });

  it.each(LOCALES)('lists in %s every document with its counts and how to open it', async (locale) => {
    const reply = await ask('/docs', contextOf(locale));
    expect(reply).toMatchObject({ status: 'answer', visibility: 'asker' });
    expect(questionsOf(reply)).toEqual(['/doc A/RES/63/194', '/doc letter-2012-10-01-BLR']);
    expect(sentencesOf(reply)).toContain('A/RES/63/194 改进工作协调，打击贩运人口');
    expect(placesOf(reply)).toEqual([]);
  });

  it('says that there are none', async () => {
    const reply = await ask('/docs', contextOf('zh-CN', memoryCorpus([])));
    expect(sentencesOf(reply)).toBe('目前没有收录任何文件。');
  });
});

describe('with no documents at all', () => {
  it.each(['/para 63/194 11', '/doc 63/194', '/who-signed', '/find 贩运', '/who-signed 中国'])(
    '%s is answered without failing',
    async (question) => {
      const reply = await ask(question, contextOf('zh-CN', memoryCorpus([])));
      expect(['answer', 'notice']).toContain(reply.status);
      expect(sentencesOf(reply)).not.toBe('');
    },
  );
});
