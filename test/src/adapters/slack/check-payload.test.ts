import { describe, expect, it } from 'vitest';
import { checkMessage, checkOptions, checkView } from '../../../support/slack/check-payload.js';
import { readQuotes } from '../../../support/slack/read-markup.js';

const text = (words: string) => ({ type: 'text', text: words });
const richText = (...elements: readonly object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const button = (rest: object = {}) => ({
  type: 'button',
  action_id: 'a',
  text: { type: 'plain_text', text: '查' },
  value: 'v',
  ...rest,
});
const message = (blocks: readonly object[], rest: object = {}) => ({
  text: '甲',
  blocks,
  unfurl_links: false,
  unfurl_media: false,
  ...rest,
});
const fine = richText(text('甲'));

/** The checker and the reader hold everything else to account: here it is shown that they can say no. */
describe('the checker of payloads', () => {
  it('has nothing against a message within the limits', () => {
    expect(checkMessage(message([fine, { type: 'actions', elements: [button()] }]))).toEqual([]);
  });

  it.each<[string, object]>([
    ['no text', message([fine], { text: '' })],
    ['text that mentions everybody', message([fine], { text: '<!channel>' })],
    ['text with a bare ampersand', message([fine], { text: 'A & B' })],
    ['text that is too long', message([fine], { text: '甲'.repeat(4_001) })],
    ['links that unfurl', message([fine], { unfurl_links: true })],
    ['no blocks', message([])],
    ['too many blocks', message(Array(51).fill(fine))],
    ['too much in all', message(Array(4).fill(richText(text('甲'.repeat(2_900)))))],
    ['a block of an unknown type', message([{ type: 'marquee' }])],
    ['markup', message([{ type: 'section', text: { type: 'mrkdwn', text: '*甲*' } }])],
    ['an empty text', message([richText(text(''))])],
    ['an empty section', message([richText()])],
    ['a mention', message([richText({ type: 'user', user_id: 'U1' })])],
    ['a broken link', message([richText({ type: 'link', text: '甲', url: 'nowhere' })])],
    ['two controls of one id', message([{ type: 'actions', elements: [button(), button()] }])],
    ['too many buttons', message([{ type: 'actions', elements: Array(26).fill(button()) }])],
    [
      'a label that is too long',
      message([
        { type: 'actions', elements: [button({ text: { type: 'plain_text', text: '查'.repeat(76) } })] },
      ]),
    ],
    [
      'a value that is too long',
      message([{ type: 'actions', elements: [button({ value: 'v'.repeat(2_001) })] }]),
    ],
  ])('finds %s', (_, body) => {
    expect(checkMessage(body)).not.toEqual([]);
  });

  it('finds a title that is too long for a form, and choices that are too many, too long or repeated', () => {
    const plain = (words: string) => ({ type: 'plain_text', text: words });
    const form = { title: plain('甲'.repeat(25)), submit: plain('查'), close: plain('否'), blocks: [fine] };
    const option = (value: string) => ({ text: plain('甲'), value });
    expect(checkView(form)).toEqual(['title: has 25 characters']);
    expect(checkOptions({ options: Array.from({ length: 101 }, (_, at) => option(`${at}`)) })).not.toEqual(
      [],
    );
    expect(checkOptions({ options: [option('v'.repeat(76))] })).not.toEqual([]);
    expect(checkOptions({ options: [option('v'), option('v')] })).toEqual(['options: repeat a value']);
  });
});

describe('the reader of messages', () => {
  const quote = (...elements: readonly object[]) => [
    {
      blocks: [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_quote', elements },
            { type: 'rich_text_section', elements: [text('出处')] },
          ],
        },
      ],
    },
  ];

  it('reads what stands in the quotation bar', () => {
    expect(readQuotes(quote(text('甲 *乙* '), text('&amp;')))[0]?.text).toBe('甲 *乙* &amp;');
  });

  it.each([
    { type: 'broadcast', range: 'channel' },
    { type: 'user', user_id: 'U1' },
    { type: 'emoji', name: 'smile' },
  ])('does not take $type for words', (element) => {
    expect(() => readQuotes(quote(text('甲'), element))).toThrow('not literal');
  });
});
