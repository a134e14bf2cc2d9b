import { expect } from 'vitest';
import type { Document } from '../../index/model/document.js';
import { sliceSpans } from '../../index/model/span.js';

/** What holds of every parsed document, whatever its text: nothing is lost, invented, owned twice or unowned. */
export function expectLossless(document: Document): void {
  const { text } = document.source;
  for (const unit of document.units) expect(sliceSpans(text, unit.spans)).toBe(unit.text);
  let at = 0;
  for (const { start, end } of document.ownership) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(text.length);
  const locators = document.units.map((unit) => unit.locator);
  expect(new Set(locators).size).toBe(locators.length);
  for (const unit of document.units) {
    expect(unit.text.trim()).not.toBe('');
    for (const { start, end } of [...unit.emphasis, ...unit.footnotes]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(unit.text.length);
    }
  }
  const textOwned = document.ownership
    .filter(({ owner }) => owner === 'text' || owner === 'foreign')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  expect(textOwned).toBe(document.units.reduce((sum, unit) => sum + unit.text.length, 0));
}

/** Visible stretches that layout owns: only running heads may. */
export function layoutText(document: Document): readonly string[] {
  return document.ownership
    .filter(({ owner }) => owner === 'layout')
    .flatMap(({ start, end }) => document.source.text.slice(start, end).split('\n'))
    .map((line) => line.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ''))
    .filter((line) => line !== '');
}
