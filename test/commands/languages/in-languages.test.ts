import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { memoryCorpus } from '../../support/memory-corpus.js';
import { ask, citationsOf, contextOf, quotesOf, sentencesOf } from '../support/ask.js';

function textIn(name: string) {
  const text = readFileSync(new URL(`../../fixtures/languages/${name}.txt`, import.meta.url), 'utf8');
  return parseDocument({ name: `${name}.txt`, text, sha256: name.padEnd(64, '0') });
}

const zh = textIn('zh');
const en = textIn('en');
/** The English text lacks paragraph 4. */
const context = contextOf('zh-CN', memoryCorpus([zh], {}, [en]));
const texts = async (question: string) =>
  quotesOf(await ask(question, context)).map(({ text, citation }) => `${citation.locator} ${text}`);

describe('a paragraph in several languages', () => {
  it('is quoted in Chinese unless asked otherwise, with a button for both', async () => {
    const reply = await ask('/para 70/301 1', context);
    expect(quotesOf(reply).map(({ text }) => text)).toEqual(['敦促尚未批准《公约》的会员国批准《公约》；']);
    expect(reply.actions.at(-1)).toEqual({
      kind: 'open',
      label: '中英对照',
      question: '/para A/RES/70/301 1 zh+en',
    });
  });

  it('is quoted in English with the English citation and link', async () => {
    const reply = await ask('/para 70/301 1 英文', context);
    expect(reply.status).toBe('answer');
    const [citation] = citationsOf(reply);
    expect(quotesOf(reply)[0]?.text).toMatch(/^Urges Member States/u);
    expect(citation?.text).toBe('General Assembly resolution 70/301, para. 1');
    expect(citation?.url).toBe('https://undocs.org/en/A/RES/70/301');
    expect(citation?.language).toBe('en');
    // leafing on stays in the language
    expect(reply.actions.find(({ kind }) => kind === 'next')?.question).toBe('/para A/RES/70/301 2 en');
  });

  it('stands place by place, in the order asked for', async () => {
    const places = (await texts('/para 70/301 1-2 zh+en')).map((text) => text.slice(0, 8));
    expect(places).toEqual([
      '1 敦促尚未批准',
      '1 Urges ',
      '2 吁请毒罪办：',
      '2 Calls ',
      '2(a) 每年举',
      '2(a) Mee',
      '2(b) 报告会',
      '2(b) Rep',
    ]);
    expect((await texts('/para 70/301 pp3 en,zh'))[0]).toMatch(/^pp3 Welcoming/u);
  });

  it('shows what the texts have, and says what one of them lacks', async () => {
    const reply = await ask('/para 70/301 3-4 中英对照', context);
    expect(reply.status).toBe('answer');
    expect(quotesOf(reply).map(({ citation }) => `${citation.locator}${citation.language ?? ''}`)).toEqual([
      '3',
      '3en',
      '4',
    ]);
    expect(sentencesOf(reply)).toContain('英文本没有第4段。');
    const alone = await ask('/para 70/301 4 zh+en', context);
    expect(quotesOf(alone)).toHaveLength(1);
    expect(sentencesOf(alone)).toContain('英文本没有第4段。');
    expect((await ask('/para 70/301 4 en', context)).code).toBe('paragraph-not-found');
  });

  it('says of a language that is not held that it is not, with its link', async () => {
    const reply = await ask('/para 70/301 1 fr', context);
    expect(reply).toMatchObject({ status: 'notice', code: 'language-not-held' });
    expect(sentencesOf(reply)).toContain('没有收录 70/301 的法文本，引据也不翻译。');
    expect(JSON.stringify(reply)).toContain('https://undocs.org/fr/A/RES/70/301');
    const both = await ask('/para 70/301 1 zh+fr', context);
    expect(both.status).toBe('answer');
    expect(quotesOf(both)).toHaveLength(1);
    expect(sentencesOf(both)).toContain('没有收录 70/301 的法文本，引据也不翻译。');
    expect(JSON.stringify(both)).toContain('https://undocs.org/fr/A/RES/70/301');
  });

  it('takes the language from the field of the paragraph, and knows the document by its English title', async () => {
    const field = await ask('/para', context, { document: '70/301', paragraph: '1 en' });
    expect(quotesOf(field)[0]?.text).toMatch(/^Urges/u);
    const titled = await ask('/para Coordinating the work against trafficking 1', context);
    expect(quotesOf(titled)[0]?.text).toMatch(/^敦促/u);
  });

  it('has an outline in each language', async () => {
    const reply = await ask('/para 70/301 en', context);
    expect(JSON.stringify(reply)).toContain('Coordinating the work against trafficking');
    expect(reply.menus?.[0]?.items[0]?.question).toMatch(/ en$/u);
  });
});
