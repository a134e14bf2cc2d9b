import { describe, expect, it } from 'vitest';
import { ask, contextOf, sentencesOf } from './support/ask.js';

const codesOf = async (question: string, options = {}) =>
  (await ask(question, undefined, options)).blocks.flatMap((block) => (block.type === 'code' ? [block] : []));

describe('/cite', () => {
  it('gives the common forms at once, each in a block to copy, the others from a menu', async () => {
    const reply = await ask('/cite 63/194 11');
    expect((await codesOf('/cite 63/194 11')).map(({ text }) => text)).toEqual([
      '大会第63/194号决议第11段 (A/RES/63/194)',
      '大会第63/194号决议，第11段。',
      'General Assembly resolution 63/194, para. 11',
      'https://undocs.org/zh/A/RES/63/194',
    ]);
    const menu = reply.menus?.[0]?.items.map(({ question }) => question) ?? [];
    expect(menu).toContain('/cite A/RES/63/194 11 form:bibtex');
    expect(reply.actions[0]?.question).toBe('/cite A/RES/63/194 11 form:all');
  });

  it.each([
    ['bibtex', /^@techreport\{unares63194,[\s\S]*note = \{A\/RES\/63\/194，第11段\}\n\}$/u],
    ['ris', /^TY {2}- RPRT[\s\S]*\nER {2}- $/u],
    ['GB/T 7714', /\[R\/OL\]\. \(2008-12-18\)/u],
  ])('gives one form: %s', async (form, expected) => {
    const codes = await codesOf('/cite 63/194 11', { form });
    expect(codes).toHaveLength(1);
    expect(codes[0]?.text).toMatch(expected);
  });

  it('gives all of them, and the words with their citation where they are few', async () => {
    expect(await codesOf('/cite 63/194 13', { form: 'all' })).toHaveLength(11);
    const [quoted] = await codesOf('/cite 63/194 13', { form: 'quoted' });
    expect(quoted?.text).toMatch(
      /^“再次请秘书长[\s\S]*；”（大会第63\/194号决议第13段 \(A\/RES\/63\/194\)）$/u,
    );
  });

  it('gives several paragraphs with their numbers and one citation', async () => {
    const [quoted] = await codesOf('/cite 63/194 3-4', { form: 'quoted' });
    expect(quoted?.text).toMatch(
      /^“3\. 认识到[\s\S]*；\n4\. 欢迎[\s\S]*；”（大会第63\/194号决议第3至4段 \(A\/RES\/63\/194\)）$/u,
    );
    const all = await codesOf('/cite 63/194 1-14', { form: 'all' });
    expect(all).toHaveLength(10);
  });

  it('says when what lies online was seen, where that is known', async () => {
    const [plain] = await codesOf('/cite 63/194 11', { form: 'gbt' });
    expect(plain?.text).toContain('(2008-12-18). https');
    const seen = await ask('/cite 63/194 11', { ...contextOf(), today: '2026-01-02' }, { form: 'gbt' });
    expect(JSON.stringify(seen)).toContain('(2008-12-18)[2026-01-02]. https');
  });

  it('says which forms there are', async () => {
    const reply = await ask('/cite 63/194 11', undefined, { form: '手写' });
    expect(reply).toMatchObject({ status: 'notice', code: 'option-invalid' });
    expect(sentencesOf(reply)).toContain('bibtex');
  });
});
