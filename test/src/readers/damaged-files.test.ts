import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { damage } from '../../support/readers/damage-run.js';
import { MADE } from '../../support/readers/made-samples.js';

/** A short run of `npm run mutate`: the same damage each time. */
it.each([
  { ending: 'docx', files: 40 },
  { ending: 'doc', files: 80 },
  { ending: 'pdf', files: 12 },
  { ending: 'html', files: 40 },
  { ending: 'md', files: 100 },
  { ending: 'txt', files: 100 },
])(
  'damaged .$ending: read or refused in time, laws kept, nothing short in silence',
  async ({ ending, files }) => {
    const victims = readdirSync(MADE)
      .filter((name) => name.endsWith(`.${ending}`))
      .map((name) => ({ name, bytes: readFileSync(join(MADE, name)) }));
    const report = await damage(victims, 1, (so) => so.files >= files);
    expect(report.faults).toEqual([]);
    expect(report.read).toBeGreaterThan(0);
  },
  120_000,
);
