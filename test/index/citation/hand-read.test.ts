import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../index/citation/places.js';
import { recognizeCitations } from '../../../index/citation/recognize.js';
import { formatPlace } from '../../../index/model/place.js';

/**
 * Citations of real texts, as read by a person: lines of `../shared` drawn at random (those with the rarer kinds more
 * often), each with every citation in it. The texts are not ours to copy: a row holds file, line and offsets, then the
 * family, the symbol (`-` none, `A?B` left open) and the places. A declaration or an agenda that is merely named counts
 * as none, as in the rules of scoring. Where the folder is absent this is skipped.
 */
type Read = readonly [start: number, end: number, family: string, symbol: string, places: string];
interface Line {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly citations: readonly Read[];
}

const SHARED = new URL('../../../../shared/', import.meta.url);
const present = existsSync(new URL('corpus-un2023/', SHARED)) && existsSync(new URL('real/docs/', SHARED));
const LEAST = 0.98;

function linesRead(): readonly Line[] {
  return readFileSync(new URL('hand-read.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
}

const texts = new Map<string, readonly string[]>();
function textOf({ file, line }: Line): string {
  const lines = texts.get(file) ?? readFileSync(new URL(file, SHARED), 'utf8').split('\n');
  texts.set(file, lines);
  return lines[line - 1] ?? '';
}

interface Count {
  right: number;
  extra: number;
  missed: number;
}

describe.skipIf(!present)('citations of real texts', () => {
  it(`are found with precision and recall of at least ${LEAST} in every family`, () => {
    const families = new Map<string, Count>();
    const countOf = (family: string) => {
      const count = families.get(family) ?? { right: 0, extra: 0, missed: 0 };
      families.set(family, count);
      return count;
    };
    for (const line of linesRead()) {
      const found = recognizeCitations(textOf(line)).map(({ start, end, symbols, places }) => ({
        ...{ start, end, symbol: symbols.join('?') || '-', used: false },
        places: placesOf(places ?? [])
          .map(formatPlace)
          .join(','),
      }));
      for (const [start, end, family, symbol, places] of line.citations) {
        const hit = found.find(
          (each) =>
            !each.used &&
            each.start < end &&
            start < each.end &&
            each.symbol === symbol &&
            each.places === places,
        );
        if (hit) hit.used = true;
        if (hit) countOf(family).right++;
        else countOf(family).missed++;
      }
      // What is too much counts against the family that it stands in, else against that of its line.
      for (const { used, start, end } of found) {
        if (used) continue;
        const at = line.citations.find(([from, to]) => start < to && from < end) ?? line.citations[0];
        countOf(at?.[2] ?? 'none').extra++;
      }
    }
    const figures = [...families].sort().map(([family, { right, extra, missed }]) => ({
      family,
      citations: right + missed,
      precision: right / (right + extra),
      recall: right / (right + missed),
    }));
    console.table(figures);
    expect(figures.reduce((sum, { citations }) => sum + citations, 0)).toBeGreaterThanOrEqual(150);
    for (const { family, precision, recall } of figures) {
      expect(precision, `precision of ${family}`).toBeGreaterThanOrEqual(LEAST);
      expect(recall, `recall of ${family}`).toBeGreaterThanOrEqual(LEAST);
    }
  });
});
