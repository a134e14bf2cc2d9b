/** Concepts of the field: organization. The notation is that of read-glossary.ts. */
export const ORGANIZATION = `
联合国 = 联合国组织 = United Nations = UN
联合国系统 = 联合国体系 = 联合国系统各组织 = 联合国系统各机构 = UN system = United Nations system
经济及社会理事会 = 经社会
秘书长 = SG = UNSG ≈ 联合国的头
常务副秘书长 = 第一副秘书长 = DSG = Deputy Secretary-General
副秘书长 = USG = 联合国副秘书长 = Under-Secretary-General ≈ 助理秘书长, ASG
联合国专门机构 = 专门机构 = 各专门机构 = specialized agencies
基金和方案 = 各基金和方案 = 基金、方案和专门机构 = funds and programmes
内部监督事务厅 = 内部监督厅 = 内监厅 = 监督厅 = OIOS = Office of Internal Oversight Services
审计委员会 = 外聘审计 = 外部审计 = external audit = 联合国审计委员会 = BoA = Board of Auditors
国际公务员制度委员会 = 国际公务员 = 公务员制度委员会 = 国际公务员委员会 = ICSC = International Civil Service Commission = 国际公务员制度 = international civil servants = international civil service
行政和预算问题咨询委员会 = 咨询委员会 = 行预咨委会 = ACABQ
方案和协调委员会 = CPC = 方案协调会 = Committee for Programme and Coordination
法律事务厅 = OLA
全球传播部 = 全球传播 = DGC
经济和社会事务部 = 经济及社会事务部
联合国总部 = 总部 = 纽约总部 = UN Headquarters = UNHQ = United Nations Headquarters = headquarters
新闻中心 = 联合国新闻中心 = UN information centres = UNIC
社会发展委员会 = 社发委员会
妇女地位委员会 = 妇女地位委
人口与发展委员会 = 人发委 = CPD commission
麻醉药品委员会 = 麻管会
统计委员会 = 统委会 = UNSC statistics = StatCom = Statistical Commission = UNSC统计
可持续发展委员会 = CSD
土著问题常设论坛 = 土著问题论坛
公共行政专家委员会 = 公共行政委员会
发展政策委员会 = CDP
地名专家组 = 地理名称 = 地名标准化 = geographical names = 联合国地名专家组 = 地名標準化專家組 = UNGEGN = GEGN = Group of Experts on Geographical Names = 地名的标准化 = standardization of geographical names = geographical names standardization
危险货物运输专家委员会 = 危险货物运输 = 全球化学品统一分类和标签制度 = transport of dangerous goods = GHS = 危险品运输 = 危险货物国际道路运输 = ADR = 全球统一制度 = 化学品分类及标记全球协调制度 = 化學品全球調和制度 = Globally Harmonized System
全球地理空间信息管理 ≈ 全球地理空间信息管理专家委员会, UN-GGIM
人权事务委员会 = CCPR
移徙工人委员会 = CMW
人口基金 = 人口活动基金
妇女署 = UNIFEM
毒品和犯罪问题办公室 = 毒办
人道主义事务协调厅 = 人道厅
志愿人员组织 = 联合国志愿人员方案
粮食计划署 = 世粮署
国际贸易中心 = ITC
国际电联 = 国际电讯联盟
联合国大学 = 联大大学
训练研究所 ≈ 联合国训练研究所, 训研所, UNITAR
社会发展研究所 ≈ 联合国社会发展研究所, 社发所, UNRISD
系统职员学院 ≈ 联合国系统职员学院, 职员学院, UNSSC
联合检查 = 合办工作人员养恤金联合委员会 ≈ 联合国合办工作人员养恤基金, 养恤基金, UNJSPF
联合国伙伴关系办公室 = 全球契约 = 全球盟约
各国议会联盟 = 议联 = 各国议会 = parliaments ≈ 国会
议会 = 国会 = 立法机构 = 议员 = parliament = parliamentarians
非洲联盟 ≈ 非洲统一组织, OAU
欧洲联盟 ≈ 欧洲共同体
欧洲委员会 = 欧委会
集体安全条约组织 = 集安条约组织
英联邦 = Commonwealth
法语国家组织 = Francophonie = OIF ≈ 法语国家国际组织
太平洋岛屿论坛 = PIF
不结盟运动 = 不结盟国家
联合国宪章 = 宪章 ≈ 联合国的根本大法
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
