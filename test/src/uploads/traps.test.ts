import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchableFile, Origin } from '../../../src/answering/question.js';
import { TRAPS } from '../../support/readers/made-samples.js';
import { createUploadService, type UploadService } from '../../support/uploads/service.js';

let service: UploadService;
beforeAll(() => {
  service = createUploadService();
});
afterAll(() => service.close());

let count = 0;
function origin(): Origin {
  return {
    platform: 'slack',
    eventId: `E${++count}`,
    user: `U${count}`,
    channel: 'T1/C1',
    administrator: async () => true,
    receivedAt: performance.now(),
  };
}

function fileOf(name: string): FetchableFile {
  const bytes = readFileSync(join(TRAPS, name));
  return { name, size: bytes.length, fetch: async () => bytes };
}

/** What becomes of it, in the words of the reader. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['bomb-256MB.docx', '解压后大得不合常理'],
  ['bomb-lying-size.docx', '读不了'],
  ['encrypted-user-password.pdf', '有密码保护'],
  ['scanned-no-text.pdf', '读不了'],
  ['truncated.docx', '读不了'],
  ['path-traversal.docx', '读不了'],
];

describe.skipIf(!existsSync(TRAPS))('a harmful file that somebody uploads', () => {
  it('is refused in the words of its reader, while others are answered', async () => {
    for (let at = 0; at < SENTENCES.length; at += 3) {
      const rows = SENTENCES.slice(at, at + 3);
      const files = rows.map(([name]) => fileOf(name));
      const reading = service.answering.ask({ command: 'upload', options: {}, files }, origin());
      const started = performance.now();
      const meanwhile = await service.answering.ask({ line: '/para 63/194 11' }, origin());
      expect(JSON.stringify(meanwhile)).toContain('吁请秘书长');
      expect(performance.now() - started).toBeLessThan(5_000);
      const text = JSON.stringify(await reading);
      for (const [name, sentence] of rows) expect(text).toMatch(new RegExp(`${name}：[^"]*${sentence}`, 'u'));
      expect(text).not.toContain('/upload keep');
    }
    expect(readdirSync(join(service.directory, 'private', 'pending'))).toEqual([]);
    expect(service.failures).toEqual([]);
  }, 120_000);
});
