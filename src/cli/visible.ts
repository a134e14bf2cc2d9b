/**
 * What a terminal would act upon instead of showing it: control characters (ESC begins a command to the terminal, a line
 * break forges a line of ours), line and paragraph separators, and the marks that turn the direction of writing.
 */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text of foreign making (a file's name, a title, an error) in one line of a terminal: what is unseen as its escape. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => SHORT[character] ?? escapeOf(character));
}

/** The same of a message that may have several lines (a stack): those below the first are indented, so that none is forged. */
export function visibleLines(message: string): string {
  return message.split('\n').map(visible).join('\n  ');
}

function escapeOf(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}
