import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../../index/analysis/canonical.js';
import { glossary } from '../../../../index/tables/glossary/glossary.js';
import { readGlossary } from '../../../../index/tables/glossary/read-glossary.js';

describe('a glossary', () => {
  it('reads names of one thing and the words that lead to it', () => {
    const text =
      '# of children\n童工 = 儿童劳动 = child labour ≈ 小孩打工, 让孩子做工\n打仗 ≈ 战争 ≈ 武装冲突';
    expect(readGlossary(text)).toEqual([
      { names: ['童工', '儿童劳动', 'child labour'], related: ['小孩打工', '让孩子做工'] },
      { names: ['打仗'], related: ['战争', '武装冲突'] },
    ]);
  });

  it('gives what stands beside several names that are not the same thing to each of them', () => {
    expect(readGlossary('抓人 | 扣人 = 扣住 ≈ 逮捕, 拘留')).toEqual([
      { names: ['抓人'], related: ['逮捕', '拘留'] },
      { names: ['扣人', '扣住'], related: ['逮捕', '拘留'] },
    ]);
  });

  it.each(['童工', '童工 =', '= 童工', '童工 ≈', 'a = = b', '抓人 | ≈ 逮捕'])('refuses %j', (line) => {
    expect(() => readGlossary(line)).toThrow(line.trim());
  });
});

describe('the glossary of the field', () => {
  it('holds its concepts, most of them in English too', () => {
    const concepts = glossary();
    expect(concepts.length).toBeGreaterThanOrEqual(3600);
    const english = concepts.filter(({ names }) => names.some((name) => /[a-z]{3}/iu.test(name)));
    expect(english.length / concepts.length).toBeGreaterThan(0.85);
  });

  it('gives no name to two concepts', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { names } of glossary()) {
      for (const name of names) {
        const key = canonicalText(name).replace(/[\s-]/gu, '');
        const first = seen.get(key);
        if (first !== undefined && first !== names[0]) twice.push(`${name}: ${first}, ${names[0]}`);
        seen.set(key, names[0] ?? '');
      }
    }
    expect(twice).toEqual([]);
  });
});
