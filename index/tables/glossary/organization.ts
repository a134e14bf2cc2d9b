/** Concepts of the field: organization. The notation is that of read-glossary.ts. */
export const ORGANIZATION = `
联合国 = 联合国组织 = United Nations = UN
联合国系统 = 联合国体系 = 联合国系统各组织 = 联合国系统各机构 = UN system = United Nations system
联合国大会 = 联大 = 大会 = General Assembly = UNGA
安全理事会 = 安理会 = 安全理事會 = Security Council = UNSC = SC
经济及社会理事会 = 经社理事会 = 经济和社会理事会 = 经社会 = ECOSOC = Economic and Social Council
托管理事会 = 托管理事會 = Trusteeship Council
联合国秘书处 = 秘书处 = Secretariat = UN Secretariat
人权理事会 = 联合国人权理事会 = HRC = Human Rights Council
人权委员会 = Commission on Human Rights
秘书长 = 联合国秘书长 = Secretary-General = SG = UNSG ≈ 联合国的头
常务副秘书长 = 第一副秘书长 = Deputy Secretary-General = DSG
副秘书长 = 助理秘书长 = Under-Secretary-General = USG = ASG
联合国专门机构 = 专门机构 = 各专门机构 = specialized agencies
基金和方案 = 各基金和方案 = 基金、方案和专门机构 = funds and programmes
行政首长协调理事会 = 首协会 = 联合国系统行政首长协调理事会 = CEB = Chief Executives Board
联合检查组 = 联检组 = Joint Inspection Unit = JIU
内部监督事务厅 = 内部监督厅 = 监督厅 = 内监厅 = OIOS = Office of Internal Oversight Services
审计委员会 = 外聘审计 = 外部审计 = 联合国审计委员会 = Board of Auditors = external audit
国际公务员制度委员会 = 公务员制度委员会 = 国际公务员 = ICSC = International Civil Service Commission
行政和预算问题咨询委员会 = 行预咨委会 = 咨询委员会 = ACABQ
方案和协调委员会 = 方案协调会 = Committee for Programme and Coordination = CPC
会费委员会 = Committee on Contributions
法律事务厅 = 法律厅 = Office of Legal Affairs = OLA
大会和会议管理部 = 大会部 = DGACM
全球传播部 = 全球传播 = 新闻部 = DGC = DPI
经济和社会事务部 = 经社部 = 经济及社会事务部 = DESA = UN DESA
管理战略、政策和合规部 = 管理部 = DMSPC
联合国日内瓦办事处 = 日内瓦办事处 = UNOG
联合国维也纳办事处 = 维也纳办事处 = UNOV
联合国内罗毕办事处 = 内罗毕办事处 = UNON
联合国总部 = 总部 = 纽约总部 = UN Headquarters
新闻中心 = 联合国新闻中心 = UN information centres = UNIC
社会发展委员会 = 社发委员会 = 社发委 = Commission for Social Development = CSocD
妇女地位委员会 = 妇地会 = 妇女地位委 = CSW = Commission on the Status of Women
人口与发展委员会 = 人口和发展委员会 = 人发委 = Commission on Population and Development = CPD commission
麻醉药品委员会 = 麻委会 = 麻管会 = CND = Commission on Narcotic Drugs
预防犯罪和刑事司法委员会 = 预防犯罪委员会 = 刑事司法委员会 = CCPCJ = Commission on Crime Prevention and Criminal Justice
科学和技术促进发展委员会 = 科技促发委 = 科技促进发展委员会 = Commission on Science and Technology for Development
统计委员会 = 联合国统计委员会 = 统委会 = Statistical Commission = UNSC statistics
可持续发展委员会 = Commission on Sustainable Development = CSD
土著问题常设论坛 = 土著论坛 = 土著问题论坛 = Permanent Forum on Indigenous Issues = UNPFII
非洲人后裔常设论坛 = Permanent Forum on People of African Descent
公共行政专家委员会 = 公共行政委员会 = Committee of Experts on Public Administration = CEPA
发展政策委员会 = Committee for Development Policy = CDP
地名专家组 = 联合国地名专家组 = 地理名称 = 地名标准化 = UNGEGN = geographical names
危险货物运输专家委员会 = 危险货物运输 = 全球化学品统一分类和标签制度 = transport of dangerous goods = GHS
全球地理空间信息管理 = 全球地理空间信息管理专家委员会 = UN-GGIM
经济、社会及文化权利委员会 = 经社文权利委员会 = CESCR
人权事务委员会 = Human Rights Committee = CCPR
消除种族歧视委员会 = 消歧委员会 = CERD
禁止酷刑委员会 = Committee against Torture
残疾人权利委员会 = Committee on the Rights of Persons with Disabilities
强迫失踪问题委员会 = Committee on Enforced Disappearances
移徙工人委员会 = Committee on Migrant Workers = CMW
儿童基金会 = 联合国儿童基金会 = 儿基会 = UNICEF = United Nations Children's Fund
开发计划署 = 联合国开发计划署 = 开发署 = UNDP = United Nations Development Programme
环境规划署 = 联合国环境规划署 = 环境署 = UNEP = United Nations Environment Programme
人口基金 = 联合国人口基金 = 人口活动基金 = UNFPA = United Nations Population Fund
人居署 = 联合国人类住区规划署 = 人类住区规划署 = UN-Habitat
难民署 = 联合国难民事务高级专员公署 = 联合国难民事务高级专员办事处 = 难民专员办事处 = 联合国难民署 = UNHCR
人权高专办 = 联合国人权事务高级专员办事处 = 人权事务高级专员办事处 = 人权办 = OHCHR
妇女署 = 联合国妇女署 = 联合国促进性别平等和增强妇女权能署 = UN-Women = UN Women = UNIFEM
毒品和犯罪问题办公室 = 联合国毒品和犯罪问题办公室 = 毒罪办 = 毒品和犯罪办 = 禁毒办 = 毒办 = UNODC
人道主义事务协调厅 = 人道协调厅 = 人道主义协调厅 = 人道厅 = OCHA
项目事务署 = 联合国项目事务署 = 项目厅 = UNOPS
资本发展基金 = 联合国资本发展基金 = 资发基金 = UNCDF
志愿人员组织 = 联合国志愿人员组织 = 联合国志愿人员方案 = UNV = United Nations Volunteers
近东救济工程处 = 联合国近东巴勒斯坦难民救济和工程处 = 近东工程处 = UNRWA
粮食计划署 = 世界粮食计划署 = 粮食署 = 世粮署 = WFP = World Food Programme
贸发会议 = 联合国贸易和发展会议 = 联合国贸发会议 = 贸易和发展会议 = UNCTAD
国际贸易中心 = 国贸中心 = International Trade Centre = ITC
艾滋病规划署 = 联合国艾滋病规划署 = 联合国艾滋病毒/艾滋病联合规划署 = 艾滋病署 = UNAIDS
粮农组织 = 联合国粮食及农业组织 = 联合国粮农组织 = 粮食及农业组织 = FAO = Food and Agriculture Organization
农发基金 = 国际农业发展基金 = 国际农发基金 = IFAD
教科文组织 = 联合国教育、科学及文化组织 = 联合国教科文组织 = 教育、科学及文化组织 = UNESCO
劳工组织 = 国际劳工组织 = 国际劳工局 = ILO = International Labour Organization
世卫组织 = 世界卫生组织 = 世卫 = WHO = World Health Organization
工发组织 = 联合国工业发展组织 = 工业发展组织 = UNIDO
国际民航组织 = 国际民用航空组织 = 民航组织 = ICAO
海事组织 = 国际海事组织 = IMO = International Maritime Organization
国际电联 = 国际电信联盟 = 电联 = 国际电讯联盟 = ITU = International Telecommunication Union
知识产权组织 = 世界知识产权组织 = WIPO
气象组织 = 世界气象组织 = WMO = World Meteorological Organization
万国邮联 = 万国邮政联盟 = UPU
世界旅游组织 = 联合国旅游组织 = 旅游组织 = UNWTO = UN Tourism
原子能机构 = 国际原子能机构 = 国际原子能总署 = IAEA = International Atomic Energy Agency
世贸组织 = 世界贸易组织 = 世界貿易組織 = WTO = World Trade Organization
货币基金组织 = 国际货币基金组织 = 基金组织 = 国际货币基金 = IMF = International Monetary Fund
世界银行 = 世行 = 世界银行集团 = 国际复兴开发银行 = World Bank = IBRD = World Bank Group
国际移民组织 = 移民组织 = IOM = International Organization for Migration
联合国大学 = 联大大学 = UNU = United Nations University
训练研究所 = 联合国训练研究所 = 训研所 = UNITAR
社会发展研究所 = 联合国社会发展研究所 = 社发所 = UNRISD
系统职员学院 = 联合国系统职员学院 = 职员学院 = UNSSC
犯罪司法所 = 区域间犯罪和司法研究所 = UNICRI
和平大学 = University for Peace
联合检查 = 联合国合办工作人员养恤基金 = 养恤基金 = 合办工作人员养恤金联合委员会 = UNJSPF
联合国伙伴关系办公室 = 全球契约 = 全球盟约 = 联合国全球契约 = UN Global Compact
红十字委员会 = 红十字国际委员会 = 国际红十字委员会 = ICRC
各国议会联盟 = 议会联盟 = 议联 = 各国议会 = IPU = Inter-Parliamentary Union = parliaments ≈ 国会
议会 = 国会 = 立法机构 = 议员 = parliament = parliamentarians
非洲联盟 = 非盟 = 非洲统一组织 = African Union = AU = OAU
欧洲联盟 = 欧盟 = 欧洲共同体 = European Union = EU
欧洲委员会 = 欧委会 = Council of Europe
欧安组织 = 欧洲安全与合作组织 = OSCE
阿拉伯国家联盟 = 阿盟 = 阿拉伯联盟 = League of Arab States = Arab League
伊斯兰合作组织 = 伊合组织 = 伊斯兰会议组织 = Organization of Islamic Cooperation = OIC
东盟 = 东南亚国家联盟 = 东南亚国协 = 东协 = ASEAN
美洲国家组织 = 美洲组织 = OAS = Organization of American States
上海合作组织 = 上合组织 = SCO
独立国家联合体 = 独联体 = CIS = Commonwealth of Independent States
集体安全条约组织 = 集安条约组织 = CSTO
经合组织 = 经济合作与发展组织 = 经济合作暨发展组织 = OECD
北约 = 北大西洋公约组织 = NATO
英联邦 = 大英国协 = Commonwealth
法语国家组织 = 法语国家国际组织 = Francophonie = OIF
加共体 = 加勒比共同体 = CARICOM
太平洋岛屿论坛 = 太平洋岛国论坛 = Pacific Islands Forum = PIF
南共体 = 南部非洲发展共同体 = SADC
西非经共体 = 西非国家经济共同体 = ECOWAS
海合会 = 海湾合作委员会 = 海湾阿拉伯国家合作委员会 = GCC
不结盟运动 = 不结盟国家运动 = 不结盟国家 = NAM = Non-Aligned Movement
拉共体 = 拉丁美洲和加勒比国家共同体 = CELAC
小岛屿国家联盟 = 小岛国联盟 = AOSIS
联合国宪章 = 宪章 = UN Charter = Charter of the United Nations ≈ 联合国的根本大法
宪章宗旨和原则 = 《宪章》宗旨和原则 = 联合国宗旨和原则 = purposes and principles of the Charter
联合国改革 = 联合国的改革 = UN reform = UN80
管理改革 = management reform
多边主义 = 多边体系 = 多边机制 = multilateralism ≈ 大家一起商量着办
单边主义 = 单方面行动 = unilateralism
国际社会 = 国际大家庭 = 国际共同体 = international community ≈ 世界各国
国际合作 = 跨国合作 = international cooperation ≈ 各国合作
联合国日 = 联合国成立七十五周年 = 联合国75周年 = UN75
成立七十五周年宣言 = 七十五周年宣言 = UN75 Declaration
联合国旗帜 = 会徽 = 联合国会徽 = UN emblem = UN flag
联合国与区域组织合作 = 与区域组织合作 = cooperation between the UN and regional organizations
联合国与各国议会 = 一体行动 = 一体化办事 = Delivering as One
蓝皮书 = 联合国80倡议 = UN80 Initiative
`;
