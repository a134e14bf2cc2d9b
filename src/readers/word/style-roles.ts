import type { Hint } from '../read-text.js';

interface StyleRole {
  readonly pattern: RegExp;
  readonly role: NonNullable<Hint['role']>;
  /** Level of a heading; absent: the number that the pattern captured, if any. */
  readonly level?: number;
}

/**
 * What style names say, Word's own and those of the UN's templates (New York `_ H _Ch`, `_ H_1`, `__Single Txt`;
 * Geneva with `_G`). The first that fits counts.
 */
const ROLES: readonly StyleRole[] = [
  { pattern: /^title[_ ]h_?ch/iu, role: 'title' },
  { pattern: /^(?:title|subtitle|标题页)$/iu, role: 'title' },
  {
    pattern: /^(?:session|agenda[_ ]?item|agenda[_ ]?title|distribution|original|symbol|publication)/iu,
    role: 'masthead',
  },
  { pattern: /^(?:heading|标题|標題) ?([1-9])$/iu, role: 'heading' },
  { pattern: /^_ ?h _?ch/iu, role: 'heading', level: 1 },
  { pattern: /^_ ?h_([1-6])/iu, role: 'heading' },
  { pattern: /^(?:footnote|endnote) text|^脚注文本|^尾注文本/iu, role: 'note' },
  { pattern: /^(?:toc|目录|目錄)(?: ?(\d)| heading)?/iu, role: 'contents' },
  { pattern: /^(?:quote|intense quote|block text|引用)/iu, role: 'quotation' },
  { pattern: /^list(?: |$)/iu, role: 'list' },
  { pattern: /^_{0,2} ?single txt|^body text|^normal$|^正文/iu, role: 'paragraph' },
];

/** Role and level of a style by its name; neither where the name says nothing. */
export function roleOfStyle(name: string): Pick<Hint, 'role' | 'level'> {
  for (const { pattern, role, level } of ROLES) {
    const match = pattern.exec(name);
    if (!match) continue;
    const number = level ?? (match[1] === undefined ? undefined : Number(match[1]));
    return number === undefined ? { role } : { role, level: number };
  }
  return {};
}
