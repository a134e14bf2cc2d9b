import { readTable } from './read-table.js';

/**
 * Words in which a name stands without meaning what has the name: seas, rivers, cities, peoples' areas, other gatherings,
 * and accidents of two neighbouring words (发展中国家, 沿海地区). They are matched like names, longest first, and then
 * left out. `of`: the names that they look like.
 */
export const NOT_NAMES = readTable(
  ['id', 'of', 'words'],
  `
india | state | 印度洋; 印度河; 印度教; 印度支那; 西印度群岛; 西印度大学; 印度斯坦; 英属印度洋领地
china | state | 中国家; 发展中国家; 其中国; 中国际; 南中国海; 东中国海; 中国海
countries | state | 南美国家; 北美国家; 中美国家; 拉美国家; 南美国; 英国国教; 法国际; 国际法国; 德国马克
coast | state | 海地区; 海地带; 沿海地; 公海地; 地中海地; 勒比海地; 海地貌; 海地质; 海地形; 陆海地
japan | state | 日本海; 日本脑炎
rivers-lakes | state | 乍得湖; 马拉维湖; 约旦河; 约旦谷; 刚果河; 刚果盆地; 尼日尔河; 尼日尔三角洲; 塞内加尔河; 巴拉圭河; 乌拉圭河; 冈比亚河
gulfs-canals | state | 几内亚湾; 新几内亚; 墨西哥湾; 阿曼湾; 泰国湾; 波斯湾; 巴拿马运河; 洪都拉斯湾
cities | state | 巴西利亚; 墨西哥城; 巴拿马城; 科威特城; 危地马拉城; 西班牙港; 圣萨尔瓦多; 新墨西哥; 突尼斯市; 吉布提市
mariana-and-others | state | 马里亚纳; 马里亚纳群岛; 北马里亚纳群岛; 马里兰; 马里乌波尔; 马里奥
territories | state | 法属圭亚那; 美属萨摩亚; 北爱尔兰; 南乔治亚; 安圭拉
peoples | state | 内蒙古; 蒙古族; 朝鲜族; 朝鲜半岛; 朝鲜战争; 南非洲; 黑山羊
parts | state | 捷克斯洛伐克; 理查德; 阿曼达; 库尔巴林; 印度裔
order-of-malta | state | 马耳他骑士团; 马耳他主权教团; 马耳他军事教团; 马耳他主权军事教团
palestine | state | 乌拉圭回合; 巴勒斯坦被占领土; 被占领巴勒斯坦领土; 巴勒斯坦被占领领土; 巴勒斯坦难民; 巴勒斯坦人
others | state | 瑞士法郎; 加纳利群岛; 古巴比伦
assemblies | body | 大会堂; 大会特别会议; 大会议室; 人民代表大会; 全国人民代表大会; 议员大会; 选民大会; 妇女大会; 世界大会; 国际大会; 全球大会; 筹备大会; 审议大会; 缔约国大会; 缔约方大会; 会员大会; 成员国大会
offices | post | 秘书长级; 主席团; 主席国; 大使馆; 秘书处; 报告员制度
`,
);

/** What may not stand directly before a name: 18日本组织 ends a date, 今日本 begins 本; parts of other bodies (某组织大会). */
export const NOT_DIRECTLY_AFTER = readTable(
  ['name', 'before'],
  `
日本 | 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 一; 二; 三; 四; 五; 六; 七; 八; 九; 十; 今; 同; 当; 即; 近; 次; 每; 明; 昨
大会 | 世界; 国际; 代表; 全球; 组织; 缔约国; 缔约方; 联盟; 机构; 协会; 会员; 法律; 议会; 开幕; 卫生; 环境; 人居; 劳工; 邮政; 气象; 审议; 筹备; 政府首脑; 政府; 刑事司法
秘书处 | 公约; 议定书; 联盟; 组织; 共同体; 论坛; 会议; 委员会; 机构; 联邦; 条约; 协定; 理事会; 规约; 基金; 战略; 平台; 常设; 体系; 方案
`,
);
