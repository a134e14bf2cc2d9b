/**
 * What one character becomes to matching, beyond what Unicode's own compatibility forms (NFKC) say. Each table is a
 * step of the fold; `fold.ts` has their order.
 */

/** Leave no trace: they are seen by nobody and stand in texts copied from the web and from PDF. */
export const INVISIBLE =
  /\u034f|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** Note marks: ¹ is not 1. NFKC would glue it to the number or word before it (第63/194¹号, 公约》¹). */
export const RAISED = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/u;

/**
 * Radicals and strokes that NFKC leaves as they are, each followed by the ideograph it stands for. Source: Unicode 15,
 * EquivalentUnifiedIdeograph.txt, U+2E80–2EFF (NFKC has the Kangxi radicals U+2F00–2FD5 and two of these).
 */
export const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

/**
 * One form for marks that are typed and printed in many: the form, then what it stands for. Wave dashes are dashes
 * (3～5); 〇 is printed as a circle (二○二五); bullets of Word's symbol fonts lie in the private use area.
 */
export const MARKS: readonly (readonly [form: string, marks: string])[] = [
  [
    '-',
    '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\u2500\ufe31\ufe32\ufe58\ufe63\uff0d~\u223c\u2053\u301c\u3030\uff5e',
  ],
  [
    '"',
    '\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f\uff02\u300c\u300d\u300e\u300f\ufe41\ufe42\ufe43\ufe44',
  ],
  ["'", '\u2018\u2019\u201a\u201b\u2032\u2035\u02bc\u00b4`\uff07\uff40'],
  ['[', '\u3014\u3010\u3016\ufe5d'],
  [']', '\u3015\u3011\u3017\ufe5e'],
  ['<', '\u2039'],
  ['>', '\u203a'],
  ['*', '\u2217'],
  ['·', '\u2027\u22c5\u30fb\uff65\u0387'],
  [
    '•',
    '\u25cf\u25aa\u25ab\u25e6\u2023\u25a0\u25a1\u25c6\u25c7\u25b2\u25ba\u2219\uf0b7\uf0a7\uf0d8\uf0fc\uf06c\uf076\uf0a8\u204c\u204d',
  ],
  ['/', '\u2044\u2215\u2571\u29f8\uff0f'],
  ['〇', '\u25cb\u25ef'],
  [' ', '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ['\n', '\r\u0085\u2028\u2029\v'],
];
