/** Rows `traditional simplified…` joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const rows: string;

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export { rows as default };
}

/** Rows `Taiwan's word the mainland's words…`, in traditional characters, joined by `|`. */
declare module 'opencc-js/dict/TWPhrasesRev' {
  const rows: string;

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export { rows as default };
}

/** The same for Hong Kong. */
declare module 'opencc-js/dict/HKPhrasesRev' {
  const rows: string;

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export { rows as default };
}

/** segmentit 2.0.3 ships no types; this is the part of it that we use. */
declare module 'segmentit' {
  /** A word and its part of speech (a bit mask); a stretch not yet segmented has none. */
  interface SegmentitWord {
    w: string;
    p?: number;
  }
  interface SegmentitModule {
    type: 'tokenizer' | 'optimizer';
    init(segment: SegmentitSegment): void;
    split?(words: SegmentitWord[]): SegmentitWord[];
  }
  interface SegmentitSegment {
    use(module: unknown): this;
    loadDict(dictionary: string | string[]): this;
    getDict(type: 'TABLE'): Record<string, { f: number; p: number }>;
    doSegment(text: string): SegmentitWord[];
    POSTAG: Readonly<Record<string, number>>;
  }
  interface Segmentit {
    readonly Segment: new () => SegmentitSegment;
    readonly useDefault: (segment: SegmentitSegment) => SegmentitSegment;
    /** Lines `word|part of speech|rank by frequency`. */
    readonly pangu: string;
    readonly panguExtend1: string;
    readonly panguExtend2: string;
    readonly names: string;
  }
  /** Node gives a CommonJS module as the default; tools that heed `__esModule` give its names instead. */
  const segmentit: Segmentit | undefined;

  // biome-ignore lint/style/noDefaultExport: that is how Node presents a CommonJS package.
  export { segmentit as default };
  export const useDefault: Segmentit['useDefault'];
  export const pangu: string;
  export const panguExtend1: string;
  export const panguExtend2: string;
  export const names: string;
  /** At run time the class, as a type its instances. */
  export const Segment: new () => SegmentitSegment;
  export type { Segmentit, SegmentitModule, SegmentitSegment, SegmentitWord };
}
