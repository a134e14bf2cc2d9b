import { expect, it } from 'vitest';
import { DeferredChecks } from '../support/deferred-checks.js';

it('finds every problem when it is asked, checks nothing before, and no text twice', () => {
  const checks = new DeferredChecks();
  const checked: string[] = [];
  const add = (where: string, text: string) =>
    checks.add(where, text, () => {
      checked.push(text);
      return text === 'good' ? [] : [`${text} is too long`];
    });
  for (const text of ['good', 'bad', 'bad', 'worse']) add('message', text);
  add('edit', 'bad');
  expect(checked).toEqual([]);
  expect(checks.problems).toEqual([
    'message: bad is too long',
    'message: worse is too long',
    'edit: bad is too long',
  ]);
  expect(checked).toEqual(['good', 'bad', 'worse', 'bad']);
  add('message', 'late');
  expect(checks.problems).toHaveLength(4);
});
