import type { Reply } from '../../../commands/contract/reply.js';
import {
  type AnsweringOptions,
  type AnsweringService,
  createAnswering,
} from '../../../src/answering/answering.js';
import type { Execution } from '../../../src/answering/execution.js';
import { createFailures, type Failure } from '../../../src/answering/failures.js';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import { createState, type State } from '../../../src/state/state.js';
import { fixtureDocuments } from '../fixture-documents.js';
import { memoryRecords } from '../service/memory-records.js';
import { answer, quoteOf } from './replies.js';

const [resolution] = fixtureDocuments();

/** Operative paragraph `number`, as /para would answer it. */
export function paragraphReply(number: string): Reply {
  const unit = resolution.units.find(({ locator }) => locator === number);
  if (!unit)
    return {
      status: 'notice',
      visibility: 'asker',
      code: 'paragraph-not-found',
      blocks: [{ type: 'text', text: '63/194 有执行部分第1至14段' }],
      actions: [],
      question: `/para 63/194 ${number}`,
    };
  const question = `/para A/RES/63/194 ${number}`;
  return {
    ...answer([quoteOf(resolution, unit)], question),
    actions: [
      { kind: 'next', label: '下一段', question: `/para A/RES/63/194 ${Number(number) + 1}` },
      { kind: 'copy', label: '复制引文', question: `/cite A/RES/63/194 ${number}` },
    ],
  };
}

/** Commands small enough to follow, over the seed documents: the last number of a line is the paragraph. */
export function testExecution(overrides: Partial<Execution> = {}): Execution {
  return {
    commands: ['para', 'find', 'help'],
    async answer(question) {
      if ('line' in question && question.line.startsWith('/long'))
        return answer(
          [{ ...quoteOf(resolution, longUnit()), text: '促请各国充分执行，'.repeat(3_000) }],
          question.line,
        );
      const line = 'line' in question ? question.line : `${question.options['paragraph']}`;
      const [, number = ''] = /(\d+)\D*$/u.exec(line) ?? [];
      const reply = paragraphReply(number);
      return line.includes('find') ? { ...reply, visibility: 'asker' } : reply;
    },
    async complete({ option, partial, given }) {
      if (option === 'document') return [{ name: `63/194 ${resolution.title}`, value: 'A/RES/63/194' }];
      return given['document'] === undefined || partial !== ''
        ? []
        : [{ name: `11 ${'促请'.repeat(60)}`, value: '11' }];
    },
    async citations(text) {
      const numbers = [...text.matchAll(/第63\/194号决议第(\d+)段/gu)].map((match) => match[1] ?? '');
      if (numbers.length === 0) return undefined;
      return answer(numbers.flatMap((number) => paragraphReply(number).blocks));
    },
    ...overrides,
  };
}

function longUnit() {
  const unit = resolution.units.find(({ kind }) => kind === 'operative');
  if (!unit) throw new Error('the seed document has operative paragraphs');
  return unit;
}

export interface TestChatOptions {
  readonly commands?: Partial<Execution>;
  readonly state?: State;
  readonly onFailure?: (failure: Failure) => void;
  readonly deadlineMs?: number;
  readonly budgetMs?: number;
  readonly crowd?: AnsweringOptions['crowd'];
}

/** The real chat service over these commands. */
export function testChat({
  commands,
  state = createState(memoryRecords()),
  onFailure = () => {},
  crowd,
  ...times
}: TestChatOptions = {}): AnsweringService {
  return createAnswering({
    execution: testExecution(commands),
    state,
    failures: createFailures(onFailure),
    metrics: createMetrics(),
    logger: createLogger({ level: 'silent' }),
    ...times,
    ...(crowd && { crowd }),
  });
}
