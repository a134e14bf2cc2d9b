import type { Hint } from '../read-text.js';
import type { Paragraph } from './story.js';

/** Gathers which stretches of text are tables and their cells. */
export class TableHints {
  readonly hints: Hint[] = [];
  #table: { readonly number: number; readonly start: number; end: number } | undefined;
  #cell: { readonly key: string; readonly start: number; end: number } | undefined;

  /** A paragraph was written from `start` to `end`. */
  add({ cell }: Paragraph, start: number, end: number): void {
    const key = cell === undefined ? undefined : `${cell.table} ${cell.row} ${cell.cell}`;
    if (this.#cell && this.#cell.key !== key) this.#closeCell();
    if (this.#table && this.#table.number !== cell?.table) this.#closeTable();
    if (cell === undefined || key === undefined || start === end) return;
    if (this.#table) this.#table.end = end;
    else this.#table = { number: cell.table, start, end };
    if (this.#cell) this.#cell.end = end;
    else this.#cell = { key, start, end };
  }

  close(): readonly Hint[] {
    this.#closeCell();
    this.#closeTable();
    return this.hints;
  }

  #closeCell(): void {
    if (this.#cell)
      this.hints.push({ start: this.#cell.start, end: this.#cell.end, style: '', role: 'cell' });
    this.#cell = undefined;
  }

  #closeTable(): void {
    if (this.#table)
      this.hints.push({ start: this.#table.start, end: this.#table.end, style: '', role: 'table' });
    this.#table = undefined;
  }
}
