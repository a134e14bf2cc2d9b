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

/** What of `span` lies within `bounds`; undefined where nothing does. Other fields are kept. */
export function clipSpan<T extends Span>(span: T, bounds: Span): T | undefined {
  const start = Math.max(span.start, bounds.start);
  const end = Math.min(span.end, bounds.end);
  return start < end ? { ...span, start, end } : undefined;
}

/** The least set of spans, ascending and apart, that covers what `spans` cover; touching ones are joined. Empty ones vanish. */
export function unionSpans(spans: readonly Span[]): readonly Span[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start >= end) continue;
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

/** Index of the first of `spans` (ascending, apart) that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch in which the same spans of every layer hold. */
export interface Segment<T extends Span> extends Span {
  /** The spans that cover this stretch, in the order of `layers`. */
  readonly covering: readonly T[];
}

/**
 * Cuts `bounds` wherever a span of a layer begins or ends: emphasis, note marks and matches drawn over one text. The
 * segments tile `bounds` without gap. Spans may overlap in any way; parts outside `bounds` do not count.
 */
export function segmentsOf<T extends Span>(
  bounds: Span,
  ...layers: readonly (readonly T[])[]
): readonly Segment<T>[] {
  const clipped = layers.flat().flatMap((span) => {
    const part = clipSpan({ start: span.start, end: span.end }, bounds);
    return part ? [{ ...part, span }] : [];
  });
  const cuts = [
    ...new Set([bounds.start, bounds.end, ...clipped.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const begins = clipped.map((part, index) => ({ ...part, index })).sort((a, b) => a.start - b.start);
  const segments: Segment<T>[] = [];
  let next = 0;
  let open: typeof begins = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((part) => part.end > start);
    for (let begin = begins[next]; begin !== undefined && begin.start <= start; begin = begins[next]) {
      open.push(begin);
      next++;
    }
    const covering = open.toSorted((a, b) => a.index - b.index).map(({ span }) => span);
    segments.push({ start, end, covering });
  }
  return segments;
}
