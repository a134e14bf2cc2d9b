/**
 * Words in which the name of a State stands without meaning the State: seas, rivers, cities, peoples' areas,
 * and accidents of two neighbouring words (发展中国家, 沿海地区). They are matched like names, longest first,
 * and then left out.
 */
export const NOT_STATES: readonly string[] = `
  印度洋 印度河 印度教 印度支那 西印度群岛 西印度大学 印度斯坦 英属印度洋领地
  中国家 发展中国家 其中国 中国际 南中国海 东中国海 中国海
  南美国家 北美国家 中美国家 拉美国家 南美国 英国国教 法国际 国际法国 德国马克
  海地区 海地带 沿海地 公海地 地中海地 勒比海地 海地貌 海地质 海地形 陆海地
  日本海 日本脑炎
  乍得湖 马拉维湖 约旦河 约旦谷 刚果河 刚果盆地 尼日尔河 尼日尔三角洲 塞内加尔河 巴拉圭河 乌拉圭河 冈比亚河
  几内亚湾 新几内亚 墨西哥湾 阿曼湾 泰国湾 波斯湾 巴拿马运河 洪都拉斯湾
  巴西利亚 墨西哥城 巴拿马城 科威特城 危地马拉城 西班牙港 圣萨尔瓦多 新墨西哥 突尼斯市 吉布提市
  马里亚纳 马里亚纳群岛 北马里亚纳群岛 马里兰 马里乌波尔 马里奥
  法属圭亚那 美属萨摩亚 北爱尔兰 南乔治亚 安圭拉
  内蒙古 蒙古族 朝鲜族 朝鲜半岛 朝鲜战争 南非洲 黑山羊
  捷克斯洛伐克 理查德 阿曼达 库尔巴林 印度裔
  马耳他骑士团 马耳他主权教团 马耳他军事教团 马耳他主权军事教团
  乌拉圭回合 巴勒斯坦被占领土 被占领巴勒斯坦领土 巴勒斯坦被占领领土 巴勒斯坦难民 巴勒斯坦人
  瑞士法郎 加纳利群岛 古巴比伦
`
  .trim()
  .split(/\s+/u);

/** A language, not the State: 西班牙语, 西班牙文; but 日本文化 is Japan's culture. */
export const LANGUAGE = /^(?:语|文(?![化明物件书职官献艺人学]))/u;

/** What may not stand directly before a name: 18日本组织 ends a date, 今日本 begins 本. */
export const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  日本: /[0-9０-９一二三四五六七八九十今同当即近次每明昨]$/u,
};
