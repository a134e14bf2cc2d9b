/** Bodies, schemes and terms that go by their initials. The notation is that of read-glossary.ts. */
export const INITIALS = `
亚欧会议 = ASEM = Asia-Europe Meeting
非洲农业发展综合方案 = CAADP = Comprehensive Africa Agriculture Development Programme
中美洲经济一体化银行 = CABEI = Central American Bank for Economic Integration
中亚区域信息协调中心 = CARICC
加勒比开发银行 = CDB = Caribbean Development Bank
统计活动协调委员会 = CCSA = Committee for the Coordination of Statistical Activities
国际农业研究磋商组织 = 国际农研磋商组织 = CGIAR
人权委员会 = CHR = Commission on Human Rights
提高妇女地位司 = DAW = Division for the Advancement of Women
争端解决机构 = 世贸组织争端解决机构 = DSB = Dispute Settlement Body
西非经共体监测组 = ECOMOG
欧洲自由贸易联盟 = EFTA = European Free Trade Association
环境管理小组 = EMG = Environment Management Group
欧盟法治特派团 = EULEX
欧盟部队 = EUFOR
全球农业和粮食安全方案 = GAFSP = Global Agriculture and Food Security Program
全球反恐论坛 = GCTF = Global Counterterrorism Forum
地球观测组织 = GEO = Group on Earth Observations
全球减少灾害风险和灾后恢复基金 = 全球减灾与恢复基金 = GFDRR = Global Facility for Disaster Reduction and Recovery
全球卫生安全议程 = GHSA = Global Health Security Agenda
德国国际合作机构 = GIZ
全球移民小组 = GMG = Global Migration Group
全球教育伙伴关系 = 全球教育伙伴 = GPE = Global Partnership for Education
全球根除脊髓灰质炎倡议 = 全球根除脊灰倡议 = GPEI = Global Polio Eradication Initiative
有效发展合作全球伙伴关系 = 促进有效发展合作全球伙伴关系 = GPEDC = Global Partnership for Effective Development Co-operation
全球可持续发展报告 = GSDR = Global Sustainable Development Report
全球水伙伴 = GWP = Global Water Partnership
联合国和平行动问题高级别独立小组 = 和平行动问题高级别独立小组 = HIPPO = High-level Independent Panel on Peace Operations
高级别小组 = HLP = high-level panel
人权尽职政策 = 联合国支持非联合国安全部队人权尽职政策 = HRDDP = human rights due diligence policy
人权先行 = 人权先行倡议 = HRuF = Human Rights up Front
美洲开发银行 = IADB = IDB = Inter-American Development Bank
伊斯兰开发银行 = 伊斯兰发展银行 = ISDB = Islamic Development Bank
印度、巴西和南非 = 印巴南 = IBSA = India, Brazil and South Africa
国际科学理事会 = ICSU = International Science Council
国际民主和选举援助学会 = 国际民主和选举援助研究所 = IDEA = International IDEA
国际发展法组织 = IDLO = International Development Law Organization
国际能源署 = 国际能源机构 = IEA = International Energy Agency
政府间会议 = IGC = intergovernmental conference
国际环境与发展研究所 = IIED = International Institute for Environment and Development
提高妇女地位国际研究训练所 = INSTRAW
国际热带木材组织 = ITTO = International Tropical Timber Organization
国际救援委员会 = IRC = International Rescue Committee
挪威难民理事会 = NRC = Norwegian Refugee Council
拉丁美洲和加勒比 = 拉美和加勒比 = LAC = Latin America and the Caribbean
长期战略 = 低排放长期发展战略 = LTS = long-term strategy
多方捐助者信托基金 = 多捐助方信托基金 = MDTF = multi-donor trust fund
中东和北非 = 中东与北非 = MENA = Middle East and North Africa
多国联合特遣部队 = 多国联合工作队 = MNJTF = Multinational Joint Task Force
非营利组织 = 非牟利组织 = NPO = NPOs = non-profit organization
民主制度和人权办公室 = 欧安组织民主制度和人权办公室 = ODIHR
东加勒比国家组织 = OECS = Organization of Eastern Caribbean States
非洲商法协调组织 = OHADA
二十一世纪统计促进发展伙伴关系 = PARIS21
减贫与增长信托 = PRGT = Poverty Reduction and Growth Trust
复苏与建设和平评估 = RPBA = Recovery and Peacebuilding Assessment
南部非洲关税同盟 = SACU = Southern African Customs Union
太平洋共同体 = SPC = Pacific Community
卫生与植物检疫措施 = 动植物卫生检疫措施 = SPS = sanitary and phytosanitary measures
技术性贸易壁垒 = 技术性贸易障碍 = TBT = technical barriers to trade
贸易和发展理事会 = 贸发理事会 = TDB = Trade and Development Board
东京非洲发展问题国际会议 = 非洲发展问题东京国际会议 = TICAD
跨太平洋伙伴关系 = TPP = Trans-Pacific Partnership
世界城市和地方政府联合组织 = 城市和地方政府联合组织 = UCLG = United Cities and Local Governments
环境署金融倡议 = UNEP FI
联合国国际伙伴关系基金 = UNFIP
预防和控制非传染性疾病机构间工作队 = 非传染性疾病机构间工作队 = UNIATF
联合国埃博拉应急特派团 = UNMEER
联合国卫星中心 = 联合国卫星应用方案 = UNOSAT
联合国促进残疾人权利伙伴关系 = UNPRPD
联合国人类安全信托基金 = 人类安全信托基金 = UNTFHS = United Nations Trust Fund for Human Security
美国国际开发署 = USAID
世界经济论坛 = 达沃斯论坛 = WEF = World Economic Forum = Davos
联合国协会世界联合会 = 联合国协会世界联盟 = WFUNA
减少灾害风险世界大会 = 世界减灾大会 = WCDRR = WCDR
统一预算、成果和问责制框架 = 艾滋病署统一预算 = UBRAF = Unified Budget, Results and Accountability Framework
牛津贫困与人类发展倡议 = OPHI
低收入缺粮国 = 低收入缺粮国家 = LIFDC = LIFDCs = low-income food-deficit countries
社区主导的全面环境卫生 = CLTS = community-led total sanitation
联合监测方案 = 供水和环境卫生联合监测方案 = JMP = Joint Monitoring Programme
人口与健康调查 = 人口和健康调查 = DHS = demographic and health surveys
多指标类集调查 = 多指标类集群调查 = multiple indicator cluster surveys
教育管理信息系统 = EMIS
卫生管理信息系统 = HMIS
统计数据和元数据交换 = SDMX
现金转移统一办法 = 统一现金转移办法 = HACT = harmonized approach to cash transfers
国际援助透明度倡议 = 国际援助透明倡议 = IATI = International Aid Transparency Initiative
非洲联盟委员会 = 非盟委员会 = AUC = African Union Commission
东非共同体 = EAC = East African Community
产品开发伙伴关系 = 产品开发合作伙伴关系 = PDP = product development partnerships
研究促进发展 = R4D = research for development
高级管理小组 = 高级管理层 = SMT = senior management team
发展权利宣言 = DRTD = Declaration on the Right to Development
联合调查组 = JIT = joint investigation team = joint investigative team
会议室文件 = 会场文件 = CRP = conference room paper
可持续发展解决方案网络 = 可持续发展行动网络 = SDSN = UNSDSN = Sustainable Development Solutions Network
非洲同行审议机制 = 非洲相互审查机制 = APRM = African Peer Review Mechanism
2063年议程 = 非洲2063议程 = Agenda 2063
非洲联盟和平与安全理事会 = 非盟和平与安全理事会 = PSC = AUPSC
国际搜索和救援咨询小组 = 国际搜索与救援咨询团
大赦国际 = 国际特赦组织 = Amnesty International
人权观察 = HRW = Human Rights Watch
国际特派团 = 多国部队 = MNF = multinational force
`;
