import { chance } from './chance.js';
import type { TextTree, TreeParagraph, TreeRun } from './text-trees.js';

/**
 * Documents of the United Nations made by chance from a seed, as trees that every writer of ours can write: masthead, title,
 * formula, preamble, numbered paragraphs with items in two levels, parts, a table, an annex of paragraphs or articles, notes.
 */
export function unitTree(seed: number): TextTree & { readonly locators: readonly string[] } {
  const random = chance(seed);
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const may = (share: number) => random() < share;
  const one = <T>(all: readonly [T, ...T[]]): T => all[int(0, all.length - 1)] ?? all[0];
  const paragraphs: TreeParagraph[] = [];
  const notes: string[] = [];
  /** Where each numbered paragraph, paragraph of a preamble and note is to be found. */
  const locators: string[] = [];

  const plain = (text: string, number?: string) =>
    paragraphs.push({ runs: [{ text }], ...(number !== undefined && { number }) });
  const bold = (text: string) => paragraphs.push({ runs: [{ text, style: 'strong' }] });
  const clause = () =>
    one([
      '各会员国根据本国法律采取的措施',
      '秘书长关于执行情况的报告(A/75/321)',
      '联合国系统各基金、方案和专门机构的工作',
      '2019年12月20日第74/198号决议',
      '发展中国家特别是最不发达国家的需要',
      '区域组织同民间社会之间的伙伴关系',
    ]) + one(['十分重要', '应当以透明的方式进行', '尚未得到充分的重视', '面临严重的挑战']);
  /** The part that is being written, with its slash: its notes are its own. */
  let within = '';
  const sentence = (opening: string, end: string, number?: string): void => {
    const runs: TreeRun[] = [
      { text: opening, style: may(0.7) ? 'emphasis' : 'strong' },
      { text: Array.from({ length: int(1, 3) }, clause).join('，') },
    ];
    if (may(0.25)) {
      notes.push(
        one(['见A/75/321，附件二。', '第70/1号决议。', '联合国，《条约汇编》，第1833卷，第31363号。']),
      );
      locators.push(`${within}fn${notes.length}`);
      runs[1] = { text: runs[1]?.text ?? '', note: notes.length - 1 };
    }
    paragraphs.push({ runs: [...runs, { text: end }], ...(number !== undefined && { number }) });
  };
  const operative = () => {
    const count = int(3, 9);
    for (let number = 1; number <= count; number++) {
      const last = number === count;
      locators.push(`${within}${number}`);
      if (!last && may(0.25)) {
        sentence(one(['敦促', '请', '鼓励']), '：', `${number}.`);
        const items = int(2, 4);
        for (let item = 0; item < items; item++) {
          const letter = `${within}${number}(${'abcd'[item]})`;
          locators.push(letter);
          const inner = item < items - 1 && may(0.2);
          sentence(one(['加强', '制定', '审查']), inner ? '：' : '；', `(${'abcd'[item]})`);
          if (!inner) continue;
          for (const mark of ['(i)', '(ii)']) {
            locators.push(letter + mark);
            sentence(one(['登记', '培训']), '；', mark);
          }
        }
      } else if (last) plain('决定继续处理此案。', `${number}.`);
      else sentence(one(['重申', '赞赏地注意到', '邀请', '吁请']), '；', `${number}.`);
    }
  };
  const preamble = () => {
    for (let index = 1, count = int(2, 6); index <= count; index++) {
      locators.push(`${within}pp${index}`);
      sentence(one(['回顾', '重申', '注意到', '欢迎', '铭记']), '，');
    }
  };

  const session = int(64, 79);
  const number = int(100, 299);
  const title = one(['海洋和海洋法', '预防犯罪和刑事司法', '人权与极端贫困']);
  const year = 1945 + session;
  if (may(0.7))
    for (const line of [
      '联合国',
      `A/RES/${session}/${number}`,
      '大会',
      'Distr.: General',
      `20 December ${year}`,
    ])
      plain(line);
  plain(`${year}年12月18日大会决议`);
  bold(`${session}/${number}. ${title}`);
  const parts = may(0.15) ? ['A', 'B'] : [undefined];
  for (const part of parts) {
    within = part === undefined ? '' : `${part}/`;
    if (part !== undefined) {
      bold(part);
      bold(`${title}的${part === 'A' ? '现状' : '前景'}`);
    }
    paragraphs.push({ runs: [{ text: '大会，', style: 'emphasis' }] });
    preamble();
    operative();
  }
  if (may(0.6)) {
    plain(`第${int(40, 99)}次全体会议`);
    plain(`${year}年12月18日`);
  }
  if (may(0.5)) {
    bold('附件');
    bold(one(['关于合作的准则', '行动框架']));
    if (may(0.3)) {
      paragraphs.push({
        runs: [],
        cells: [
          ['区域', '数目'],
          ['非洲', String(int(3, 900))],
          ['亚洲和太平洋', String(int(3, 900))],
        ],
      });
    }
    if (may(0.4))
      for (const [index, article] of ['第一条', '第二条', '第三条'].slice(0, int(2, 3)).entries()) {
        bold(article);
        for (const number of [1, 2]) {
          locators.push(`annex/art${index + 1}/${number}`);
          plain(`${clause()}。`, `${number}.`);
        }
      }
    else
      for (let number = 1, count = int(2, 5); number <= count; number++) {
        locators.push(`annex/${number}`);
        plain(`${clause()}。`, `${number}.`);
      }
  }
  return { paragraphs, notes, locators };
}
