/** Half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The slices of `text` that `spans` name, joined. */
export function sliceSpans(text: string, spans: readonly Span[]): string {
  let out = '';
  for (const { start, end } of spans) out += text.slice(start, end);
  return out;
}
