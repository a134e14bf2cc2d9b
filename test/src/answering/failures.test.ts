import { expect, it } from 'vitest';
import { LOCALES } from '../../../commands/contract/locale.js';
import { createFailures } from '../../../src/answering/failures.js';
import { ENGINE_AWAY, OperationalError } from '../../../src/operations/operational-error.js';

it.each(LOCALES)(
  '%s: says that the documents cannot be reached, which is neither a fault nor "not held"',
  async (locale) => {
    const codes: string[] = [];
    const failures = createFailures(({ code }) => codes.push(code));
    const reply = await failures.guard({}, locale, 1_000, () =>
      Promise.reject(new OperationalError(ENGINE_AWAY, 'OpenSearch does not answer')),
    );
    expect(reply).toMatchObject({ status: 'failure', code: 'engine-away' });
    expect(codes).toEqual(['engine-away']);
    const said = JSON.stringify(reply);
    expect(said).toMatch(/连不上|連不上|cannot be reached/u);
    expect(said).not.toMatch(/收录|收錄|OpenSearch/u);
  },
);
