/** Further concepts of the field: justice and counter-terrorism. The notation is that of read-glossary.ts. */
export const JUSTICE_TERROR = `
独狼恐怖分子 = 单独行动的恐怖分子 = 孤狼 = lone wolf = lone actor
自杀式袭击 = 自杀炸弹 = 自杀式爆炸 = suicide bombing = suicide attacks
打击洗钱和资助恐怖主义 = 反洗钱和打击资助恐怖主义 = 洗錢防制 = AML/CFT
金融行动特别工作组 = 反洗钱金融行动特别工作组 = 防制洗錢金融行動工作組織 = FATF = Financial Action Task Force
联合国全球反恐协调契约 = 全球反恐协调契约 = Global Counter-Terrorism Coordination Compact
联合国反恐中心 = UNCCT = United Nations Counter-Terrorism Centre
伊斯兰马格里布基地组织 = AQIM
阿拉伯半岛基地组织 = AQAP
博科圣地 = 博科哈拉姆 = Boko Haram
青年党 = 索马里青年党 = Al-Shabaab
预报旅客资料 = 旅客信息预报 = 旅客姓名记录 = API = PNR = passenger name record = advance passenger information
数字证据 = 數位證據 = digital evidence
战场证据 = 在武装冲突影响地区获得的证据 = battlefield evidence
可采性 = 证据可采性 = 證據能力 = admissibility of evidence = admissible evidence
起诉、改造和重返社会 = 起诉、改造与重新融入 = prosecution, rehabilitation and reintegration
反击言论 = 反叙事 = 反制論述 = counter-narratives = counter-narrative
监测组 = 分析支助和制裁监测组 = monitoring team
过度合规 = 过度遵守制裁 = 过度遵守 = overcompliance
任意拘留问题工作组 = WGAD = Working Group on Arbitrary Detention
强迫或非自愿失踪问题工作组 = WGEID = Working Group on Enforced or Involuntary Disappearances
防范酷刑小组委员会 = 防止酷刑小组委员会 = SPT = Subcommittee on Prevention of Torture
死囚 = 死刑犯 = 死囚牢房 = 等待处决 = death row
致命武力 = 致命性武力 = 致命武器对付抗议者 = lethal force
低致命性武器 = 非致命武器 = 催泪瓦斯 = 橡皮子弹 = less-lethal weapons = tear gas
女性囚犯待遇规则 = 曼谷规则 = Bangkok Rules
受害者补救 = 获得补救权 = right to remedy
劫掠 = 掠夺 = 抢劫文物 = 洗劫 = looting = pillage = plunder
贩运人口受害者身份识别 = 受害者身份识别 = 被害人鑑別 = victim identification
需求抑制 = 遏制需求 = 抑制需求 = demand reduction = discourage demand
减少需求 = 减少毒品需求 = drug demand reduction
`;
