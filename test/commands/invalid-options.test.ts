import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import { ask, contextOf, questionsOf, sentencesOf } from './support/ask.js';

const WORDS = { 'zh-CN': '文件', 'zh-TW': '文件', en: 'document' };

describe('options that are refused', () => {
  it.each(LOCALES)('are named in %s, with questions that work', async (locale) => {
    const reply = await ask('/para', contextOf(locale));
    expect(reply).toMatchObject({ status: 'notice', visibility: 'asker', code: 'option-missing' });
    expect(sentencesOf(reply)).toContain(WORDS[locale]);
    expect(questionsOf(reply)).toContain('/para 63/194 11');
  });

  it('are told in zod’s own words, in the reader’s language, where ours say nothing', async () => {
    const long = { document: 'x'.repeat(501) };
    const said = await Promise.all(
      LOCALES.map(async (locale) => sentencesOf(await ask('/para', contextOf(locale), long))),
    );
    expect(said[0]).toMatch(/^文件：.*500/u);
    expect(said[1]).toMatch(/^文件：.*500/u);
    expect(said[2]).toMatch(/^document: .*500/u);
    expect(new Set(said).size).toBe(3);
  });

  it('are repeated only by their beginning when they are long', async () => {
    const reply = await ask('/find 贩运', contextOf(), { kind: '胡'.repeat(3000) });
    expect(sentencesOf(reply).length).toBeLessThan(500);
  });
});
