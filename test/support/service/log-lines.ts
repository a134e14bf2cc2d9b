/** A destination for the logger that keeps what was written. */
export function keepLines(): {
  readonly destination: { write(line: string): void };
  text(): string;
  entries(): Record<string, unknown>[];
} {
  const lines: string[] = [];
  return {
    destination: { write: (line) => void lines.push(line) },
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
