/** Concepts of the field: development. The notation is that of read-glossary.ts. */
export const DEVELOPMENT = `
可持续发展 = 永续发展 = sustainable development ≈ 长远发展, 不透支后代
可持续发展目标 = 永续发展目标 = SDG = SDGs = Sustainable Development Goals ≈ 2030年目标, 十七个目标
2030年可持续发展议程 = Agenda 2030
不让任何一个人掉队 = 不让任何一个人掉队的原则 = 不丢下任何人 = 不遗漏任何人 = leave no one behind = leaving no one behind = LNOB ≈ 谁都不落下, 不抛下一个人
首先帮助落在最后面的人 = 先帮落在最后的人 = reach the furthest behind first
可持续发展三个方面 = 经济、社会和环境三个层面 = 三个维度 = three dimensions of sustainable development
千年发展目标 = 千禧年发展目标 = MDG = MDGs = Millennium Development Goals
千年宣言 = 千禧年宣言
行动十年 = 可持续发展目标行动和交付十年 = 行动和成果十年 = Decade of Action
自愿国别审查 = 自愿国别评估 = 国家自愿审查 = 自愿国家检视 = Voluntary National Review = VNR ≈ 各国自己检查
可持续发展高级别政治论坛 = 高级别可持续发展政治论坛 = High-level Political Forum
可持续发展目标峰会 = SDG Summit
具体目标 = 子目标 = SDG targets
全球指标框架 = 指标框架 = global indicator framework = 可持续发展目标指标 = 指標架構 = SDG indicators
消除贫困 = 消除贫穷 = 减贫 = 脱贫 = 扶贫 = 减少贫穷 = 消灭贫穷 = 灭贫 = poverty eradication = poverty reduction = eradication of poverty ≈ 让穷人不再穷, 摆脱贫困
贫困 = 贫穷 = poverty ≈ 没钱, 很穷, 穷
极端贫困 = 赤贫 = 极度贫困 = 绝对贫穷 = 极端贫穷 = extreme poverty ≈ 穷得吃不上饭, 揭不开锅
多维贫困 = 多层面贫困 = 多方面贫穷 = multidimensional poverty = 多维度贫困 = 多面向貧窮
贫困线 = 贫穷线 = 国际贫困线 = poverty line
穷人 = 贫困人口 = 贫民 = 生活贫困者 = people living in poverty = the poor ≈ 穷苦人, 没钱的人
贫困陷阱 = 贫穷陷阱 = poverty trap
在职贫困 = 工作贫困 = 有工作的穷人 = working poverty = working poor ≈ 上班还是穷
包容性增长 = 包容性经济增长 = 普惠性增长 = inclusive growth ≈ 大家都富起来
经济增长 = 成长率 = 经济成长 = economic growth ≈ 经济好转
不平等 = 不均 = 贫富差距 = 贫富悬殊 = inequality = inequalities ≈ 有钱人越来越有钱, 穷人越来越穷
收入不平等 = 收入差距 = 所得不均 = income inequality ≈ 工资差得多
发展中国家 = 开发中国家 = 发展中世界 = developing countries = developing country = Global South ≈ 穷国, 第三世界, 全球南方
发达国家 = 已开发国家 = 先进国家 = 工业化国家 = developed countries = developed country = Global North ≈ 富国, 有钱的国家
最不发达国家 = 最低度开发国家 = 最不发达国 = 低度开发国家 = LDC = LDCs = least developed countries = 未开发国家 ≈ 最穷的国家
从最不发达国家类别毕业 = 毕业 = 脱离最不发达国家地位 = 脱离最不发达国家行列 = graduation from the least developed country category = LDC graduation = 脱离最不发达国家类别 = 最不发达国家毕业 = 从名单上毕业 = graduation from the LDC category = graduation ≈ 摘掉最穷国帽子
平稳过渡战略 = 平稳过渡 = smooth transition strategy = 順利過渡 = smooth transition
多哈行动纲领 = DPoA = 支援最不发达国家多哈行动纲领 = 杜哈行動綱領 = Doha Programme of Action
内陆发展中国家 = 内陆国 = 内陆国家 = LLDC = LLDCs = landlocked developing countries ≈ 没有海的国家
过境国 = 过境发展中国家 = transit countries = transit developing countries
小岛屿发展中国家 = 小岛国 = 小岛屿国家 = 小岛屿发展中国 = SIDS = small island developing States ≈ 岛国, 海岛小国
萨摩亚途径 = 小岛屿发展中国家快速行动方式 = SAMOA Pathway = SAMOA
中等收入国家 = middle-income countries = MIC = MICs
低收入国家 = low-income countries = LIC
转型期经济体 = 经济转型国家 = 转型国家 = countries with economies in transition
处境特殊国家 = 处于特殊处境的国家 = countries in special situations
多维脆弱性指数 = 多层面脆弱性指数 = multidimensional vulnerability index = MVI
人类发展指数 = 人类发展指标 = Human Development Index = HDI
人类发展报告 = Human Development Report = HDR
超越国内生产总值 = 国内生产总值之外的指标 = beyond GDP = 国内生产总值以外
国内生产总值 = 本地生产总值 = 国内生产毛额 = GDP = gross domestic product = 国内总产值
国民总收入 = 国民生产总值 = 国民所得毛额 = GNI = gross national income = GNP = 国民收入总值
人均收入 = 人均国民收入 = per capita income
南南合作 = 南方国家合作 = South-South cooperation = SSC = 南南和三方合作 = TrC ≈ 穷国互相帮助, 发展中国家互相合作
三方合作 = 三角合作 = 三边合作 = triangular cooperation
南北合作 = 北南合作 = North-South cooperation
官方发展援助 = 政府开发援助 = 官方援助 = ODA = official development assistance = 官方开发援助 ≈ 富国给穷国的钱, 发展援助
0.7%目标 = 国民总收入0.7% = 0.7 per cent target ≈ 拿出千分之七
发展合作 = development cooperation
发展合作论坛 = Development Cooperation Forum = DCF
发展筹资 = 发展融资 = 发展筹资问题 = 发展资金筹措 = financing for development = FfD ≈ 发展要钱, 钱从哪来
亚的斯亚贝巴行动议程 = 亚的斯亚贝巴议程 = 阿迪斯阿貝巴行動議程 = AAAA = Addis Ababa Action Agenda
多哈宣言 ≈ 发展筹资问题多哈宣言, Doha Declaration on Financing for Development
国内资源调动 = 调动国内资源 = 国内资源动员 = domestic resource mobilization = DRM = 動員國內資源 ≈ 靠自己筹钱
混合融资 = 混合供资 = 混合型融资 = blended finance = 混合资金 = 混合金融
创新筹资 = 创新供资机制 = 创新型融资 = 创新融资 = innovative financing
公私伙伴关系 = 公私合作 = 公私营伙伴关系 = 公私营合作 = 公私协力 = 政府和社会资本合作 = public-private partnership = PPP = PPPs = public-private partnerships ≈ 政府和企业合作
全球伙伴关系 = 全球发展伙伴关系 = Global Partnership = global partnership for development
多利益攸关方伙伴关系 = 多利益攸关方 = 多方利益攸关方 = multi-stakeholder partnership = multi-stakeholder
利益攸关方 = 利益攸关者 = 利益相关方 = 利益相关者 = 利益有关方 = 利害关系方 = 利害相关者 = 利害关系人 = 持份者 = stakeholder = stakeholders ≈ 有关各方, 各方面的人
执行手段 = 实施手段 = means of implementation = MoI
能力建设 = 能力培养 = 能力发展 = capacity-building = capacity building = capacity development ≈ 提高本领, 培训干部
技术援助 = 技术协助 = 技术支援 = technical assistance ≈ 派专家帮忙
技术转让 = 技术转移 = 转让技术 = technology transfer = transfer of technology ≈ 把技术教给穷国
技术促进机制 = Technology Facilitation Mechanism = TFM
技术库 = 最不发达国家技术库 = Technology Bank = Technology Bank for LDCs = 技术银行 = 最不发达国家技术银行
科学、技术和创新 = 科技创新 = 科学技术和创新 = science technology and innovation = STI = 科技與創新
科学和技术促进发展 = 科技促进发展 = science and technology for development ≈ CSTD
信息和通信技术 = 信息通信技术 = 信通技术 = 资讯科技 = 资通讯科技 = 资讯及通讯科技 = 信息技术 = ICT = ICTs = information and communications technology = 資訊及通訊技術 = 資通科技 = information technology = ICT4D ≈ 电脑和网络
数字鸿沟 = 数码鸿沟 = 数位落差 = 数位鸿沟 = 数字差距 = 数字化鸿沟 = digital divide ≈ 有人不会上网, 上不了网, 没有网络
数字化转型 = 数字转型 = 数位转型 = 数码转型 = 数字变革 = digital transformation
数字包容 = 数位包容 = 数码共融 = digital inclusion
数字素养 = 数字技能 = 数码素养 = 数位素养 = digital literacy = digital skills = 数字扫盲 ≈ 会用电脑, 会上网
数字公共基础设施 = digital public infrastructure = 數位公共基礎建設 = DPI
数字公共产品 = 数字公益物 = digital public goods = 數位公共財
数字经济 = 数码经济 = 数位经济 = digital economy
互联网接入 = 上网 = 互联网连接 = 宽带接入 = 宽频 = 网络连通 = internet access = connectivity = broadband = 網際網路連線 = 網路連線 ≈ 能上网, 网速, 通网
互联网治理 = 网络治理 = 因特网治理 = 网际网路治理 = internet governance
互联网治理论坛 = Internet Governance Forum = IGF
信息社会世界峰会 = 资讯社会世界高峰会 = 信息社会世界首脑会议 = WSIS = World Summit on the Information Society
全球数字契约 = 全球数字协定 = GDC = 全球數位契約 = Global Digital Compact
电子政务 = 电子政府 = 数字政府 = 数位政府 = e-government = digital government = 電子化政府 ≈ 网上办事
电子商务 = 电商 = 电子商贸 = e-commerce = electronic commerce ≈ 网购, 网上买卖
人工智能 = 人工智慧 = AI = artificial intelligence = 人工智能系统 ≈ 机器人, 会思考的电脑
大数据 = 巨量资料 = 海量数据 = big data = 大資料
开源软件 = 自由软件 = 开放源码软件 = 开放源代码 = open source software = open source = 开源 = 开放源码 = 開放原始碼
地理空间信息 = 地理信息系统 = 地理空间资讯 = geospatial information = GIS = 地理信息 = 地理資訊 = geospatial data
外层空间技术 = 空间技术 = 航天技术 = 太空科技 = space technology
官方统计 = 政府统计 = official statistics = 官方统计数据
统计能力 = 统计能力建设 = statistical capacity
人口和住房普查 = 人口普查 = 户口普查 = 人口及住宅普查 = census = population and housing census = 普查 = 人口普查資料 = population census = censuses ≈ 数人头
分列数据 = 按收入、性别、年龄分列的数据 = 细分数据 = disaggregated data
工业化 = 工业发展 = 包容和可持续工业发展 = industrialization = inclusive and sustainable industrial development = ISID ≈ 办工厂
非洲工业发展十年 = Industrial Development Decade for Africa = IDDA
基础设施 = 基建 = 基础建设 = 公共设施 = infrastructure ≈ 修路架桥
有复原力的基础设施 = 抗灾基础设施 = 韧性基建 = resilient infrastructure = 有韧性的基础设施 = 韌性基礎設施 = quality infrastructure
运输 = 交通 = 交通运输 = 可持续交通 = transport = sustainable transport = 可持续运输 = 永續運輸 = sustainable mobility ≈ 坐车, 公路铁路
道路安全 = 道路交通安全 = 交通安全 = road safety = road traffic safety = 路安 ≈ 车祸, 开车安全
道路交通伤亡 = 交通事故 = 交通意外 = road traffic injuries = road traffic deaths ≈ 车祸, 撞车
公共交通 = 公共运输 = 大众运输 = public transport = mass transit ≈ 公交车, 地铁
城市化 = 都市化 = 城镇化 = urbanization ≈ 农村人进城
可持续城市 = 可持续城市和社区 = 城市可持续发展 = 永续城市 = sustainable cities = sustainable urban development = smart city
新城市议程 = 新都市议程 = NUA = New Urban Agenda
贫民窟 = 棚户区 = 贫民区 = 非正规住区 = 非正式住区 = slum = slums = informal settlements = 非正规定居点 ≈ 破房子, 棚屋
负担得起的住房 = 可负担住房 = 经济适用房 = 住房可负担 = affordable housing = 平價住宅 = housing affordability ≈ 买不起房, 房价太高
农村发展 = 乡村发展 = rural development ≈ 乡下, 农村建设
农业发展 = 农业 = agriculture = agricultural development ≈ 种地, 庄稼
小农 = 小农户 = 小户农民 = 自耕农 = 小规模农户 = smallholder farmers = smallholders = family farming = smallholder ≈ 种田人
家庭农业 = 家庭农场 = 家庭耕作 = family farming decade = 家庭农业十年
粮食安全 = 食物安全 = 粮食保障 = food security ≈ 有没有饭吃, 吃饭问题
粮食不安全 = 粮食无保障 = 食物不安全 = food insecurity = 重度粮食不安全 = acute food insecurity ≈ 吃不饱, 缺粮
食品安全 = 食物卫生 = food safety ≈ 吃坏肚子
饥饿 = 饥馑 = hunger ≈ 挨饿, 饿肚子, 没饭吃
零饥饿 = 消除饥饿 = zero hunger ≈ 人人吃饱
饥荒 = 大饥荒 = famine = 饥荒预防 = 防止饥荒 = famine prevention ≈ 饿死人
营养不良 = 营养不足 = 食物不足 = malnutrition = undernutrition = undernourishment ≈ 吃不好, 面黄肌瘦
营养 = nutrition
粮食体系 = 粮食系统 = 食物体系 = 粮农体系 = 可持续粮食系统 = food systems = agrifood systems = 食物系统 = food system
粮食系统峰会 = 联合国粮食系统峰会 = Food Systems Summit = 联合国粮食体系峰会 = UNFSS
粮食损失和浪费 = 食物浪费 = 粮食浪费 = 剩食 = food loss and waste = food waste = 糧食損失與浪費 ≈ 浪费粮食, 倒掉剩饭
粮食价格 = 粮价 = 食品价格 = 粮食价格波动 = food prices = food price volatility ≈ 粮食涨价, 米价
粮食危机 = 全球粮食危机 = food crisis
化肥 = 肥料 = fertilizer = 化肥出口 = fertilizers
种子 = 种质 = seeds
植物遗传资源 = 粮农植物遗传资源 = plant genetic resources
生物技术 = 生物科技 = 生技 = biotechnology
转基因 = 基因改造 = 转基因生物 = 改性活生物体 = 基改 = genetically modified organism = GMO = living modified organisms
畜牧业 = 畜牧 = 牲畜 = livestock = pastoralism ≈ 养牛养羊
渔业 = 捕鱼 = 可持续渔业 = fisheries = sustainable fisheries ≈ 打鱼
林业 = forestry
灌溉 = irrigation ≈ 浇地
土地改革 = 土地权属 = 土地保有权 = 土地使用权 = land tenure = land reform ≈ 分田地
自然纤维植物 = 天然植物纤维 = natural plant fibres
小额信贷 = 微额供资 = 小额金融 = 微型金融 = 微额信贷 = 小额供资 = 微贷 = microcredit = microfinance = 微型貸款 ≈ 小额贷款, 借点小钱
普惠金融 = 金融包容性 = 包容性金融 = 金融包容 = financial inclusion = 普惠性金融 = 金融普惠 ≈ 穷人也能开户贷款
金融知识 = 金融素养 = 财务知识 = 理财知识 = financial literacy
手机银行 = 移动支付 = 移动银行 = 行动支付 = mobile money = mobile banking ≈ 用手机付钱
中小微企业 = 中小企业 = 微型和中小型企业 = 微小中型企业 = micro small and medium-sized enterprises = MSME = MSMEs = SME = SMEs = 微型、小型和中型企业 = 微中小型企業 ≈ 小公司, 小老板, 小店
创业 = 创业精神 = 企业家精神 = entrepreneurship ≈ 自己开公司, 自己当老板
初创企业 = 新创公司 = start-ups = startup
合作社 = 合作社的作用 = cooperatives ≈ 农民合伙
社会和互助经济 = 社会和团结经济 = 社会互助经济 = 社会连带经济 = social and solidarity economy = SSE = 社會團結經濟
私营部门 = 私人部门 = 民营部门 = 私有部门 = 私营企业 = 工商界 = private sector ≈ 企业, 公司, 商家
企业社会责任 = 公司社会责任 = corporate social responsibility = CSR
环境、社会和治理 = ESG
体面工作 = 尊严劳动 = 体面劳动 = 尊严工作 = decent work ≈ 像样的工作, 好工作
就业 = 充分就业 = 生产性就业 = employment = full and productive employment ≈ 找工作, 有活干
失业 = 失业率 = unemployment = unemployment rate ≈ 丢饭碗, 没工作, 找不到工作
青年失业 = 青年就业 = 年轻人失业 = youth unemployment = youth employment ≈ 年轻人找不到工作, 毕业就失业
未就业、未受教育或培训 = 尼特族 = 啃老 = NEET = not in education employment or training = 未就业、未受教育或未接受培训 = 未就业未上学未受训 ≈ 不上学也不上班
非正规经济 = 非正规部门 = 非正式经济 = 地下经济 = informal economy = informal sector ≈ 摆地摊, 打零工
非正规就业 = 非正式就业 = 零工经济 = 平台经济 = informal employment = gig economy ≈ 打零工, 送外卖
最低工资 = 最低薪资 = 基本工资 = minimum wage = living wage ≈ 工资起码多少
劳动力市场 = 劳动市场 = labour market
劳工权利 = 劳动者权利 = 工人权利 = labour rights = workers' rights ≈ 打工人的权利
国际劳工标准 = 劳工标准 = international labour standards = core labour standards
工作中的基本原则和权利 = 工作基本原则和权利 = fundamental principles and rights at work
职业安全与卫生 = 职业健康安全 = 工作场所安全 = 职业安全和健康 = 职安 = occupational safety and health = OSH ≈ 工伤, 上班安全
远程工作 = 远程办公 = 在家工作 = 居家办公 = 在家上班 = telework = remote work = teleworking
社会保护 = 社会保障 = social protection = social security ≈ 社保, 低保
社会保护最低标准 = 社会保护底线 = 社会保护最低限 = 社会保障底线 = social protection floors = 社會保護基準 = social protection floor
社会安全网 = 安全网 = social safety net
现金转移支付 = 现金补助 = 现金转移 = 有条件现金转移 = cash transfers = cash assistance = 有条件现金补助 = 現金移轉 = conditional cash transfer = cash transfer ≈ 直接发钱
全民基本收入 = 无条件基本收入 = 全民基本收入制 = universal basic income = UBI ≈ 人人发钱
养恤金 = 退休金 = 养老金 = 年金 = pension = pensions ≈ 养老钱
失业救济 = 失业保险 = unemployment insurance = unemployment benefits ≈ 失业补助
社会融合 = 社会包容 = 社会共融 = social inclusion = social integration
社会凝聚力 = 社会和睦 = 社会团结 = social cohesion
社会排斥 = social exclusion ≈ 被社会抛弃
社会发展 = social development
社会发展问题世界首脑会议 = 哥本哈根首脑会议 = 世界社会峰会 = WSSD = 哥本哈根宣言 = World Summit for Social Development = Copenhagen Declaration
老龄化 = 人口老化 = 人口老龄化 = 高龄化 = ageing = population ageing = 老龄问题 = 高齡社會 = population aging ≈ 老人越来越多
老年人 = 老人 = 长者 = 高龄者 = 银发族 = 耆英 = older persons = elderly = 年長者 = senior citizens ≈ 上了年纪的人, 老头老太太
马德里老龄问题国际行动计划 = MIPAA = 马德里行动计划 = 馬德里國際高齡行動計畫 = Madrid International Plan of Action on Ageing = Madrid Plan of Action
长期护理 = 长期照护 = 长照 = 长期照料 = long-term care ≈ 照顾老人, 养老院
健康老龄化 = 积极老龄化 = 健康老龄化行动十年 = healthy ageing = active ageing = 健康老龄化十年 = Decade of Healthy Ageing
青年 = 年轻人 = 青年人 = youth = young people ≈ 小伙子, 后生
青年参与 = youth participation
世界青年行动纲领 = World Programme of Action for Youth
人口与发展 = 人口和发展 = population and development
国际人口与发展会议 = 开罗人口会议 = ICPD
人口增长 = 人口过剩 = population growth ≈ 人太多
人口红利 = demographic dividend
生育率 = 出生率 = fertility rate = birth rate ≈ 生孩子少
预期寿命 = 平均余命 = 平均寿命 = life expectancy ≈ 能活多少岁
教育 = education ≈ 读书, 上学
优质教育 = 全纳优质教育 = 包容和公平的优质教育 = quality education = inclusive and equitable quality education ≈ 好学校
全民教育 = 人人受教育 = education for all = EFA ≈ 人人有书读
义务教育 = 免费教育 = 初等教育 = 小学教育 = compulsory education = primary education ≈ 上小学不要钱
中等教育 = 中学教育 = secondary education ≈ 读中学
高等教育 = 大学教育 = higher education = tertiary education ≈ 上大学
职业技术教育和培训 = 职业培训 = 职业教育 = 技职教育 = 技术和职业教育与培训 = vocational training = TVET ≈ 学手艺, 技校
终身学习 = 终生学习 = 活到老学到老 = lifelong learning
全纳教育 = 包容性教育 = 融合教育 = 共融教育 = inclusive education
识字 = 扫盲 = 文盲 = 识字率 = literacy = illiteracy ≈ 不识字, 认字
教育变革峰会 = 教育变革 = Transforming Education Summit = 教育变革首脑会议 = 教育转型峰会 = TES
远程教育 = 在线教育 = 远距教学 = 线上教学 = 遥距学习 = 网课 = distance learning = online learning = e-learning ≈ 上网课
全球公民教育 = 世界公民教育 = global citizenship education
可持续发展教育 = education for sustainable development = ESD
教师 = 老师 = teachers
奖学金 = 助学金 = scholarships
体育促进发展 = 体育促进发展与和平 = sport for development and peace = 運動促進發展 = sport for development
奥林匹克休战 = 奥运休战 = Olympic Truce
文化与发展 = 文化和可持续发展 = culture and development
创意经济 = 文化创意产业 = 文创产业 = creative economy
旅游业 = 可持续旅游 = 观光 = 生态旅游 = tourism = sustainable tourism = ecotourism
志愿服务 = 志愿工作 = 志工 = 义工 = 志愿者 = volunteering = volunteers = volunteerism ≈ 做义工
民间社会 = 公民社会 = civil society ≈ 民间团体
非政府组织 = 非政府机构 = 非政府团体 = 民间组织 = NGO = NGOs = non-governmental organization ≈ 民间团体, 公益团体
慈善 = 慈善事业 = philanthropy ≈ 做善事
非洲发展新伙伴关系 = 非洲发展新夥伴關係 = NEPAD = New Partnership for Africa's Development = 非洲新伙伴关系
非洲联盟2063年议程 ≈ 2063年议程, Agenda 2063
非洲大陆自由贸易区 = 非洲自贸区 = African Continental Free Trade Area = AfCFTA = 非洲大陆自贸区
非洲的发展需要 = 非洲发展 = development of Africa
区域一体化 = 区域整合 = 地区一体化 = regional integration
区域合作 = 地区合作 = regional cooperation
一带一路 = Belt and Road Initiative = BRI
联合国发展系统 = 发展系统 = UN development system = UNDS
四年度全面政策审查 = 四年期全面政策审查 = quadrennial comprehensive policy review = QCPR = 四年度审查
业务活动 = 发展方面的业务活动 = 促进发展业务活动 = operational activities for development
驻地协调员 = 驻地协调员制度 = 驻地协调员系统 = resident coordinator system = RC = RCs = UNRC = resident coordinator = resident coordinators
国家工作队 = 联合国国家工作队 = UN country team = UNCT = 联合国驻国家工作队 = UNCTs = United Nations country team = country team
合作框架 = 联合国可持续发展合作框架 = UNSDCF = United Nations Sustainable Development Cooperation Framework = 可持续发展合作框架 = 联合国发展援助框架 = UNDAF = Cooperation Framework
供资契约 = 资金契约 = funding compact = 供资协定 = 筹资契约
核心资源 = 经常资源 = 核心供资 = core resources = regular resources = 非专用资金
非核心资源 = 指定用途资源 = 其他资源 = 专项供资 = earmarked funding = non-core resources
国家自主权 = 本国自主 = 国家主导权 = 国家所有权 = national ownership = country ownership ≈ 自己国家说了算
国家发展战略 = 国家可持续发展战略 = national development strategy
综合国家筹资框架 = integrated national financing framework = INFF
可持续发展目标刺激计划 = SDG Stimulus = 可持续发展目标刺激 = 可持续发展目标一揽子刺激计划
我们共同的议程 ≈ Our Common Agenda
未来峰会 = 未来高峰会 = Summit of the Future = 未来首脑会议 = SOTF
未来契约 = 未来公约 = 未来协定 = Pact for the Future
子孙后代 = 后代 = 未来世代 = 后世 = future generations = 世世代代 ≈ 后代子孙
`;
