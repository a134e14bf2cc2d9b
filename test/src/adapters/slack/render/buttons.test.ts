import { describe, expect, it } from 'vitest';
import { createButtons } from '../../../../../src/adapters/slack/render/buttons.js';

describe('a button', () => {
  it('has an id of its own within the message', () => {
    const button = createButtons();
    const ids = Array.from(
      { length: 30 },
      () => button({ kind: 'open', question: '/doc 1' }, '打开').action_id,
    );
    expect(new Set(ids).size).toBe(30);
  });
});
