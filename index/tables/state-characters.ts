import { readTable } from './read-table.js';

/**
 * The one character for a State in compounds of several (中美俄, 印巴), by ISO 3166-1 alpha-3. Characters that stand for
 * more than one (乌, 伊, 瑞, 新, 马) are left out: such a compound is not read.
 */
export const STATE_CHARACTERS = readTable(
  ['id', 'zh'],
  `
ARG | 阿
AUS | 澳
BLR | 白
BRA | 巴西
CAN | 加
CHN | 中
DEU | 德
EGY | 埃
ESP | 西
FRA | 法
GBR | 英
GRC | 希
IDN | 印尼
IND | 印
ITA | 意
JPN | 日
KAZ | 哈
KOR | 韩
MNG | 蒙
NLD | 荷
PAK | 巴
PHL | 菲
PRK | 朝
PRT | 葡
RUS | 俄
SAU | 沙
THA | 泰
TUR | 土
USA | 美
VNM | 越
`,
);
