import { expect } from 'vitest';
import type { ReadResult, ReadText } from '../../src/readers/read-text.js';

/** The reading, or a failure that names the refusal. */
export function expectRead(result: ReadResult): ReadText {
  if (!result.ok) throw new Error(`refused: ${result.refusal.reason}, ${result.refusal.detail}`);
  return result.read;
}

/** What holds for every reading, of whatever format. */
export function expectWellFormed({ text, origins, emphasis, marks, hints }: ReadText): void {
  let at = 0;
  for (const { start, end, kind, was } of origins) {
    expect(start, 'origins follow each other without gap').toBe(at);
    expect(end, 'no origin is empty').toBeGreaterThan(start);
    if (was !== undefined) expect(was.length, `${kind} stands one for one`).toBe(end - start);
    at = end;
  }
  expect(at, 'origins cover the text').toBe(text.length);
  for (const spans of [emphasis, marks]) {
    let end = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { note } of marks) if (note) expect(note.end).toBeLessThanOrEqual(text.length);
  for (const hint of hints) {
    expect(hint.end).toBeGreaterThan(hint.start);
    expect(hint.end).toBeLessThanOrEqual(text.length);
  }
}
