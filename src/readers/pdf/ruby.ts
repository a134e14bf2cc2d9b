import { type Line, onLine, textOfLine } from './line.js';

/** Readings above Chinese characters: a short stroke between two of one line, above where the second begins. */
export function rubyOf(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (!before || !after || !onLine(before, after) || after.x < before.right - after.size) return false;
    if (!/^\s*\p{Script=Han}/u.test(textOfLine(after)) || /\p{Script=Han}/u.test(textOfLine(line)))
      return false;
    const above = after.y - line.y;
    return (
      above > 0.5 * after.size &&
      above < 1.8 * after.size &&
      line.right - line.x < 4 * after.size &&
      line.x >= before.right - after.size
    );
  });
}
