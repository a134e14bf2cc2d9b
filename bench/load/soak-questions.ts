import type { Event } from './target.js';

/** A question and words that stand in its answer, whichever way a platform writes them. */
export interface SoakQuestion extends Pick<Event, 'command' | 'options'> {
  readonly expected: string;
}

/** Over the documents that come with the program. */
export const SOAK_QUESTIONS: readonly SoakQuestion[] = [
  {
    command: 'para',
    options: { document: '63/194', paragraph: '11' },
    expected: '秘书长收集所有利益攸关方的意见',
  },
  {
    command: 'para',
    options: { document: '63/194', paragraph: 'pp3' },
    expected: '《联合国打击跨国有组织犯罪公约》',
  },
  {
    command: 'para',
    options: { document: '宣言', paragraph: '11' },
    expected: '必须向贩运人口受害者提供人道主义',
  },
  { command: 'para', options: { document: '63/194', paragraph: '99' }, expected: '没有第99段' },
  { command: 'find', options: { query: '贩运人口受害者' }, expected: '完全匹配' },
  { command: 'find', options: { query: '千年首脑会议' }, expected: '完全匹配1处' },
  { command: 'doc', options: { document: '63/194' }, expected: '改进工作协调' },
  { command: 'who-signed', options: { of: '老挝' }, expected: '老挝人民民主共和国' },
  {
    command: 'para',
    options: { document: '第63/194号决议', paragraph: '第五段' },
    expected: '各国政府继续努力',
  },
];

/** A document to ingest, and the question that only it answers. */
export function soakDocument(number: number): { readonly text: string; readonly question: SoakQuestion } {
  const symbol = `72/${300 + (number % 90)}`;
  const words = `请秘书长就第${number}号浸泡试验提出报告`;
  return {
    text: `${symbol}. 关于浸泡试验的决议\n\n大会，\n\n回顾其以往各项决议，\n\n1. ${words}；\n\n2. 决定继续审议此事。\n`,
    // The first word is a verb, which platforms emphasize.
    question: { command: 'para', options: { document: symbol, paragraph: '1' }, expected: words.slice(1) },
  };
}
