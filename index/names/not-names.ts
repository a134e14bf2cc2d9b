import { NOT_DIRECTLY_AFTER, NOT_NAMES } from '../tables/not-names.js';
import { listOf } from '../tables/read-table.js';

/** Words that look like names of `kind` and are none (tables/not-names.ts). */
export function notNames(kind: 'state' | 'body' | 'post'): readonly string[] {
  return NOT_NAMES.filter(({ of }) => of === kind).flatMap(({ words }) => listOf(words));
}

const BEFORE = new Map(NOT_DIRECTLY_AFTER.map(({ name, before }) => [name, listOf(before)]));

/** Whether `name`, at `start` of a folded text, stands directly behind a word with which it means something else. */
export function isPartOfAnother(name: string, text: string, start: number): boolean {
  return BEFORE.get(name)?.some((word) => text.endsWith(word, start)) ?? false;
}
