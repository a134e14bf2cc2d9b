import type { Readable } from 'node:stream';

/**
 * The lines of a stream, without their ends (`\n` or `\r\n`); what follows the last end is a line too, unless it is
 * empty. A line is given with at most `most` UTF-16 code units: the rest of a longer one is read but not kept, so
 * that an endless line costs no memory.
 */
export async function* readLines(input: Readable, most: number): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let line = '';
  let begun = false;
  for await (const chunk of input) {
    const [head = '', ...rest] = String(chunk).split('\n');
    line = append(line, head, most);
    begun ||= head !== '';
    for (const next of rest) {
      yield line.replace(/\r$/u, '');
      line = append('', next, most);
      begun = next !== '';
    }
  }
  if (begun) yield line;
}

function append(line: string, more: string, most: number): string {
  return line.length >= most ? line : line + more.slice(0, most - line.length);
}
