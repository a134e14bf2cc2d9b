import type { DroppedKind, Story } from '../read-text.js';

/** Fields of the page, not of the text, where they stand in a head or foot. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;

export interface OpenField {
  readonly code: string;
  /** In the result: what print shows. */
  readonly result: boolean;
  /** Where it began: paragraph, and index among the paragraph's pieces. */
  readonly paragraph: number;
  readonly piece: number;
}

/** Follows fields through a story; they nest, and may begin in one paragraph and end in another. */
export class Fields {
  readonly #open: { -readonly [Name in keyof OpenField]: OpenField[Name] }[] = [];
  readonly #furniture: boolean;

  constructor(story: Story) {
    this.#furniture = /header|footer/u.test(story);
  }

  begin(paragraph: number, piece: number): void {
    this.#open.push({ code: '', result: false, paragraph, piece });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.result = true;
  }

  /** The field that ends here; undefined where none was open. */
  end(): OpenField | undefined {
    return this.#open.pop();
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.result) field.code += text;
  }

  /** Why text that stands here is not shown; undefined where it is. */
  get drop(): DroppedKind | undefined {
    if (this.#open.some(({ result }) => !result)) return 'field-code';
    if (this.#furniture && this.#open.some(({ code }) => PAGE_FIELD.test(code))) return 'running-head';
    return undefined;
  }
}
