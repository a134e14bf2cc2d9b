import { describe, expect, it } from 'vitest';
import { allPosts, postByName, recognizePosts } from '../../../index/names/posts.js';

const found = (text: string) => recognizePosts(text).map(({ name, id }) => `${name} ${id}`);

describe('the table of posts', () => {
  it('finds every name as a whole, alone and in running text', () => {
    for (const { id, names } of allPosts()) {
      for (const name of names) {
        expect(postByName(name)?.id, name).toBe(id);
        expect(found(`，${name}，`), name).toEqual([`${name} ${id}`]);
      }
    }
  });
});

describe('recognizePosts', () => {
  it.each([
    ['请秘书长向大会提出报告', ['秘书长 SG']],
    ['常务副秘书长和助理秘书长', ['常务副秘书长 DSG', '助理秘书长 ASG']],
    ['贩运人口特别是妇女和儿童问题特别报告员', ['贩运人口特别是妇女和儿童问题特别报告员 SR-TRAFFICKING']],
    ['负责儿童与武装冲突问题的秘书长特别代表', ['负责儿童与武装冲突问题的秘书长特别代表 SRSG-CAAC']],
    ['秘书长级、主席团、大使馆、秘书处', []],
    ['安全理事會主席', ['安全理事會主席 PSC']],
    ['the Secretary-General', ['Secretary-General SG']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
