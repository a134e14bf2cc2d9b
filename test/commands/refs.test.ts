import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../index/extraction/extract.js';
import { parseDocument } from '../../index/parser/parse.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { ask as askOf, contextOf, excerptsOf, questionsOf, sentencesOf } from './support/ask.js';

const [resolution, letter] = fixtureDocuments();
/** A later resolution of our own that builds on the first. */
const later = parseDocument({
  name: 'later.txt',
  sha256: '1'.repeat(64),
  text: `A/RES/64/178
大会决议
64/178. 改进打击贩运人口工作的协调
大会，
回顾其2008年12月18日第63/194号决议，
又回顾第63/194号决议第11段，其中请秘书长提交一份背景文件，
铭记《联合国宪章》第一条第三款，
又铭记《关于全球打击贩运人口努力的宣言》，
1. 请秘书长在2010年6月30日以前向大会第六十五届会议提交报告；
2. 鼓励会员国每两年交流一次经验。
`,
});
/** It cites more than a page lists. */
const citing = parseDocument({
  name: 'citing.txt',
  sha256: '2'.repeat(64),
  text: `A/RES/65/300
大会决议
65/300. 许多决议
大会，
${Array.from({ length: 24 }, (_, at) => `${at === 0 ? '' : '又'}回顾其第64/${at + 1}号决议，`).join('\n')}
1. 请秘书长提交报告。
`,
});
const context = contextOf('zh-CN', memoryCorpus([resolution, letter, later, citing]));
const ask = (question: string, options = {}) => askOf(question, context, options);

describe('/refs', () => {
  it('says what a resolution cites, grouped, each with its places, its link where it is not held', async () => {
    const first = sentencesOf(await ask('/refs 63/194'));
    const second = sentencesOf(await ask('/refs 63/194', { page: '2' }));
    const works = [
      'A/RES/61/180',
      'E/RES/2008/33',
      'A/RES/55/2',
      'A/RES/60/1',
      'A/HRC/RES/6/14',
      'A/HRC/RES/8/12',
      'A/HRC/RES/7/13',
      'A/63/431',
      'A/63/53',
      '《联合国打击跨国有组织犯罪公约》',
      '《消除对妇女一切形式歧视公约》',
    ];
    for (const work of works) expect(`${first}\n${second}`, work).toContain(work);
    expect(first).toMatch(/A\/RES\/55\/2\): 脚注8 · 未收录/u);
    expect(first).toContain('63/194引用了15项');
  });

  it('tells places in a work from where it is cited, and a work that is held by its title from one that is not', async () => {
    const said = sentencesOf(await ask('/refs 64/178'));
    expect(said).toMatch(/A\/RES\/63\/194\): 其第11段 · 引于序言部分第1段、序言部分第2段(?! · 未收录)/u);
    expect(said).toMatch(/《联合国宪章》: 其第一条第三款 · 引于序言部分第3段 · 未收录/u);
    expect(said).toMatch(/《关于全球打击贩运人口努力的宣言》: 序言部分第4段(?! · 未收录)/u);
  });

  it('takes the notes of a paragraph for its own, and says what 同上 stands for', async () => {
    expect(sentencesOf(await ask('/refs 63/194 pp11'))).toMatch(/A\/RES\/55\/2\)[\s\S]*A\/RES\/60\/1\)/u);
    expect(sentencesOf(await ask('/refs 63/194 fn7'))).toMatch(/A\/63\/53[\s\S]*同上所指/u);
  });

  it('takes the short form of a title for the title it ends', async () => {
    const said = sentencesOf(await ask('/refs 关于全球打击贩运人口努力的宣言'));
    expect(said).toContain('A/RES/64/293');
    expect(said.match(/行动计划》/gu)).toHaveLength(1);
  });

  it('quotes the words of what cites a document, and of a paragraph only what points at it', async () => {
    const whole = excerptsOf(await ask('/refs 63/194'));
    expect(whole.map(({ citation }) => `${citation.document}#${citation.locator}`)).toEqual([
      'A/RES/64/178#pp1',
      'A/RES/64/178#pp2',
    ]);
    const paragraph = excerptsOf(await ask('/refs 63/194 11'));
    expect(paragraph.map(({ citation }) => citation.locator)).toEqual(['pp2']);
    for (const { pieces } of paragraph)
      for (const { text, matches } of pieces)
        expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['第63/194号决议第11段']);
  });

  it('names what is held without its link, and the articles of an instrument', async () => {
    const { blocks } = await ask('/refs 64/178');
    const rows = blocks.flatMap((block) => (block.type === 'fields' ? block.rows : []));
    expect(rows.find(({ name }) => name.includes('63/194'))).toMatchObject({
      value: expect.not.stringContaining('未收录'),
    });
    expect(rows.find(({ name }) => name.includes('63/194'))?.url).toBeUndefined();
    expect(rows.find(({ name }) => name === '《联合国宪章》')?.value).toContain('条');
  });

  it('prints places as a citation of the work does', async () => {
    expect(sentencesOf(await ask('/refs 64/178'))).toContain('第一条第三款');
  });

  it('turns the page, and says so when a paragraph cites nothing and nobody cites it', async () => {
    expect(questionsOf(await ask('/refs 65/300'))).toContain('/refs A/RES/65/300 page:2');
    expect(sentencesOf(await ask('/refs 65/300', { page: '2' }))).toContain('第64/24号决议');
    expect(sentencesOf(await ask('/refs 63/194 13'))).toMatch(/没有引用任何[\s\S]*没有引用63\/194 第13段的/u);
  });
});

describe('what is extracted', () => {
  it('is the same each time, with spans into the units', () => {
    for (const document of [resolution, letter, later]) {
      const made = extractDocument(document);
      expect(extractDocument(document)).toEqual(made);
      for (const { locator, start, end, text, resolved } of made.citations) {
        const unit = document.units.find((each) => each.locator === locator);
        if (!resolved) expect(unit?.text.slice(start, end)).toBe(text);
      }
      for (const { locator, start, end, verb } of made.requests) {
        const unit = document.units.find((each) => each.locator === locator);
        expect(unit?.text.slice(start, end).startsWith(verb)).toBe(true);
      }
    }
  });

  it('does not take what a cited resolution once asked for a request', () => {
    const { requests } = extractDocument(later);
    expect(
      requests.map(({ locator, addressee, deadlineIso, reportTo, frequency }) => ({
        locator,
        addressee,
        deadlineIso,
        reportTo,
        frequency,
      })),
    ).toEqual([
      {
        locator: '1',
        addressee: '秘书长',
        deadlineIso: '2010-06-30',
        reportTo: '大会第六十五届会议',
        frequency: null,
      },
      { locator: '2', addressee: '会员国', deadlineIso: null, reportTo: null, frequency: '每两年' },
    ]);
  });
});
