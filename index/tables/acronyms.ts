/**
 * Acronyms and short forms that are no body and no instrument, with what they stand for, and those of bodies and
 * instruments that people use beside the usual one. The notation is that of glossary/read-glossary.ts; what stands
 * beside an acronym may be a name of another table as well: it joins what that one says.
 */
export const ACRONYMS = `
IHRL = 国际人权法 = international human rights law
SGBV = 性暴力和性别暴力 = 性暴力和性别暴力行为 = sexual and gender-based violence ≈ 性别暴力
CDM = 清洁发展机制 = clean development mechanism
COP15 = 缔约方会议第十五届会议 = 第十五届缔约方会议 ≈ 缔约方会议
COP16 = 缔约方会议第十六届会议 = 第十六届缔约方会议 ≈ 缔约方会议
COP21 = 缔约方会议第二十一届会议 = 第二十一届缔约方会议 ≈ 巴黎协定
COP25 = 缔约方会议第二十五届会议 = 第二十五届缔约方会议
COP26 = 缔约方会议第二十六届会议 = 第二十六届缔约方会议 = 格拉斯哥气候大会 = 格拉斯哥会议
COP27 = 缔约方会议第二十七届会议 = 第二十七届缔约方会议 = 沙姆沙伊赫气候大会 = 沙姆沙伊赫会议
COP28 = 缔约方会议第二十八届会议 = 第二十八届缔约方会议 = 迪拜气候大会 = 迪拜会议
COP29 = 缔约方会议第二十九届会议 = 第二十九届缔约方会议 = 巴库气候大会
COP30 = 缔约方会议第三十届会议 = 第三十届缔约方会议 = 贝伦气候大会
MOP = 缔约方会议 = Meeting of the Parties
SBI = 附属履行机构 = Subsidiary Body for Implementation
SBSTA = 附属科学技术咨询机构 = 附属科技咨询机构 = Subsidiary Body for Scientific and Technological Advice
MNE = MNEs = TNCs = 跨国公司 = 多国企业 = 跨国企业 = multinational enterprises
MPI = 多维贫困指数 = multidimensional poverty index
GII = 性别不平等指数 = gender inequality index
SDG1 = SDG 1 = 目标1 = 可持续发展目标1 = 目标一 ≈ 消除一切形式的贫困, 消除贫困
SDG2 = SDG 2 = 目标2 = 可持续发展目标2 = 目标二 ≈ 零饥饿, 消除饥饿
SDG3 = SDG 3 = 目标3 = 可持续发展目标3 = 目标三 ≈ 健康的生活方式, 健康与福祉
SDG4 = SDG 4 = 目标4 = 可持续发展目标4 = 目标四 ≈ 优质教育
SDG5 = SDG 5 = 目标5 = 可持续发展目标5 = 目标五 ≈ 性别平等
SDG6 = SDG 6 = 目标6 = 可持续发展目标6 = 目标六 ≈ 水和环境卫生, 清洁饮水
SDG7 = SDG 7 = 目标7 = 可持续发展目标7 = 目标七 ≈ 可持续的现代能源, 清洁能源
SDG8 = SDG 8 = 目标8 = 可持续发展目标8 = 目标八 ≈ 体面工作
SDG9 = SDG 9 = 目标9 = 可持续发展目标9 = 目标九 ≈ 具备抵御灾害能力的基础设施, 可持续工业化
SDG10 = SDG 10 = 目标10 = 可持续发展目标10 = 目标十 ≈ 国家内部和国家之间的不平等, 减少不平等
SDG11 = SDG 11 = 目标11 = 可持续发展目标11 = 目标十一 ≈ 可持续的城市和人类住区, 可持续城市
SDG12 = SDG 12 = 目标12 = 可持续发展目标12 = 目标十二 ≈ 可持续的消费和生产模式, 可持续消费和生产
SDG13 = SDG 13 = 目标13 = 可持续发展目标13 = 目标十三 ≈ 应对气候变化及其影响, 气候行动, 气候变化
SDG14 = SDG 14 = 目标14 = 可持续发展目标14 = 目标十四 ≈ 海洋和海洋资源, 海洋资源
SDG15 = SDG 15 = 目标15 = 可持续发展目标15 = 目标十五 ≈ 陆地生态系统, 防治荒漠化
SDG16 = SDG 16 = 目标16 = 可持续发展目标16 = 目标十六 ≈ 和平、包容的社会, 包容的机构
SDG17 = SDG 17 = 目标17 = 可持续发展目标17 = 目标十七 ≈ 全球伙伴关系, 执行手段
VNRs = 自愿国别评估 = 自愿国家审查 = voluntary national reviews
VLR = VLRs = 自愿地方评估 = 地方自愿评估 = voluntary local reviews
UNDAF = 联合国发展援助框架 = 联发援框架 = 发展援助框架 = United Nations Development Assistance Framework
HRDDP = 人权尽职政策 = 人权尽职调查政策 = human rights due diligence policy
HRDD = 人权尽责 = 人权尽职调查 = human rights due diligence
NHRIs = 国家人权机构 = national human rights institutions
CSO = CSOs = 民间社会组织 = civil society organizations ≈ 民间社会
INGO = INGOs = 国际非政府组织 = international non-governmental organizations
IFIs = 国际金融机构 = international financial institutions
PRSP = PRSPs = 减贫战略文件 = 减贫战略 = poverty reduction strategy papers
PSEA = 防止性剥削和性虐待 = 防范性剥削和性虐待 = 保护免遭性剥削和性虐待 = protection from sexual exploitation and abuse ≈ 性剥削和性虐待
PTSD = 创伤后应激障碍 = 创伤后压力症候群 = post-traumatic stress disorder ≈ 心理创伤
STIs = STI = 性传播感染 = 性传播疾病 = sexually transmitted infections
HPV = 人乳头瘤病毒 = 人类乳突病毒 = human papillomavirus ≈ 宫颈癌
ARV = ARVs = 抗逆转录病毒 = 抗逆转录病毒药物 = antiretroviral
IYCF = 婴幼儿喂养 = infant and young child feeding
MAM = 中度急性营养不良 = moderate acute malnutrition
EPI = 扩大免疫方案 = Expanded Programme on Immunization ≈ 免疫接种
ORS = 口服补液盐 = oral rehydration salts
EVD = 埃博拉病毒病 = 埃博拉 = Ebola virus disease
MERS = 中东呼吸综合征 = Middle East respiratory syndrome
SARS = 严重急性呼吸系统综合征 = 非典 = 非典型肺炎 = severe acute respiratory syndrome
H1N1 = 甲型流感 = 甲型H1N1流感 = 猪流感
PLHIV = 艾滋病毒感染者 = 艾滋病毒携带者 = people living with HIV
KP = KPs = 重点人群 = 关键人群 = key populations
MSM = 男男性行为者 = 男男性接触者 = men who have sex with men
PWID = 注射吸毒者 = people who inject drugs
VCT = 自愿咨询检测 = 自愿咨询和检测 = voluntary counselling and testing
MCH = 妇幼保健 = 母婴保健 = maternal and child health
CVD = CVDs = 心血管疾病 = cardiovascular diseases
MFN = 最惠国 = 最惠国待遇 = most-favoured-nation
NTB = NTBs = 非关税壁垒 = non-tariff barriers
NTM = NTMs = 非关税措施 = non-tariff measures
S&DT = S&D = 特殊和差别待遇 = special and differential treatment
RoO = 原产地规则 = rules of origin
TFA = 贸易便利化协定 = 贸易便利化协议 = Trade Facilitation Agreement ≈ 贸易便利化
GSP = 普遍优惠制 = 普惠制 = generalized system of preferences
RCEP = 区域全面经济伙伴关系 = 区域全面经济伙伴关系协定 = Regional Comprehensive Economic Partnership
EPZ = 出口加工区 = export processing zone
DFQF = 免关税和免配额 = 免税免配额 = duty-free and quota-free
AML = AML/CFT = 反洗钱和打击资助恐怖主义 = 打击洗钱和资助恐怖主义 = anti-money-laundering ≈ 反洗钱
IFFs = IFF = 非法资金流动 = 非法资金流 = illicit financial flows
FTFs = 外国恐怖主义战斗人员 = 外国恐怖主义作战人员 = foreign terrorist fighters
AWS = 自主武器系统 = autonomous weapons systems
TNW = 战术核武器 = tactical nuclear weapons
ICBM = ICBMs = 洲际弹道导弹 = intercontinental ballistic missiles ≈ 弹道导弹
SLBM = 潜射弹道导弹 = submarine-launched ballistic missiles
NSAs = 消极安全保证 = 无核安全保证 = negative security assurances
NWS = 核武器国家 = 有核武器国家 = nuclear-weapon States
NNWS = 无核武器国家 = non-nuclear-weapon States
NWFZ = NWFZs = 无核武器区 = nuclear-weapon-free zones
EWIPA = 在人口稠密地区使用爆炸性武器 = 在居民区使用爆炸性武器 = explosive weapons in populated areas
ABNJ = 国家管辖范围以外区域 = 国家管辖范围以外地区 = areas beyond national jurisdiction
MSP = 海洋空间规划 = marine spatial planning
MPAs = 海洋保护区 = marine protected areas
EWS = 预警系统 = 早期预警系统 = early warning systems
EW4All = EW4ALL = 全民预警 = 全民预警倡议 = 人人享有预警 = Early Warnings for All
LRRD = 救济、恢复和发展 = 从救济到发展 = linking relief, rehabilitation and development
HDP = 人道主义-发展-和平关系 = 人道主义、发展与和平 = humanitarian-development-peace nexus
RC = RCs = 驻地协调员 = resident coordinators
RCO = RCOs = 驻地协调员办事处 = 驻地协调员办公室 = resident coordinator offices
HC = 人道主义协调员 = humanitarian coordinator
HCT = HCTs = 人道主义国家工作队 = humanitarian country team
HNO = 人道主义需求概览 = 人道主义需求概述 = humanitarian needs overview
HRP = HRPs = 人道主义应急计划 = 人道主义应对计划 = humanitarian response plan
GHO = 全球人道主义概览 = 全球人道主义概况 = Global Humanitarian Overview
FTS = 财务支出核实处 = 财务跟踪处 = Financial Tracking Service
CAP = 联合呼吁程序 = 联合呼吁 = consolidated appeals process
CBPFs = CBPF = 国家集合基金 = 国别集合基金 = country-based pooled funds
CMCoord = 军民协调 = 人道主义军民协调 = civil-military coordination
CIMIC = 军民合作 = civil-military cooperation
AAP = 对受影响人口负责 = 对受影响民众负责 = accountability to affected populations ≈ 对受影响者负责
IPC = 粮食安全阶段综合分类 = 综合粮食安全阶段分类 = Integrated Food Security Phase Classification ≈ 粮食不安全
HQ = 总部 = headquarters
ToR = TOR = 职权范围 = terms of reference
SOP = SOPs = 标准作业程序 = 标准操作程序 = standard operating procedures
TCCs = TCC = 部队派遣国 = troop-contributing countries
PCC = PCCs = 警察派遣国 = police-contributing countries
RECs = REC = 区域经济共同体 = regional economic communities
CAR = 中非共和国 = Central African Republic
CRRF = 难民问题全面响应框架 = 全面难民应对框架 = Comprehensive Refugee Response Framework
ILO C169 = 土著和部落人民公约 = 劳工组织第169号公约
ILO C182 = 最恶劣形式的童工劳动公约 = 禁止和立即行动消除最恶劣形式的童工劳动公约 = 劳工组织第182号公约
LGBTQ = LGBTQI = LGBTIQ+ = 男女同性恋、双性恋和跨性别者 = 女同性恋、男同性恋、双性恋和跨性别者 ≈ 性取向和性别认同
PWD = PWDs = 残疾人 = persons with disabilities
OPD = OPDs = 残疾人组织 = 残疾人代表组织 = organizations of persons with disabilities
STEM = 科学、技术、工程和数学 = 理工科 = science, technology, engineering and mathematics
GCED = 全球公民教育 = 世界公民教育 = global citizenship education
ICPD25 = 内罗毕峰会 = Nairobi Summit ≈ 国际人口与发展会议
UNGASS = 大会特别会议 = 联大特别会议 = special session of the General Assembly
HLM = 高级别会议 = high-level meeting
HLPF = 高政论坛 = 高级别政治论坛
DPG = DPGs = 数字公共产品 = digital public goods
PES = 生态系统服务付费 = 生态补偿 = payments for ecosystem services
LULUCF = 土地利用、土地利用的变化和林业 = 土地利用、土地利用变化和林业 = land use, land-use change and forestry
CCUS = CCS = 碳捕获和储存 = 碳捕集与封存 = 碳捕获、利用和储存 = carbon capture and storage
GST = 全球盘点 = 全球总结 = global stocktake
L&D = 损失和损害 = loss and damage
WIM = 华沙国际机制 = 气候变化影响相关损失和损害华沙国际机制 = Warsaw International Mechanism
NCQG = 新的集体量化目标 = 新集体量化目标 = new collective quantified goal ≈ 气候融资
ETS = 排放交易体系 = 排放权交易 = emissions trading ≈ 碳市场
CBAM = 碳边界调整机制 = 碳边境调节机制 = carbon border adjustment mechanism
ODS = 消耗臭氧层物质 = 耗臭氧层物质 = ozone-depleting substances
CFC = CFCs = 氟氯化碳 = 氯氟烃 = chlorofluorocarbons
SLCP = SLCPs = 短期气候污染物 = 短寿命气候污染物 = short-lived climate pollutants
SAICM = 国际化学品管理战略方针 = 化学品管理战略方针 = Strategic Approach to International Chemicals Management
INC = 政府间谈判委员会 = intergovernmental negotiating committee
LMO = LMOs = 改性活生物体 = 改性生物体 = living modified organisms
IAS = 外来入侵物种 = 入侵物种 = invasive alien species
MEAs = MEA = 多边环境协定 = 多边环境协议 = multilateral environmental agreements
NBSAP = NBSAPs = 国家生物多样性战略和行动计划 = national biodiversity strategies and action plans
PFAS = 全氟和多氟烷基物质 = 永久性化学品 = forever chemicals
WEEE = 废弃电子电气设备 = 电子废物 = 电子废弃物 = e-waste
EPR = 生产者责任延伸 = 生产者责任延伸制度 = extended producer responsibility
PRTR = PRTRs = 污染物释放和转移登记册 = 污染物排放与转移登记 = pollutant release and transfer registers
LRTAP = 远距离越境空气污染公约 = Convention on Long-range Transboundary Air Pollution
LDC5 = 第五次联合国最不发达国家问题会议 = 联合国第五次最不发达国家问题会议
VPoA = VPOA = 维也纳行动纲领
IPoA = 伊斯坦布尔行动纲领
DPoA = 多哈行动纲领
BPoA = 巴巴多斯行动纲领
C1 = 第一委员会 = 一委
C2 = 第二委员会 = 二委
C3 = 第三委员会 = 三委
C4 = 第四委员会 = 四委
C5 = 第五委员会 = 五委
C6 = 第六委员会 = 六委
C24 = 二十四国特别委员会 = 非殖民化特别委员会
贸发会议 = 贸发会 = UNCTAD
统计委员会 = 统计委
生物多样性公约 = 生多公约
禁止核武器条约 = 禁核武条约
国际海底管理局 = 海底局
可持续发展高级别政治论坛 = 高政论坛
普遍定期审议 = 定期审议 = 国别人权审议 ≈ 国别人权报告
人权事务委员会 = 人权委
国际刑事法院 = 刑院 = 国际刑院
两公约 ≈ 公民权利和政治权利国际公约, 经济、社会及文化权利国际公约
安理会五常 = 安全理事会常任理事国 = 五个常任理事国
不结盟国家运动 = 不结盟
77国集团 = 七十七国集团 = 77国
前南法庭 = 前南斯拉夫问题国际刑事法庭
卢旺达法庭 = 卢旺达问题国际刑事法庭
禁止酷刑公约 = 酷刑公约
NPM = 国家预防机制 = 国家防范机制 = national preventive mechanism
CRSV = 与冲突有关的性暴力 = 冲突中性暴力 = conflict-related sexual violence
TFGBV = 技术助长的性别暴力 = 网络性别暴力 = technology-facilitated gender-based violence
VAW = VAWG = EVAW = 暴力侵害妇女 = 暴力侵害妇女和女童行为 = 暴力侵害妇女行为 = violence against women
IPV = 亲密伴侣暴力 = 亲密伴侣的暴力 = intimate partner violence
GRB = 促进性别平等预算 = 性别敏感预算编制 = 性别预算 = gender-responsive budgeting
GEWE = 性别平等和增强妇女权能 = 性别平等与增强妇女权能 = gender equality and women's empowerment
UN-SWAP = 联合国全系统性别平等和增强妇女权能行动计划 = 全系统行动计划
RR = RRF = 经常资源 = 核心资源 = regular resources
OR = 其他资源 = 非核心资源 = other resources
PPE = 个人防护装备 = 个人防护设备 = personal protective equipment
DLT = 分布式账本技术 = 区块链 = distributed ledger technology
IoT = 物联网 = Internet of things
ML = 机器学习 = machine learning
CBDC = CBDCs = 央行数字货币 = central bank digital currencies
QE = 量化宽松 = 量化宽松政策 = quantitative easing
QT = 量化紧缩 = quantitative tightening
CPI = 消费价格指数 = 消费者价格指数 = consumer price index
DSA = 债务可持续性分析 = debt sustainability analysis
EMDEs = 新兴市场和发展中经济体 = 新兴市场和发展中国家 = emerging market and developing economies
WESP = 世界经济形势与展望 = 世界经济形势和前景 = World Economic Situation and Prospects
BEPS = 税基侵蚀和利润转移 = base erosion and profit shifting
PPPs = 公私伙伴关系 = 公私合作 = 公私营伙伴关系 = public-private partnerships
`;
