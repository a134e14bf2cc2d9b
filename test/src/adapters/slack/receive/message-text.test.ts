import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, ownWords, questionText } from '../../../../../src/adapters/slack/receive/message-text.js';
import { escapeText, unescapeText } from '../../../../../src/adapters/slack/render/escape.js';

const richText = (...elements: readonly object[]) => ({ blocks: [{ type: 'rich_text', elements }] });
const section = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });
const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) });

describe('the words of a message', () => {
  it('are its own: what stands in a code block, in code or in a quotation is somebody else’s', () => {
    const message = richText(
      section(text('我说'), text('代码', { code: true }), text('完')),
      { type: 'rich_text_quote', elements: [text('引文')] },
      { type: 'rich_text_preformatted', elements: [text('代码块')] },
      { type: 'rich_text_list', style: 'bullet', elements: [section(text('甲')), section(text('乙'))] },
    );
    expect(ownWords(message)).toBe('我说 完\n甲\n乙\n');
    expect(allWords(message)).toBe('我说代码完\n引文\n代码块\n甲\n乙\n');
  });

  it('are the same from text where Slack sends no blocks', () => {
    const message = { text: '我说 `代码` 完\n&gt; 引文\n```\n代码块\n```\n再说' };
    expect(ownWords(message)).toBe('我说   完\n\n \n再说');
    expect(allWords(message)).toContain('代码块');
  });

  it.each([
    ['<@UBOT> 第63/194号决议第11段', '第63/194号决议第11段'],
    ['请看<@UBOT|yinju>第11段', '请看 第11段'],
    ['A &amp; B &lt;!channel&gt; &amp;amp;', 'A & B <!channel> &amp;'],
    ['<https://undocs.org/zh/A/RES/63/194|A/RES/63/194>', 'A/RES/63/194'],
    ['<https://undocs.org/zh/A/RES/63/194>', 'https://undocs.org/zh/A/RES/63/194'],
    ['<!here> <!subteam^S1|@team> 你好\n再见', '你好 再见'],
    ['<@UBOT>', ''],
  ])('of %s, as a question, are %j', (written, question) => {
    expect(questionText(written)).toBe(question);
  });

  it('never throw, whatever blocks hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), (blocks, words) => {
        expect(typeof ownWords({ blocks, text: words })).toBe('string');
        expect(typeof allWords({ blocks: [{ type: 'rich_text', elements: blocks }] })).toBe('string');
      }),
    );
  });
});

describe('escaping', () => {
  it('is undone by unescaping and leaves nothing that Slack would take for a mention', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', '<', '>', 'a', ';', 'amp;', 'lt;', '!channel') }),
        (words) => {
          expect(unescapeText(escapeText(words))).toBe(words);
          expect(escapeText(words)).not.toMatch(/[<>]/u);
        },
      ),
    );
  });
});
