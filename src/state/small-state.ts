import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import type { Metrics } from '../operations/metrics.js';
import { createDatabase } from './database.js';
import { createFileRecords } from './file-records.js';
import { createPatience, type Patience } from './patience.js';
import { createPatientRecords } from './patient-records.js';
import { createPostgresCounts } from './postgres-counts.js';
import { createPostgresRecords } from './postgres-records.js';
import type { Records } from './records.js';
import type { SharedCounts } from './shared-counts.js';
import { createWrittenBehind } from './written-behind.js';

/** The small state of this process: what it remembers, and what it counts together with others. */
export interface SmallState {
  readonly records: Records;
  /** Absent where this process counts for itself. */
  readonly shared?: SharedCounts;
}

/**
 * Files in the data directory, or PostgreSQL where the configuration names one. Nothing is opened before it is asked.
 *
 * @param unwritten told of what was to be kept after its answer and could not be
 */
export function openSmallState(
  { dataDirectory, databaseUrl }: Pick<Config, 'dataDirectory' | 'databaseUrl'>,
  logger: Logger,
  metrics: Pick<Metrics, 'databaseAnswers' | 'databaseAsked'>,
  unwritten: (error: unknown) => void,
): SmallState {
  if (databaseUrl === undefined) {
    const files = createWrittenBehind(createFileRecords(join(dataDirectory, 'state')), { unwritten });
    return { records: createPatientRecords(files, createPatience()) };
  }
  const database = createDatabase(databaseUrl, logger, metrics);
  metrics.databaseAnswers(true);
  // One for both: what one found away the other need not wait for.
  const patiently = createPatience({
    onAway(err) {
      metrics.databaseAnswers(false);
      logger.warn(
        { err, code: 'database-away' },
        'PostgreSQL does not answer: default settings hold, and duplicates and limits are counted by each process alone',
      );
    },
    onBack() {
      metrics.databaseAnswers(true);
      logger.info({ code: 'database-back' }, 'PostgreSQL answers again');
    },
  });
  return {
    records: createPatientRecords(createPostgresRecords(database), patiently),
    shared: createPatientCounts(createPostgresCounts(database), patiently),
  };
}

function createPatientCounts(counts: SharedCounts, patiently: Patience): SharedCounts {
  return {
    admit: (delivery) => patiently(() => counts.admit(delivery)),
    claim: (keys, lifetimeMs) => patiently(() => counts.claim(keys, lifetimeMs)),
    clear: () => counts.clear(),
  };
}
