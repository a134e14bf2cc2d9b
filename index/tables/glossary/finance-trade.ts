/** Further concepts of the field: money and trade. The notation is that of read-glossary.ts. */
export const FINANCE_TRADE = `
滞胀 = 停滞性通货膨胀 = 停滯性通膨 = stagflation
核心通货膨胀 = 核心通胀 = 核心通膨 = core inflation
货币紧缩 = 紧缩货币政策 = 收紧货币政策 = 升息 = 提高利率 = monetary tightening = interest rate hikes = rate hikes
量化紧缩 = 缩表 = QT = quantitative tightening
宽松货币政策 = monetary easing = loose monetary policy
政策利率 = 基准利率 = policy rate
美联储 = 聯準會 = 联邦储备委员会 = 美国联邦储备委员会 = 联储局 = Federal Reserve = the Fed
欧洲央行 = 欧洲中央银行 = ECB = European Central Bank
收益率曲线 = 殖利率曲線 = 收益率曲线倒挂 = 倒挂 = yield curve = inverted yield curve
主权债券 = 主权债券息差 = sovereign bonds = sovereign bond = sovereign spreads
欧洲债券 = 歐元債券 = Eurobond = Eurobonds
基点 = basis points
展期风险 = 再融资风险 = 展期 = rollover risk = refinancing risk
债务违约 = 违约 = 债务拖欠 = default = debt default
二十国集团共同框架 = 债务处理共同框架 = 共同框架 = Common Framework
复原力和可持续性信托 = 韧性与可持续性信托 = RST = Resilience and Sustainability Trust
国际开发协会 = 開發協會 = IDA = International Development Association
国际金融公司 = IFC = International Finance Corporation
发展援助委员会 = 经合组织发展援助委员会 = DAC = Development Assistance Committee
影响力投资 = impact investing
杠杆 = 过度杠杆化 = leverage = excessive leverage
系统性风险 = systemic risk
溢出效应 = 外溢效果 = spillover = spillovers = spillover effects
银行倒闭 = 银行业动荡 = 银行业危机 = bank failures = banking turmoil = bank failure
影子银行 = 非银行金融中介 = shadow banking = non-bank financial intermediation
资产负债表 = balance sheet
抵押贷款 = 房屋貸款 = 按揭 = 房贷 = 房屋抵押贷款 = mortgage = mortgages = mortgage rates
国际收支 = 国际收支平衡 = 经常账户 = balance of payments = current account
外汇储备 = 外匯存底 = foreign exchange reserves = foreign reserves
产业政策 = 工业政策 = industrial policy
与贸易有关的投资措施 = TRIMs = trade-related investment measures
过境点 = 边境口岸 = border crossing = border crossings
强化综合框架 = 增强型综合框架 = EIF = Enhanced Integrated Framework
内陆发展中国家维也纳行动纲领 = 维也纳行动纲领 = VPoA = Vienna Programme of Action
小岛屿发展中国家安提瓜和巴布达议程 = ABAS = Antigua and Barbuda Agenda
发展筹资问题机构间工作队 = 发展筹资机构间工作队 = IATF = Inter-Agency Task Force on Financing for Development
发展实效 = 发展成效 = 发展合作实效 = development effectiveness = aid effectiveness
发展中国家间技术合作 = 布宜诺斯艾利斯行动计划 = TCDC = BAPA = BAPA+40
新兴经济体 = 新兴市场 = emerging economies = emerging markets
`;
