import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceText } from '../../index/model/document.js';

/** A text as a reader hands it over. */
export function sourceText(text: string, name = 'test.txt'): SourceText {
  return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** A file of the project's own corpus. */
export function corpusText(name: string): SourceText {
  return sourceText(readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8'), name);
}
