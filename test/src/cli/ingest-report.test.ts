import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../index/model/diagnostic.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { ingestReport as reportOf, reportRow } from '../../../src/cli/ingest-report.js';
import { createLineFinder } from '../../../src/cli/line-and-column.js';
import { visible, visibleLines } from '../../../src/cli/visible.js';
import type { IngestResult } from '../../../src/ingest/ingest.js';

const TEXT = '大会\n\n70/1. 可持续发展\n\n大会，\n\n回顾其以往各项决议，\n\n1. 请秘书长提交报告。\n';

function result(name = 'a.txt', changes: { diagnostics?: readonly Diagnostic[]; certain?: number } = {}) {
  const document = { ...parseDocument({ name, text: TEXT, sha256: '00' }), ...changes };
  return { path: name, status: 'added', document } as const satisfies IngestResult;
}

const ingestReport = (results: readonly IngestResult[], dryRun: boolean) =>
  reportOf(
    results.map((each) => reportRow(each)),
    dryRun,
  );

describe('the table of an ingest', () => {
  it('shows key, title, type, counts, the share that is certain, and the status', () => {
    const [head, row] = ingestReport([result('a.txt', { certain: 0.875 })], false).split('\n');
    expect(head?.split(/ {2,}/u)).toEqual([
      'STATUS',
      'DOCUMENT',
      'UNITS',
      'UNRECOGNIZED',
      'FOREIGN',
      'CERTAIN',
      'TYPE',
      'FILE',
      'TITLE',
      'FOUND',
    ]);
    const cells = row?.split(/ {2,}/u) ?? [];
    expect(cells.slice(0, 2)).toEqual(['added', 'A/RES/70/1']);
    expect(cells.slice(3, 9)).toEqual(['0.00 %', '0.00 %', '87.50 %', 'resolution', 'a.txt', '可持续发展']);
    expect(cells[9]).toContain('operative 1');
  });

  it('shows the share of what stands in the file and is not the document’s', () => {
    const whole = parseDocument({ name: 'a.txt', text: TEXT, sha256: '00' });
    const units = whole.units.map((unit) =>
      unit.kind === 'operative' ? ({ ...unit, kind: 'foreign' } as const) : unit,
    );
    const foreign: IngestResult = { ...result(), document: { ...whole, units } };
    const [, row = '', , sums = ''] = ingestReport([foreign], false).split('\n');
    // `请秘书长提交报告。`, without its number.
    const share = `${((100 * 9) / TEXT.replace(/\s/gu, '').length).toFixed(2)} %`;
    expect(row.split(/ {2,}/u)[4]).toBe(share);
    expect(sums).toContain(`${share} foreign`);
  });

  it('shows a reading without a share as certain', () => {
    expect(ingestReport([result()], false)).toContain('100.00 %');
  });

  it('names line and column of a diagnostic, and the other reading', () => {
    const start = TEXT.indexOf('提交');
    const diagnostics = [
      {
        rule: 'uncertain',
        severity: 'info',
        message: 'read as operative 1; could be number 1',
        span: { start, end: start + 2 },
      },
      { rule: 'whole', severity: 'warning', message: 'of no place' },
    ] as const;
    const lines = ingestReport([result('a.txt', { diagnostics })], false).split('\n');
    expect(lines).toContain('    info uncertain at 9:8: read as operative 1; could be number 1');
    expect(lines).toContain('    warning whole: of no place');
  });

  it('lets no name, title or error speak to the terminal or forge a line', () => {
    const name = 'x\u001b[2J\nadded  A/RES/1/1\u202e.txt';
    const failed: IngestResult = { path: name, status: 'failed', explanation: `${name}: is empty` };
    const report = ingestReport([failed], false);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that must not be there
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    expect(report).toContain('x\\x1b[2J\\nadded  A/RES/1/1\\u202e.txt');
    expect(report.split('\n')).toHaveLength(5);
  });

  it('shows the stack of a failure of ours, a line each', () => {
    const failed: IngestResult = {
      path: 'a',
      status: 'failed',
      explanation: 'broken',
      fault: 'Error\n  at x',
    };
    expect(ingestReport([failed], false).split('\n').slice(2, 5)).toEqual([
      '    broken',
      '    Error',
      '      at x',
    ]);
  });
});

describe('a place in a text', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\n\ncd', 3, 2, 1],
    ['ab\n\ncd', 5, 3, 2],
    ['𠮷𠮷x', 4, 1, 3],
  ])('in %j at %i is %i:%i', (text, offset, line, column) => {
    expect(createLineFinder(text)(offset)).toEqual({ line, column });
  });
});

describe('a text of foreign making', () => {
  it.each([
    ['大会第63/194号决议', '大会第63/194号决议'],
    ['a\u001b[31m', 'a\\x1b[31m'],
    ['a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['a\u2028b\u009bc', 'a\\u2028b\\x9bc'],
    ['a\ud800b', 'a\\ud800b'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('keeps its lines in a message, and forges none of ours', () => {
    expect(visibleLines('x\u001b[2J\nyinju: all is well\n  at y')).toBe(
      'x\\x1b[2J\n  yinju: all is well\n    at y',
    );
  });
});
