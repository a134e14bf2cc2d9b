import { MARKDOWN_STATES_UNITS } from '../../../index/export/markdown.js';
import type { Facts } from '../read-text.js';

/** Fields of the front matter that we know, by the names that people write. */
const FIELDS: Readonly<Record<string, 'symbol' | 'language' | 'title'>> = {
  symbol: 'symbol',
  language: 'language',
  lang: 'language',
  title: 'title',
};

/** What a file says of itself between two lines `---` at its beginning. */
export function frontMatter(source: string): {
  readonly facts: readonly Facts[];
  readonly body: number;
  readonly statesUnits: boolean;
} {
  const matter = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\r?\n){0,100}?)---[ \t]*(?:\r?\n|$)/u.exec(source);
  const lines = matter?.[1]?.split('\n') ?? [];
  const fields = lines.flatMap((line) => {
    const [, name, value] = /^(\w+):[ \t]*["']?(.*?)["']?[ \t]*\r?$/u.exec(line) ?? [];
    const field = name === undefined ? undefined : FIELDS[name.toLowerCase()];
    return field === undefined || !value ? [] : [[field, value] as const];
  });
  // Two rules with text between them are no front matter.
  if (!matter || !lines.some((line) => /^\w+:/u.test(line)))
    return { facts: [], body: 0, statesUnits: false };
  const facts: Facts = { from: 'front-matter', ...Object.fromEntries(fields) };
  const statesUnits = lines.some((line) => line.startsWith(`${MARKDOWN_STATES_UNITS}:`));
  return { facts: fields.length === 0 ? [] : [facts], body: matter[0].length, statesUnits };
}
