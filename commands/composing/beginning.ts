/**
 * The beginning of a text for a list or a choice: one line, at most `most` characters (code points), and … where it
 * goes on. Never used for a quotation.
 */
export function beginning(text: string, most: number): string {
  // A paragraph can be long and only its beginning is wanted: four UTF-16 units hold any one character with a mark.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= most && text.length <= most * 4) return line;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
