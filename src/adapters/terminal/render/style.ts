/** How a terminal shows text. */
export interface TerminalStyle {
  readonly color: boolean;
  /** A person looks at it: actions are offered, and characters that would steer the terminal are made visible. */
  readonly interactive: boolean;
}

/** For pipes and files: a quotation gets no character that the source does not have. */
export const PLAIN: TerminalStyle = { color: false, interactive: false };

/** What ECMA-48 (SGR) calls for each role of text. */
const CODES = {
  heading: [1],
  strong: [1],
  emphasis: [3],
  match: [4, 33],
  subtle: [2],
  citation: [36],
  link: [4, 36],
  number: [2],
} as const satisfies Record<string, readonly number[]>;
export type Role = keyof typeof CODES;

/** `text` in the roles given; as it is where there is no colour or nothing to paint. */
export function paint(text: string, roles: readonly Role[], { color }: TerminalStyle): string {
  if (!color || text === '' || roles.length === 0) return text;
  return `\u001b[${roles.flatMap((role) => CODES[role]).join(';')}m${text}\u001b[0m`;
}

/** @see https://no-color.org */
export function styleOf(stream: { readonly isTTY?: boolean }, noColor: boolean): TerminalStyle {
  return stream.isTTY ? { color: !noColor, interactive: true } : PLAIN;
}
