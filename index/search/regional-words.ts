import HONG_KONG from 'opencc-js/dict/HKPhrasesRev';
import TAIWAN from 'opencc-js/dict/TWPhrasesRev';
import type { SynonymGroup } from './synonyms.js';

/**
 * What Taiwan and Hong Kong call what the mainland calls otherwise (資訊 信息, 奈米 纳米), as OpenCC's phrase tables
 * have it. Texts keep their characters; these words meet on the query's side.
 */
export function regionalWords(): readonly SynonymGroup[] {
  return [TAIWAN, HONG_KONG]
    .flatMap((rows) =>
      rows.split('|').map((row) => ({ names: row.split(' ').filter((word) => word.length > 1) })),
    )
    .filter(({ names }) => names.length > 1);
}
