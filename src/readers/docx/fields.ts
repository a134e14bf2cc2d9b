import type { DroppedKind, Story } from '../read-text.js';

/** Fields of the page, not of the text, where they stand in a head or foot. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;

interface OpenField {
  code: string;
  /** In the result: what print shows. */
  result: boolean;
}

/** Follows fields through a story; they nest, and may begin in one paragraph and end in another. */
export class Fields {
  readonly #open: OpenField[] = [];
  readonly #furniture: boolean;

  constructor(story: Story) {
    this.#furniture = /header|footer/u.test(story);
  }

  begin(): void {
    this.#open.push({ code: '', result: false });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.result = true;
  }

  end(): void {
    this.#open.pop();
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
