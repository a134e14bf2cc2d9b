import { OperationalError } from '../operations/operational-error.js';

/** What is held, but can be neither quoted nor searched until somebody ingests it again: never told as "not held". */
export function damagedText(keys: readonly string[]): OperationalError {
  return new OperationalError(
    'stored-text-damaged',
    `the stored text of ${keys.join(', ')} is damaged and cannot be made again from its original; ingest it again`,
  );
}
