/** Concepts of the field: economy. The notation is that of read-glossary.ts. */
export const ECONOMY = `
世界经济 = 全球经济 = 世界经济形势 = world economy = global economy
世界经济形势与展望 = World Economic Situation and Prospects = WESP
经济危机 = 金融危机 = 世界金融和经济危机 = 经济和金融危机 = 金融海啸 = financial crisis = economic crisis ≈ 股市崩盘, 银行倒闭
经济衰退 = 经济下滑 = 经济萎缩 = 不景气 = recession = economic downturn = 衰退 ≈ 生意不好做
经济复苏 = 经济恢复 = economic recovery
通货膨胀 = 通胀 = 物价上涨 = inflation = 通膨 ≈ 东西越来越贵, 涨价, 物价飞涨
生活成本危机 = 生活费危机 = 生活费用危机 = cost-of-living crisis ≈ 日子过不下去, 东西太贵
通货紧缩 = 通缩 = deflation
宏观经济 = 宏观经济政策 = 总体经济 = macroeconomic = macroeconomic policy
货币政策 = monetary policy
财政政策 = fiscal policy
财政空间 = 财政余地 = fiscal space
财政赤字 = 预算赤字 = 赤字 = fiscal deficit = budget deficit ≈ 入不敷出
紧缩政策 = 财政紧缩 = 紧缩措施 = 撙节 = austerity = fiscal consolidation = 财政整顿 ≈ 勒紧裤带
税收 = 税务 = 赋税 = 税制 = taxation = tax = taxes ≈ 交税
国际税务合作 = 国际税收合作 = 税务合作 = 国际税务合作框架公约 = international tax cooperation = framework convention on international tax cooperation = 税务合作框架公约 = tax cooperation
税务专家委员会 ≈ 国际税务合作专家委员会, Committee of Experts on International Cooperation in Tax Matters
累进税 = 财富税 = 富人税 = progressive taxation = wealth tax ≈ 有钱人多交税
税基侵蚀和利润转移 = 税基侵蚀 = BEPS = base erosion and profit shifting = 稅基侵蝕及利潤移轉
避税 = 转移定价 = 跨国公司避税 = tax avoidance = transfer pricing = 租稅規避
债务 = 外债 = 公共债务 = 主权债务 = 国债 = debt = external debt = public debt = sovereign debt ≈ 欠钱, 欠债
债务危机 = 债务困扰 = 债务困境 = 债台高筑 = debt crisis = debt distress ≈ 还不起债
债务可持续性 = 债务持续能力 = 可持续债务 = debt sustainability = 債務永續性
减免债务 = 债务减免 = 债务减让 = 免除债务 = 债务豁免 = 取消债务 = debt relief = debt cancellation = debt forgiveness ≈ 不用还钱, 免了债, 一笔勾销
债务重组 = 债务重整 = 主权债务重组 = debt restructuring = sovereign debt restructuring = 债务处理 = debt treatment ≈ 延期还钱
缓债倡议 = 暂停偿债倡议 = 暂停还债 = Debt Service Suspension Initiative = DSSI = 暂停偿债 = 缓债 = 暂缓偿债倡议 = debt standstill
还本付息 = 偿债 = 债务偿还 = 债务清偿 = debt service = debt servicing ≈ 还钱还利息
债务转换 = 债务互换 = 债务换气候 = 债务换自然 = debt swaps = debt-for-climate swaps = debt-for-nature swaps = 债务换发展 = debt swap = debt-for-climate
重债穷国 = 重债贫困国家 = heavily indebted poor countries = HIPC
秃鹫基金 = vulture funds
债权国 = 债权人 = 巴黎俱乐部 = creditors = Paris Club ≈ 借钱给别人的
债务国 = 债务人 = 借款国 = debtors = borrowers
优惠贷款 = 减让性贷款 = 软贷款 = 优惠融资 = 减让性融资 = concessional loans = concessional financing = soft loans = 减让性资金 = concessional finance ≈ 低息贷款
赠款 = 补助金 = 无偿援助 = grants = grant ≈ 白给的钱
贷款 = 借贷 = 借款 = loans = lending ≈ 借钱
信贷 = 信用 = credit
信用评级机构 = 信用评级 = 信评 = credit rating agencies = 信用評等 = 信贷评级机构 = credit rating
利率 = 加息 = 利息 = 借贷成本 = interest rates = interest rate = borrowing costs ≈ 借钱的利息
收益率 = 债券收益率 = 殖利率 = yield = 債券殖利率 = 国债收益率 = 公債殖利率 = bond yields = bond yield ≈ 收益率曲线倒挂, 反向收益率曲线, yield curve inversion
债券 = 公债 = 绿色债券 = 国库券 = bonds = green bonds = green bond
股票市场 = 证券市场 = 股市 = stock market
汇率 = 汇价 = 外汇 = exchange rate = foreign exchange
货币贬值 = 贬值 = currency depreciation = devaluation ≈ 钱不值钱
特别提款权 = Special Drawing Rights = SDR = SDRs
国际金融体系 = 国际金融架构 = 国际金融结构 = 全球金融架构 = international financial architecture = international financial system = 国际财务结构 = 国际金融体系改革 = IFA
国际货币体系 = 国际货币制度 = international monetary system
国际金融机构 = 布雷顿森林机构 = 布雷顿森林体系 = 国际财务机构 = international financial institutions = IFI = Bretton Woods institutions = IFIs = 布雷顿森林体系机构 = BWIs
多边开发银行 = 多边发展银行 = 开发银行 = multilateral development banks = MDB = MDBs
区域开发银行 = 区域发展银行 = regional development banks
国家开发银行 = 政策性银行 = national development banks
新开发银行 = 金砖银行 = NDB = New Development Bank
亚洲开发银行 = ADB = 亚行 = 亞銀 = Asian Development Bank
非洲开发银行 = AfDB = African Development Bank
中央银行 = 央行 = central bank
银行 = 银行业 = 商业银行 = banks = banking
代理银行 = 代理行关系 = 降低风险 = 代理银行关系 = correspondent banking = de-risking
金融监管 = 金融管制 = 金融规管 = financial regulation
金融稳定 = financial stability ≈ 金融稳定委员会, Financial Stability Board
资本流动 = 资本外流 = 资本外逃 = 资金外流 = capital flows = capital flight = 资本流动逆转 = capital outflows = 證券投資流動 = 组合投资流动 = portfolio flows
私人资本 = 私人投资 = private capital = private investment
外国直接投资 = 外商直接投资 = 外来直接投资 = 外资 = FDI = foreign direct investment ≈ 外国来投资
投资 = 可持续投资 = investment
投资环境 = 有利的投资环境 = 营商环境 = 扶持性环境 = enabling environment = investment climate
加密货币 = 虚拟货币 = 数字货币 = 加密资产 = 虚拟资产 = 密码货币 = cryptocurrency = cryptocurrencies = virtual assets = bitcoin ≈ 比特币
区块链 = blockchain
金融科技 = 金融技术 = fintech
保险 = 灾害保险 = 保险机制 = insurance = risk transfer
贸易 = 国际贸易 = 对外贸易 = trade = international trade ≈ 做买卖, 进出口
国际贸易与发展 = 贸易和发展 = trade and development
多边贸易体制 = 多边贸易体系 = 多边贸易制度 = multilateral trading system = MTS
贸易自由化 = 自由贸易 = 自贸 = trade liberalization = free trade
自由贸易协定 = 自贸协定 = 自由贸易区 = free trade agreement = FTA = free trade area = 区域贸易协定 = 区域贸易安排 = 自貿區 = RTA = RTAs = FTAs = regional trade agreements
贸易保护主义 = 保护主义 = protectionism = 貿易保護
贸易壁垒 = 贸易障碍 = 非关税壁垒 = 非关税措施 = trade barriers = non-tariff barriers = non-tariff measures = 非關稅障礙 = NTMs = NTBs
贸易限制 = 出口限制 = 出口禁令 = trade restrictions = export restrictions = export bans ≈ 不让出口
关税 = 税率 = 进口税 = tariff = tariffs = customs duties ≈ 进口要交税
贸易战 = trade war
贸易便利化 = 贸易便捷化 = trade facilitation = TFA = Trade Facilitation Agreement
贸易援助 = 促贸援助 = 贸易支援 = Aid for Trade = AfT
特殊和差别待遇 = 差别待遇 = 特殊与差别待遇 = special and differential treatment = S&DT = 特殊及差別待遇 = SDT
免税和免配额市场准入 = 免关税免配额 = 市场准入 = 市场进入 = duty-free and quota-free market access = DFQF = market access = 免关税和免配额 = 免税和免配额 = duty-free and quota-free
普遍优惠制 = 普惠制 = 普遍化优惠关税 = generalized system of preferences = GSP
原产地规则 = 原产地规定 = rules of origin
多哈回合 = 多哈发展议程 = Doha Round = Doha Development Agenda
加入世界贸易组织 = 加入世贸组织 = 入世 = accession to the WTO = WTO accession
倾销 = 反倾销 = dumping = anti-dumping
补贴 = 津贴 = 补助 = subsidies = subsidy ≈ 政府贴钱
农产品 = 农业补贴 = agricultural subsidies
商品 = 初级商品 = 大宗商品 = 初级产品 = commodities = commodity ≈ 粮食矿产
商品依赖 = 依赖初级商品 = commodity dependence = 初级商品依赖 = commodity-dependent
商品价格 = 大宗商品价格 = 初级商品价格波动 = commodity prices = commodity price volatility
商品共同基金 = 初级商品共同基金 = Common Fund for Commodities
出口 = 出口多样化 = 输出 = exports = export diversification ≈ 卖到外国
进口 = 输入 = imports ≈ 从外国买
全球价值链 = 价值链 = 全球供应链 = 供应链 = 供应链中断 = global value chains = GVC = supply chains = GVCs = 供应链扰动 = supply chain = supply chain disruptions ≈ 断货
生产能力 = 生产性能力 = productive capacity = productive capacities
结构转型 = 结构变革 = 经济结构转型 = structural transformation = 经济转型
经济多样化 = 经济多元化 = 多样化 = economic diversification ≈ 不靠一样东西吃饭
竞争政策 = 反垄断 = 限制性商业惯例 = 公平竞争 = competition policy = antitrust = restrictive business practices ≈ 大公司垄断
消费者保护 = 保护消费者 = 消费者权益 = consumer protection ≈ 买到假货怎么办
服务业 = 服务贸易 = 第三产业 = services sector = trade in services
制造业 = 工业 = manufacturing ≈ 工厂
劳动生产率 = 生产力 = 生产率 = productivity
经济制裁 = 经济封锁 = 贸易禁运 = 禁运 = 经济、商业和金融封锁 = economic sanctions = embargo = economic embargo = blockade against Cuba
经济特区 = 工业园区 = 经济区 = special economic zones
公共财政 = 公共支出 = 财政管理 = 公共财务管理 = public finance = public expenditure
预算透明 = 参与式预算 = fiscal transparency
国际会计标准 = 会计准则 = 国际会计和报告标准 = international accounting standards ≈ ISAR
国民账户体系 = 国民经济核算 = System of National Accounts = SNA = 国民经济核算体系 = 國民經濟會計制度
环境经济核算 = 环境经济账户 = System of Environmental-Economic Accounting = SEEA = 环境经济核算体系
采购力 = 购买力平价 = purchasing power parity = PPP conversion
二十国集团 = Group of Twenty = G20
七国集团 = 七大工業國集團 = G7 = Group of Seven ≈ 八国集团, G8
77国集团和中国 = G77 and China = Group of 77 and China
新的国际经济秩序 = 国际经济新秩序 = 建立新的国际经济秩序 = New International Economic Order = NIEO
国际经济秩序 = 公平的全球化 = 全球化 = globalization = fair globalization
相互依存和全球化 = globalization and interdependence
全球公域 = 全球公益物 = 全球公共产品 = 全球公益 = 全球公共財 = global public goods = global commons
亚洲及太平洋经济社会委员会 = 亚太经济社会委员会
区域委员会 = 各区域委员会 = 区域经济委员会 = regional commissions
`;
