import type { Document, DocumentType, Masthead, Unit, UnitKind } from '../../index/model/document.js';
import { asLocator } from '../../index/model/locator.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';

/**
 * Five documents in the style of the United Nations, invented for judging search: no such document exists. One unit
 * a line, `locator kind text`, the kind by its first letters.
 */
interface Sketch {
  readonly key: string;
  readonly type: DocumentType;
  readonly symbol?: string;
  readonly aliases: readonly string[];
  readonly masthead: Masthead;
  readonly units: string;
}

const SKETCHES: readonly Sketch[] = [
  {
    key: 'A/RES/95/901',
    type: 'resolution',
    symbol: 'A/RES/95/901',
    aliases: ['95/901'],
    masthead: { organ: '大会', session: 95, dates: [{ role: 'adopted', iso: '2040-12-16' }] },
    units: `masthead masthead 大会第九十五届会议议程项目71(b)
title title 享有安全饮用水和环境卫生的人权
enacting-formula enacting-formula 大会，
pp1 preambular 回顾其关于安全饮用水和环境卫生的各项决议，特别是2035年12月18日第90/212号决议，
pp2 preambular 深为关切约有二十二亿人仍无法获得安全管理的饮用水，农村地区和非正规住区的居民尤其缺水，
pp3 preambular 认识到气候变化使干旱和洪水更加频繁，加剧了水资源短缺，
pp4 preambular 注意到世界卫生组织和联合国儿童基金会联合监测方案公布的最新数据，
1 operative 呼吁各国逐步实现人人享有饮用水和环境卫生的权利，优先照顾贫困家庭、学校和保健中心；
2 operative 敦促各国政府停止露天排便，修建独立和安全的厕所，并为妇女和女童提供经期卫生设施；
3 operative 鼓励捐助国增加对供水和污水处理工程的投资，向最不发达国家转让海水淡化技术；
4 operative 请世界银行和各区域开发银行为小型供水项目提供优惠贷款；
5 operative 决定宣布2041年至2050年为“水与健康国际十年”，每年3月22日纪念世界水日；
6 operative 又请秘书长在大会第九十七届会议之前提交一份关于地下水污染的报告，并附上可供执行的建议。
closing closing 2040年12月16日第68次全体会议`,
  },
  {
    key: 'E/RES/2041/12',
    type: 'resolution',
    symbol: 'E/RES/2041/12',
    aliases: ['2041/12'],
    masthead: { organ: '经济及社会理事会', dates: [{ role: 'adopted', iso: '2041-07-24' }] },
    units: `title title 残疾人在数字时代的包容性就业
enacting-formula enacting-formula 经济及社会理事会，
pp1 preambular 铭记《残疾人权利公约》¹ 的宗旨和原则，
pp2 preambular 关切地注意到残疾人的失业率是其他人的两倍，残疾妇女面临多重歧视，
pp3 preambular 强调人工智能和远程办公既带来机会，也可能形成新的无障碍壁垒，
1 operative 邀请会员国制定配额制度，要求公共机构和大型企业雇用残疾人；
2 operative 促请各国确保政府网站、移动应用程序和自动取款机符合无障碍标准；
3 operative 鼓励国际劳工组织编写合理便利指南，供中小企业使用；
4 operative 建议各国统计部门按残疾类型、性别和年龄收集就业数据；
5 operative 请社会发展委员会在其第七十九届会议上举行一次盲人和聋人青年圆桌会议；
6 operative 决定将手语翻译和盲文文件的费用列入2042年方案预算。
closing closing 2041年7月24日第32次全体会议
fn1 footnote 联合国，《条约汇编》，第2515卷，第44910号。`,
  },
  {
    key: 'S/RES/2987(2041)',
    type: 'resolution',
    symbol: 'S/RES/2987(2041)',
    aliases: ['2987(2041)'],
    masthead: { organ: '安全理事会', meeting: 10211, dates: [{ role: 'adopted', iso: '2041-03-14' }] },
    units: `title title 第2987(2041)号决议
masthead masthead 2041年3月14日安全理事会第10211次会议通过
enacting-formula enacting-formula 安全理事会，
pp1 preambular 重申对卡萨马地区主权、统一和领土完整的坚定承诺，
pp2 preambular 谴责武装团体袭击平民、医院和人道主义车队的行为，
pp3 preambular 欢迎冲突各方于2041年2月27日签署停火协定，
1 operative 决定设立联合国卡萨马地区观察团，初步任期六个月，由至多850名军事观察员组成；
2 operative 授权观察团监测停火，核查重型武器撤离情况，并巡逻隔离区；
3 operative 要求所有各方立即停止敌对行动，允许救济物资通过北部过境点；
4 operative 又决定在2042年3月31日之前对违反停火者实行旅行禁令和资产冻结；
5 operative 请秘书长任命一名特别代表，每90天向安理会报告一次；
6 operative 鼓励妇女切实参加和平谈判，包括担任调解人；
7 operative 强调必须排雷，销毁未爆弹药，帮助前战斗人员重返社会；
8 operative 决定继续处理此案。`,
  },
  {
    key: 'note-verbale-2042-05-06-ISL',
    type: 'letter',
    aliases: [],
    masthead: { dates: [{ role: 'letter', iso: '2042-05-06' }], sender: '冰岛常驻联合国代表团' },
    units: `title title 2042年5月6日冰岛常驻联合国代表团给秘书长的普通照会
letter/1 letter 冰岛常驻联合国代表团向秘书长致意，并谨提及大会关于全面禁止核试验条约的第96/77号决议。
letter/2 letter 冰岛政府已向全面禁止核试验条约组织筹备委员会缴付本年度摊款，并在雷克雅未克附近新建一座次声监测站。
letter/3 letter 冰岛认为，核裁军、核不扩散与和平利用核能三者相辅相成。
letter/4 letter 代表团谨请将本照会作为大会议程项目104的文件分发。
closing closing 2042年5月6日，纽约`,
  },
  {
    key: 'A/97/312',
    type: 'report',
    symbol: 'A/97/312',
    aliases: ['97/312'],
    masthead: { organ: '大会', session: 97, dates: [{ role: 'distributed', iso: '2042-08-03' }] },
    units: `title title 防止和打击腐败行为及追回资产：秘书长的报告
heading/1 heading 一. 导言
1 paragraph 本报告根据大会第95/188号决议第26段编写，概述《联合国反腐败公约》的执行情况。
2 paragraph 截至2042年6月30日，公约已有191个缔约国，其中三个国家在报告所述期间交存了批准书。
heading/2 heading 二. 追回和返还资产
3 paragraph 缔约国通过司法协助请求冻结了约14亿美元的被盗资产，但返还的比例不足百分之八。
4 paragraph 银行保密规定和空壳公司仍是查明实际受益人的主要障碍。
5 paragraph 瑞士、尼日利亚和世界银行签订了三方协定，将没收的资金用于助学和医疗补贴。
heading/3 heading 三. 预防
6 paragraph 四十二个国家要求高级公务员申报财产和利益冲突。
7 paragraph 举报人保护法在二十七个国家生效，但记者因揭露贪污而遭报复的案件有所增加。
8 paragraph 毒品和犯罪问题办公室为一千二百名检察官和法官举办了培训班。
heading/4 heading 四. 建议
9 paragraph 建议会员国公开政府采购合同，并在体育赛事主办权的投标中设立廉正条款。
10 paragraph 建议各国向自愿信托基金捐款，以便资助小岛屿发展中国家的同行审议。`,
  },
];

