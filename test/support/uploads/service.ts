import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../../commands/registry.js';
import type { Corpus } from '../../../index/corpus.js';
import { type AnsweringService, createAnswering } from '../../../src/answering/answering.js';
import { createExecution } from '../../../src/answering/execution.js';
import { createFailures, type Failure } from '../../../src/answering/failures.js';
import { createSight } from '../../../src/answering/sight.js';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import { createState } from '../../../src/state/state.js';
import { openPrivateStores } from '../../../src/storage/open-private.js';
import type { PrivateStores } from '../../../src/storage/private-stores.js';
import { createOwnDocuments } from '../../../src/uploads/own-documents.js';
import { fixtureDocuments } from '../fixture-documents.js';
import { memoryCorpus } from '../memory-corpus.js';
import { keepLines } from '../service/log-lines.js';
import { memoryRecords } from '../service/memory-records.js';

export interface UploadService {
  readonly answering: AnsweringService;
  readonly stores: PrivateStores;
  readonly directory: string;
  readonly failures: Failure[];
  readonly log: ReturnType<typeof keepLines>;
  close(): Promise<void>;
}

const shared = memoryCorpus(fixtureDocuments());

/** The real commands over the seed documents and private stores in a folder of their own. */
export function createUploadService(
  directory = mkdtempSync(join(tmpdir(), 'yinju-uploads-')),
  corpus: Corpus = shared,
): UploadService {
  const failures: Failure[] = [];
  const log = keepLines();
  const logger = createLogger({ level: 'debug', destination: log.destination });
  const stores = openPrivateStores({ dataDirectory: directory, warn: () => {} });
  const answering = createAnswering({
    execution: createExecution(corpus, COMMANDS),
    sight: createSight(corpus, stores),
    own: createOwnDocuments({ dataDirectory: directory, stores, shared: corpus, logger }),
    state: createState(memoryRecords()),
    failures: createFailures((failure) => void failures.push(failure)),
    metrics: createMetrics(),
    logger,
    budgetMs: 20_000,
    deadlineMs: 60_000,
  });
  return {
    answering,
    stores,
    directory,
    failures,
    log,
    async close() {
      await answering.drain(5_000);
      await stores.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A resolution with words of its own, as somebody would send it. */
export function sampleText(word: string, number: string): string {
  return [
    `${number}. ${word}问题`,
    '大会，',
    '回顾其2008年12月18日第63/194号决议，',
    `1. 请秘书长至迟于2031年6月1日就${word}问题提交报告；`,
    `2. 敦促会员国就${word}加强合作；`,
    '3. 决定继续处理此案。',
    '',
  ].join('\n');
}
