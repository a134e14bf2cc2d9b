import { parseSynonyms } from './house-terms.js';
import type { SynonymGroup } from './synonyms.js';

/** Bodies and instruments with their acronyms, in the same notation as the house terms. */
const TABLE = `
联合国毒品和犯罪问题办公室 = 毒品和犯罪问题办公室 = 毒罪办 = 联合国毒罪办 = 毒品和犯罪办 = 禁毒办 = UNODC = United Nations Office on Drugs and Crime
国际移民组织 = 移民组织 = IOM = International Organization for Migration
联合国打击跨国有组织犯罪公约 = 打击跨国有组织犯罪公约 = 巴勒莫公约 = 有组织犯罪公约 = UNTOC = Palermo Convention = United Nations Convention against Transnational Organized Crime
关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书 = 贩运人口议定书 = 人口贩运议定书 = 巴勒莫议定书 = Palermo Protocol = Trafficking in Persons Protocol
人权理事会 = HRC = Human Rights Council
人权委员会 = Commission on Human Rights
联合国大会 = 联大 = UNGA = General Assembly ≈ 大会
安全理事会 = 安理会 = UNSC = Security Council
经济及社会理事会 = 经社理事会 = 经济和社会理事会 = ECOSOC = Economic and Social Council
国际法院 = ICJ = International Court of Justice
国际刑事法院 = ICC = International Criminal Court
托管理事会 = Trusteeship Council
秘书处 = Secretariat
预防犯罪和刑事司法委员会 = 犯罪预防和刑事司法委员会 = 预防犯罪委员会 = CCPCJ = Commission on Crime Prevention and Criminal Justice
麻醉药品委员会 = 麻委会 = CND = Commission on Narcotic Drugs
妇女地位委员会 = 妇地会 = CSW = Commission on the Status of Women
消除对妇女一切形式歧视公约 = 妇女公约 = 消除对妇女歧视公约 = CEDAW = Convention on the Elimination of All Forms of Discrimination against Women
儿童权利公约 = 儿权公约 = CRC = Convention on the Rights of the Child
残疾人权利公约 = CRPD
禁止酷刑公约 = 禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约 = 反酷刑公约 = CAT
公民权利和政治权利国际公约 = 公民及政治权利国际公约 = ICCPR
经济、社会及文化权利国际公约 = 经济社会文化权利国际公约 = 经社文权利国际公约 = ICESCR
消除一切形式种族歧视国际公约 = 消除种族歧视公约 = ICERD
联合国反腐败公约 = 反腐败公约 = UNCAC
联合国海洋法公约 = 海洋法公约 = UNCLOS
联合国气候变化框架公约 = 气候变化框架公约 = UNFCCC
生物多样性公约 = CBD
不扩散核武器条约 = 核不扩散条约 = 不扩散条约 = NPT
世界人权宣言 = UDHR
联合国宪章 = 宪章 = UN Charter
联合国儿童基金会 = 儿童基金会 = 儿基会 = UNICEF
联合国开发计划署 = 开发计划署 = 开发署 = UNDP
联合国环境规划署 = 环境规划署 = 环境署 = UNEP
联合国人口基金 = 人口基金 = UNFPA
联合国人类住区规划署 = 人居署 = UN-Habitat
联合国难民事务高级专员公署 = 联合国难民事务高级专员办事处 = 难民署 = 难民专员办事处 = UNHCR
联合国人权事务高级专员办事处 = 人权事务高级专员办事处 = 人权高专办 = OHCHR
联合国促进性别平等和增强妇女权能署 = 联合国妇女署 = 妇女署 = UN-Women = UN Women
联合国教育、科学及文化组织 = 教育、科学及文化组织 = 联合国教科文组织 = 教科文组织 = UNESCO
联合国粮食及农业组织 = 粮食及农业组织 = 粮农组织 = FAO
联合国工业发展组织 = 工发组织 = UNIDO
联合国贸易和发展会议 = 贸发会议 = UNCTAD
世界卫生组织 = 世卫组织 = 世卫 = WHO
国际劳工组织 = 劳工组织 = ILO
世界粮食计划署 = 粮食计划署 = 粮食署 = WFP
世界贸易组织 = 世贸组织 = WTO
世界银行 = 世行 = World Bank
国际货币基金组织 = 货币基金组织 = 基金组织 = IMF
国际原子能机构 = 原子能机构 = IAEA
国际刑事警察组织 = 国际刑警组织 = 国际刑警 = INTERPOL
国际民用航空组织 = 民航组织 = ICAO
国际海事组织 = 海事组织 = IMO
国际电信联盟 = 国际电联 = ITU
世界知识产权组织 = 知识产权组织 = WIPO
世界气象组织 = 气象组织 = WMO
万国邮政联盟 = 万国邮联 = UPU
联合国近东巴勒斯坦难民救济和工程处 = 近东救济工程处 = UNRWA
联合国艾滋病毒/艾滋病联合规划署 = 联合国艾滋病规划署 = 艾滋病署 = UNAIDS
人道主义事务协调厅 = 人道协调厅 = 人道主义协调厅 = OCHA
红十字国际委员会 = 红十字委员会 = ICRC
欧洲安全与合作组织 = 欧安组织 = OSCE
经济合作与发展组织 = 经合组织 = OECD
非洲联盟 = 非盟 = African Union = AU
欧洲联盟 = 欧盟 = European Union = EU
东南亚国家联盟 = 东盟 = ASEAN
阿拉伯国家联盟 = 阿盟 = League of Arab States
美洲国家组织 = 美洲组织 = OAS
上海合作组织 = 上合组织 = SCO
不结盟运动 = 不结盟国家运动 = NAM
77国集团 = 七十七国集团 = G77 = Group of 77
国际海洋法法庭 = 海洋法法庭 = ITLOS
行政和预算问题咨询委员会 = 行预咨委会 = ACABQ
国际法委员会 = ILC
普遍定期审议 = 普审 = UPR
联合打击贩运人口之友小组 = 打击贩运人口之友小组 = 之友小组 = Group of Friends United against Human Trafficking
打击贩运人口全球倡议 = 全球打击贩运人口活动倡议 = 联合国打击人口贩运全球倡议 = UN.GIFT = UNGIFT
联合国打击贩运人口全球行动计划 = 打击贩运人口全球行动计划 = Global Plan of Action to Combat Trafficking in Persons
第一委员会 = First Committee
第二委员会 = Second Committee
第三委员会 = Third Committee
第四委员会 = Fourth Committee
第五委员会 = Fifth Committee
第六委员会 = Sixth Committee
`;

export const BODY_NAMES: readonly SynonymGroup[] = parseSynonyms(TABLE);
