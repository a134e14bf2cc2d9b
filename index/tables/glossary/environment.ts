/** Concepts of the field: environment. The notation is that of read-glossary.ts. */
export const ENVIRONMENT = `
气候变化 = 气候变迁 = 气候转变 = climate change ≈ 天气越来越热, 气候变坏
气候危机 = 气候紧急状态 = 气候紧急情况 = climate crisis = climate emergency = 氣候緊急
全球变暖 = 全球暖化 = 气候变暖 = 地球暖化 = 全球升温 = 全球气温升高 = global warming = 全球暖化現象 ≈ 地球越来越热, 温度升高
温室气体 = 温室效应气体 = greenhouse gas = greenhouse gases = GHG = GHGs ≈ 二氧化碳
温室气体排放 = 碳排放 = 二氧化碳排放 = 碳排 = greenhouse gas emissions = carbon emissions = CO2 emissions ≈ 排废气, 烧煤排的气
减排 = 减少排放 = 削减排放量 = 减碳 = 节能减排 = emission reduction = emissions reductions ≈ 少排废气
减缓气候变化 = 缓解气候变化 = 减缓 = 减缓行动 = mitigation = climate change mitigation = 气候变化减缓 = 氣候減緩 = climate mitigation
适应气候变化 = 气候变化适应 = 调适 = 适应 = 气候适应 = adaptation = climate change adaptation = 氣候調適 = climate adaptation = adaptation to climate change ≈ 对付气候变坏
巴黎协定 = 巴黎气候协定 = 巴黎协议 = 巴黎气候协议 = Paris climate agreement = Paris Agreement
气候公约缔约方会议 = 联合国气候变化大会 = 气候变化大会 = 气候大会 = UN Climate Change Conference = climate conference
缔约方会议第二十六届会议 = 缔约方会议第26届会议 = 格拉斯哥气候大会 = COP26
缔约方会议第二十七届会议 = 缔约方会议第27届会议 = 沙姆沙伊赫气候大会 = COP27
缔约方会议第二十八届会议 = 缔约方会议第28届会议 = 迪拜气候大会 = COP28
缔约方会议第二十九届会议 = 缔约方会议第29届会议 = 巴库气候大会 = COP29
缔约方会议第三十届会议 = 缔约方会议第30届会议 = 贝伦气候大会 = COP30
格拉斯哥气候协议 = 格拉斯哥气候契约
沙姆沙伊赫执行计划 = 沙姆沙伊赫实施计划
国家自主贡献 = 国家确定的贡献 = 国家自定贡献 = nationally determined contributions = NDC = NDCs
国家适应计划 = 国家适应方案 = national adaptation plan = NAP = 国家调适计划 = 國家調適計畫 = NAPs = national adaptation plans
全球盘点 = 全球总结 = global stocktake = 全球總盤點 = GST
1.5摄氏度 = 摄氏1.5度 = 1.5度目标 = 1.5度 = 1.5 degrees = 1.5°C = 升温限制
净零排放 = 净零 = 碳中和 = 碳中立 = 气候中和 = net zero = net-zero emissions = carbon neutrality = 淨零碳排 = climate neutrality ≈ 不增加碳排放
碳定价 = 碳税 = 碳价 = carbon pricing = carbon tax ≈ 排碳要交钱
碳市场 = 碳交易 = 碳排放权交易 = carbon market = emissions trading = 排放交易 = carbon markets ≈ 买卖排放指标
碳捕获 = 碳捕集与封存 = 碳捕捉 = carbon capture = CCS = 碳捕获和储存 = 碳捕捉與封存 = CCUS = carbon capture and storage
共同但有区别的责任 = 共同但有区别的责任和各自能力原则 = 共同但有差异的责任 = common but differentiated responsibilities = CBDR = CBDR-RC = 共同但有差別的責任
损失和损害 = 损失与损害 = 损害与损失 = loss and damage = L&D ≈ 气候灾害赔钱
损失和损害基金 = loss and damage fund
气候融资 = 气候资金 = 气候筹资 = 气候变化融资 = climate finance = climate financing ≈ 对付气候变化的钱
绿色气候基金 = 绿色气候资金 = GCF = Green Climate Fund
全球环境基金 = 全球环境设施 = 全球环境融资 = GEF = Global Environment Facility
气候公正 = 气候正义 = climate justice
公正转型 = 公正过渡 = 公平转型 = just transition
气候专门委员会 ≈ 政府间气候变化专门委员会, 政府间气候变化专家小组, 气专委, IPCC, Intergovernmental Panel on Climate Change
气候行动 = 应对气候变化行动 = climate action
气候智能型农业 = climate-smart agriculture = 氣候智慧農業
基于自然的解决方案 = 以自然为本的解决方案 = 基于自然的解决办法 = nature-based solutions = NbS = 自然為本解決方案
毁林 = 森林砍伐 = 砍伐森林 = 滥伐森林 = deforestation = 停止毁林 ≈ 砍树, 乱砍树木
降低毁林和森林退化所致排放 = 降排+ = REDD+ = REDD
森林 = 森林资源 = 所有类型森林 = forests = forest ≈ 树林
可持续森林管理 = 森林可持续管理 = sustainable forest management = 永續森林管理 = SFM
植树造林 = 造林 = 重新造林 = 植树 = afforestation = reforestation = 再造林 ≈ 种树
联合国森林战略计划 = 森林战略计划 = UN strategic plan for forests
荒漠化 = 沙漠化 = desertification = 防治荒漠化 = 土地荒漠化 ≈ 土地变沙漠
土地退化 = 土地劣化 = 水土流失 = land degradation = soil erosion ≈ 地越种越差
土地退化零增长 = 土地退化中性 = land degradation neutrality = LDN = 土地劣化平衡 = 土地退化平衡
沙尘暴 = 沙尘 = 沙暴 = sand and dust storms = SDS
生物多样性 = 生物多元性 = 生物多样化 = biodiversity = biological diversity ≈ 动植物种类
生物多样性丧失 = 生物多样性的丧失 = biodiversity loss = 物种灭绝 = species extinction ≈ 动植物越来越少
昆明-蒙特利尔全球生物多样性框架 = 昆明-蒙特利尔框架 = GBF = 全球生物多样性框架 = 昆蒙框架 = KMGBF = Kunming-Montreal Global Biodiversity Framework
爱知生物多样性目标 = 爱知目标 = Aichi Biodiversity Targets
名古屋议定书 = 获取和惠益分享 = access and benefit-sharing = ABS = 獲取與惠益分享 = Nagoya Protocol
卡塔赫纳生物安全议定书 = 生物安全议定书
濒危物种 = 受威胁物种 = 濒临灭绝 = 保育物种 = endangered species = threatened species ≈ 快绝种的动物
野生动物 = 野生生物 = 野生动植物 = wildlife = wild fauna and flora
偷猎 = 盗猎 = 非法猎捕 = poaching ≈ 偷偷打猎, 打大象
非法野生动植物贸易 = 野生动植物非法贩运 = 野生动物走私 = 贩运野生动植物 = wildlife trafficking = illicit wildlife trade = 野生动植物犯罪 = 野生生物犯罪 = wildlife crime = illegal wildlife trade ≈ 走私动物, 卖象牙
外来入侵物种 = 入侵物种 = invasive alien species = 外來入侵種 = IAS
迁徙物种公约 = 候鸟 = CMS = migratory species ≈ 养护野生动物移栖物种公约
生态系统 = 生态体系 = ecosystem = ecosystems
生态系统服务 = ecosystem services = 生態系服務
生态系统恢复 = 生态修复 = 生态系统恢复十年 = ecosystem restoration = 生態復育
保护区 = 自然保护区 = 保育区 = protected areas = 自然保护地 = 30×30 = 30x30
湿地 = 拉姆萨公约 = wetlands ≈ 拉姆萨尔公约, Ramsar Convention
山区 = 山地发展 = 可持续山区发展 = mountains = sustainable mountain development
人与自然和谐 = 与自然和谐相处 = 地球母亲 = harmony with nature = Mother Earth
污染 = 环境污染 = pollution ≈ 脏水脏空气
空气污染 = 大气污染 = 空污 = air pollution ≈ 雾霾, 脏空气
水污染 = 水质污染 = 污水 = 废水 = water pollution = wastewater ≈ 脏水
塑料污染 = 塑胶污染 = 塑料垃圾 = 海洋塑料垃圾 = plastic pollution = plastic waste = marine plastic litter = 海洋塑料 = plastics treaty ≈ 白色污染, 塑料袋
微塑料 = 微塑胶 = 塑料微粒 = microplastics = 塑膠微粒 = 微膠粒
一次性塑料 = 一次性塑料制品 = single-use plastics = 一次性塑膠 = 一次用塑膠 ≈ 用一次就扔
海洋垃圾 = 海洋废弃物 = 海洋碎片 = marine debris = marine litter
化学品和废物 = 化学品和废物无害管理 = 化学品健全管理 = sound management of chemicals and waste
危险废物 = 有害废物 = 危险废料 = 有害废弃物 = 有毒废物 = hazardous waste = hazardous wastes = toxic waste = 危险废物越境转移 ≈ 有毒垃圾
鹿特丹公约 = 事先知情同意公约
斯德哥尔摩公约 = 持久性有机污染物 = 持久性有机污染物公约 = POPs = persistent organic pollutants = POP
汞 = 水银 = mercury ≈ 水俣公约, 关于汞的水俣公约, Minamata Convention
铅 = 铅中毒 = lead poisoning
杀虫剂 = 农药 = pesticides ≈ 打药
废物管理 = 垃圾处理 = 废弃物管理 = 固体废物 = waste management = solid waste ≈ 倒垃圾, 收垃圾
零废物 = 零废弃 = zero waste
回收利用 = 循环利用 = 资源回收 = 再循环 = 回收再造 = recycling ≈ 废品回收
循环经济 = 循环型经济 = circular economy
可持续消费和生产 = 可持续消费与生产 = 可持续生产和消费 = sustainable consumption and production = SCP = 10YFP = 永續消費與生產 = 可持续消费 = 可持续生产 = sustainable consumption = sustainable production
资源效率 = 资源利用效率 = resource efficiency
绿色经济 = 绿色增长 = green economy = green growth
生物经济 = bioeconomy
环境影响评估 = 环境影响评价 = 环评 = environmental impact assessment = EIA ≈ 埃斯波公约
环境治理 = 国际环境治理 = environmental governance
环境法 = 国际环境法 = environmental law
预防原则 = 预防方法 = 预先防范原则 = 审慎原则 = precautionary principle = precautionary approach
污染者付费 = 谁污染谁付费 = 污染者付费原则 = polluter pays = polluter-pays principle ≈ 谁弄脏谁出钱
里约宣言 = 里约原则
我们希望的未来 = 里约+20
约翰内斯堡执行计划 = WSSD Johannesburg
斯德哥尔摩人类环境会议 = Stockholm Declaration on the Human Environment ≈ 人类环境会议, 斯德哥尔摩宣言
臭氧层 = 臭氧层保护 = ozone layer
蒙特利尔议定书 = 维也纳保护臭氧层公约
氢氟碳化物 = HFCs ≈ 基加利修正案, Kigali Amendment
甲烷 = methane ≈ 沼气, 煤矿甲烷, 煤层气, coal mine methane
酸雨 = acid rain
噪音污染 = 噪声 = noise pollution
光污染 = 暗夜静空 = light pollution
能源 = 能源供应 = energy
可持续能源 = 人人享有可持续能源 = sustainable energy = SE4ALL
可再生能源 = 再生能源 = 清洁能源 = 洁净能源 = 新能源 = 绿色能源 = renewable energy = renewables = clean energy = green energy = 可更新能源 ≈ 太阳能风能, 干净的能源
太阳能 = 光伏 = solar energy = solar power = 光伏发电 = photovoltaic
风能 = 风力发电 = 风电 = wind power = wind energy
水电 = 水力发电 = hydropower = hydroelectric
地热 = 地热能 = geothermal energy = geothermal
生物燃料 = 生质燃料 = 生物质能 = biofuels = bioenergy = biofuel
氢能 = 绿氢 = green hydrogen = hydrogen
能源效率 = 能效 = 节能 = 能源使用效率 = energy efficiency ≈ 省电
能源转型 = 能源过渡 = energy transition = just energy transition ≈ 不烧煤改用新能源
能源获取 = 能源普及 = 获得现代能源 = 能源可及性 = access to energy = energy access = 获得能源 = 普及能源 ≈ 用上电
能源贫困 = 能源贫穷 = 缺电 = 用不上电 = energy poverty = electricity access ≈ 没有电, 停电
清洁烹饪 = 清洁炊事 = 清洁灶具 = clean cooking = 清洁炉灶 = clean cookstoves ≈ 烧柴做饭
化石燃料 = 石化燃料 = 矿物燃料 = 化石能源 = fossil fuels = fossil fuel ≈ 煤和石油
化石燃料补贴 = 低效化石燃料补贴 = fossil fuel subsidies
煤炭 = 煤 = 逐步减少煤电 = 煤电 = coal = coal power = phase-down of coal ≈ 烧煤
石油 = 原油 = 油价 = oil = petroleum ≈ 汽油
天然气 = natural gas
关键矿产 = 关键能源转型矿物 = critical minerals = 关键原材料 = 关键矿物 = critical raw materials = energy transition minerals
采掘业 = 采掘业透明度 = 采矿业 = 采矿 = 矿业 = extractive industries = mining = EITI = 采掘部门 = extractives ≈ 挖矿
电动车辆 = 电动车 = 电动汽车 = electric vehicles = 电动交通 = 电动出行 = 電動運具 = e-mobility = electric mobility = electric vehicle = EV = EVs
水资源 = 淡水 = 淡水资源 = 水 = freshwater = water resources
水资源综合管理 = 水资源统筹管理 = integrated water resources management = IWRM = 水資源整合管理
缺水 = 水资源短缺 = 水荒 = 水紧张 = 水资源紧缺 = water scarcity = water stress = 用水紧张 = 水资源紧张 = 缺水压力 = 水資源壓力 ≈ 没水喝, 水不够用
安全饮用水 = 安全饮水 = 洁净饮水 = 干净的水 = safe drinking water = clean water = 饮用水 = drinking water ≈ 干净的水喝, 自来水
环境卫生 = 卫生设施 = 公共卫生设施 = sanitation ≈ 厕所, 上厕所
露天排便 = 随地大小便 = open defecation
厕所 = 世界厕所日 = toilets = World Toilet Day
跨界水 = 跨界水域 = 跨界含水层 = 国际水道 = 跨境河流 = transboundary waters = transboundary aquifers = international watercourses ≈ 几个国家共用的河
地下水 = 含水层 = groundwater = aquifer = 蓄水层 = aquifers
水行动十年 = 水促进可持续发展国际行动十年 = Water Action Decade ≈ 联合国水会议, UN Water Conference
冰川 = 冰川消融 = 冰盖 = 冰冻圈 = glaciers = cryosphere ≈ 冰化了
海平面上升 = 海面上升 = 海水上升 = sea-level rise = 海平面升高 ≈ 海水淹岛, 海水涨上来
北极 = Arctic
三重地球危机 = 三重全球危机 = triple planetary crisis
地球系统 = 地球边界 = planetary boundaries
世界环境日 = World Environment Day
环境维护者 = 环境捍卫者 = 环保人士 = environmental defenders = 环境人权维护者 ≈ 保护环境的人
埃斯卡苏协定 = 埃斯卡苏协议
中亚环境 = 咸海 = 咸海流域 = Aral Sea
有害藻类 = 马尾藻 = sargassum
动物福利 = 动物福祉 = animal welfare
`;
