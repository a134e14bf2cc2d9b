/** One line of a table: every column as text, the empty string where the line leaves it out. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a table. The one format of this folder:
 *
 *     # a comment, to the end of the line
 *     GA | 大会 | General Assembly | 联大; UNGA | rd | A/RES/ A/DEC/ A/
 *
 * One row a line; cells stand between `|`, the last ones may be missing; blanks around a cell do not count. A cell
 * that is a list parts its items with `;` (see `listOf`). The first column is never empty and never the same twice,
 * unless `columns` begins with one that is a list.
 *
 * @throws Error naming the line: a row with too many cells, without its first cell, or with that of another row
 */
export function readTable<const Column extends string>(
  columns: readonly Column[],
  table: string,
): readonly Row<Column>[] {
  const [first] = columns;
  const seen = new Set<string>();
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length > columns.length) throw new Error(`too many cells: ${line}`);
      // Every column has its key: `fromEntries` only forgets which ones there are.
      const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Row<Column>;
      const id = first === undefined ? '' : row[first];
      if (id === '' || seen.has(id)) throw new Error(`${id === '' ? 'no id' : 'an id again'}: ${line}`);
      seen.add(id);
      return row;
    });
}

/** The items of a cell that is a list, in their order. */
export function listOf(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * Reads lists of patterns' sources, which may hold `|` and `;` themselves:
 *
 *     # a comment
 *     notes | 注; 注\s*释
 *     notes | (?:脚|尾)\s*注
 *
 * The name of a list, ` | `, and items parted by `; `; a list may go on in further rows.
 *
 * @throws Error naming the line: a name that is none of `names`, an item that is in its list already
 */
export function readLists<const Name extends string>(
  names: readonly Name[],
  table: string,
): Readonly<Record<Name, readonly string[]>> {
  const lists = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const line of table.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const bar = line.indexOf(' | ');
    const list = lists.get(line.slice(0, Math.max(bar, 0)));
    if (list === undefined) throw new Error(`no such list: ${line}`);
    for (const item of line.slice(bar + 3).split('; ')) {
      if (list.includes(item)) throw new Error(`an item again (${item}): ${line}`);
      list.push(item);
    }
  }
  // Every name has its list: `fromEntries` only forgets which ones there are.
  return Object.fromEntries(lists) as Record<Name, string[]>;
}
