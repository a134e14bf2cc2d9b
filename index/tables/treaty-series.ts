import { readTable } from './read-table.js';

/**
 * Where instruments stand in the United Nations Treaty Series: `id` as in `instruments-treaties.ts`, volume, first page.
 * Only those of whose page we are sure; the others are cited without.
 */
export const TREATY_SERIES = readTable(
  ['id', 'volume', 'page'],
  `
iccpr | 999 | 171
icescr | 993 | 3
icerd | 660 | 195
cedaw-convention | 1249 | 13
cat-convention | 1465 | 85
crc-convention | 1577 | 3
crc-opsc | 2171 | 227
crc-opac | 2173 | 222
cmw-convention | 2220 | 3
crpd-convention | 2515 | 3
ced-convention | 2716 | 3
genocide | 78 | 277
slavery-supplementary | 266 | 3
refugees | 189 | 137
refugees-protocol | 606 | 267
geneva-1 | 75 | 31
geneva-2 | 75 | 85
geneva-3 | 75 | 135
geneva-4 | 75 | 287
geneva-ap1 | 1125 | 3
geneva-ap2 | 1125 | 609
npt | 729 | 161
outer-space | 610 | 205
untoc | 2225 | 209
trafficking-protocol | 2237 | 319
smuggling-protocol | 2241 | 507
uncac | 2349 | 41
rome-statute | 2187 | 90
unclos | 1833 | 397
unfccc-convention | 1771 | 107
cbd | 1760 | 79
kyoto | 2303 | 162
vclt | 1155 | 331
diplomatic-relations | 500 | 95
consular-relations | 596 | 261
cultural-property-1970 | 823 | 231
world-heritage | 1037 | 151
`,
);