/** The invented documents, parsed by hand. */
export function ownDocuments(): readonly Document[] {
  return SKETCHES.map(documentOf);
}

function documentOf({ symbol, units: lines, ...rest }: Sketch): Document {
  const units = lines.split('\n').map(unitOf);
  const title = units.find((unit) => unit.kind === 'title')?.text;
  const text = units.map((unit) => `${unit.text}\n`).join('');
  return {
    ...rest,
    // The sketches write their symbols in canonical form.
    ...(symbol === undefined ? {} : { symbol: symbol as DocumentSymbol }),
    ...(title === undefined ? {} : { title }),
    signatures: [],
    units,
    source: { name: `${rest.key}.txt`, text, sha256: '0'.repeat(64) },
    ownership: [],
    coverage: 1,
    diagnostics: [],
  };
}

function unitOf(line: string): Unit {
  const [locator = '', kind = '', ...words] = line.split(' ');
  const text = words.join(' ');
  const footnotes = [...text.matchAll(/¹/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
    number: '1',
  }));
  return {
    locator: asLocator(locator),
    // The sketches use the model's own words.
    kind: kind as UnitKind,
    number: /^\d+$/u.test(locator) ? locator : null,
    text,
    spans: [],
    emphasis: [],
    footnotes,
  };
}
