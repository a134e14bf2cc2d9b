/** The plain words of the texts with their English, for who asks in English. */
export const WORDS_OF_TEXTS = `
主要 = principal = main = major ≈ 首要, 重大
机关 = organs = organ ≈ 机构
机构 = institution = institutions = entity = entities = agency = agencies ≈ 实体, 单位
组织 = organization = organisations ≈ 机构
机制 = mechanism = mechanisms ≈ 制度
制度 = regime = system ≈ 体系, 系统
框架 = framework = frameworks
结构 = structure ≈ 架构
进程 = process = processes ≈ 过程, 程序
程序 = procedure = procedures
安排 = arrangements = arrangement
活动 = activities = activity ≈ 行动
行动 = action = actions = operation = operations ≈ 行为
行为 = acts = conduct = behaviour ≈ 举动
应对 = response = respond = address ≈ 对策, 处理
迅速 = rapid = quick = swift = prompt ≈ 快速
立即 = immediate = immediately ≈ 即刻, 马上
逐步 = gradual = gradually = progressively
可用 = available ≈ 现有, 提供
一半 = half ≈ 半数, 50%
多数 = majority ≈ 大多数, 大部分
包括 = include = including = comprise ≈ 包含, 涵盖
组成 = composed = consist = constitute ≈ 构成
提供 = provide = supply of = offer ≈ 给予
获得 = obtain = acquire = gain ≈ 取得
获取 = access ≈ 获得, 准入, 机会
使用 = use = using = usage ≈ 利用, 运用
利用 = utilize = harness ≈ 使用
需要 = need = require = requirements ≈ 需求, 要求
必要 = necessary ≈ 必需
可能 = possible = potential ≈ 潜在
能够 = able = capable
能力 = capacity = capacities = capability = ability
作用 = role = roles ≈ 角色
职能 = function = functions
贡献 = contribute = contributing ≈ 作出贡献
影响 = affect = affected = influence ≈ 受影响
造成 = cause = causing = result in = lead to ≈ 导致, 引起
导致 = lead = resulting ≈ 造成
基于 = based = basis ≈ 以…为基础
基础 = foundation = fundamental ≈ 根本
原则 = principle = principles
规则 = rules = rule ≈ 规定, 条例
规定 = provisions = provision = stipulate ≈ 条款
条款 = clause = clauses
法律 = law = legal
法院 = court = courts ≈ 法庭
案件 = case of = cases
权力 = power = powers
管理 = manage = management = administer ≈ 治理
治理 = governance
控制 = control = controls ≈ 管制
限制 = restrict = restriction = restrictions = limit = limits ≈ 约束
撤销 = withdraw = revoke = remove = removal = removed ≈ 取消, 除名, 移除
成员资格 = membership
成员 = member = members ≈ 会员
席位 = seat = seats
剩余 = remaining = residual
生效日期 = effective date
过度 = excessive = undue
致命 = lethal = deadly
惩罚性 = punitive ≈ 惩罚
武力 = force ≈ 暴力, 武装
军事 = military affairs
无酬 = unpaid = unremunerated ≈ 无偿
有酬 = paid work
仍然 = still = remain = remains ≈ 依然
已经 = already
开始实施 = commencement
新的 = new = novel
旧的 = old = former
当前 = current = present = ongoing = existing ≈ 目前, 现有, 正在
未来 = future ≈ 今后
过去 = past = previous ≈ 以往, 以前
最近 = recent = recently ≈ 近期
十年 = decade
世纪 = century
时期 = period = era ≈ 期间, 阶段
阶段 = stage = phase
时间 = time = duration ≈ 期限
首次 = first = first time ≈ 第一次
第二 = second
第三 = third
最后 = last = final ≈ 最终
重大 = large = big = great
强有力 = strong = robust
脆弱 = weak = fragile
良好 = good = better
缓慢 = slow = slower
单独 = individual = alone ≈ 个别, 个人
个人 = persons = person = individuals ≈ 人员
集体 = collective = joint ≈ 共同, 联合
共同 = common = shared = together ≈ 联合
双边 = bilateral
多边 = multilateral
主管 = competent ≈ 负责
有关 = relevant = related = concerned parties ≈ 相关
特别 = special = particular = especially = specific ≈ 特定, 尤其
一般 = general ≈ 普遍
普遍 = universal ≈ 普及
全面 = comprehensive = full ≈ 充分, 全方位
部分 = part = partial = partly
整体 = overall = entire = whole ≈ 总体
平衡 = balance = balanced ≈ 均衡
综合 = integrated = comprehensive approach ≈ 统筹
可持续 = sustainable
可负担 = affordable = affordability ≈ 负担得起
优质 = quality ≈ 质量
包容性 = inclusive ≈ 普惠
有韧性 = resilient ≈ 有复原力
数字 = digital ≈ 数码, 数位, 数字化
数字化 = digitalization = digitization ≈ 数字转型
在线 = online ≈ 网上
平台 = platform = platforms
工具 = tool = tools = instrument ≈ 手段
手段 = means
资源 = resource = resources
金额 = amount = sum
美元 = dollar = dollars = US dollars = USD
欧元 = euro = euros
百万 = million = millions
十亿 = billion = billions
万亿 = trillion
比率 = rate = rates
水平 = level = levels ≈ 程度
规格 = standard = standards ≈ 标准, 准则
质量 = quality control
数量 = number = quantity = amount of
规模 = scale = size = scope ≈ 范围
范围 = range = coverage ≈ 领域
领域 = area = areas = field = fields = sector = sectors ≈ 部门
部门 = department = ministry = branch
办公室 = office = offices ≈ 办事处
总部所在地 = seat of headquarters
外地 = field offices = field level
东道国 = host country
邻国 = neighbouring countries = neighbors ≈ 周边国家
过境 = transit = crossing
岛屿 = islands = island
湖 = river = rivers = lake
天空 = sky
风暴 = storm = storms
温度 = temperature = temperatures ≈ 气温
气候 = climate
天气 = weather
自然 = nature = natural
动物 = animals = animal
植物 = plants = plant
树木 = trees = tree
食物 = food = foods ≈ 粮食, 食品
粮食 = grains = food crops
饮料 = drinks = beverages
肉类 = meat
药 = drug = medicine ≈ 药物, 药品
疾病 = disease = diseases = illness ≈ 病
病人 = patients = patient ≈ 患者
感染 = infection = infections = infected
治疗 = treatment = therapy ≈ 医治
护理服务 = care services = care = 照护服务 = 照护体系 = 照顧服務 = care systems
检验 = test = tests ≈ 检测
健康的 = healthy
母亲的 = maternal
父亲 = father = fathers
父母 = parents = parental
丈夫 = husband
妻子 = wife
婚姻 = marriage ≈ 结婚
家属 = relatives = family members
青春期 = adolescence
婴儿 = infants = baby = babies
老年 = old age
男子 = man = men = male ≈ 男人, 男性
女性的 = female
人员名单 = list of persons
群体 = group = groups ≈ 集团, 小组
阶层 = class
种族 = race = racial ≈ 族裔
族裔 = ethnic = ethnicity
民族 = nation = nationality groups
部落 = tribe = tribal
移动 = movement of persons
旅行 = travel = travelling
居住 = reside = residence = living in
逃离 = flee = fleeing = escape ≈ 逃亡
返回 = return = returning
接收 = receive = reception ≈ 收容, 接纳
援助物资 = supplies = relief items
运送 = deliver = delivery = transport of
封闭 = close = closed = closure of
打开 = open
进入 = enter = entry = entrance
离开 = leave = leaving = departure ≈ 离职, 退出
退出 = exit = withdrawal
终止 = termination = terminate ≈ 停止
恢复正常 = restore = resume = resumption
维持 = maintain ≈ 保持
保留位置 = retain = retention
改变 = change = changes = transform = transformation ≈ 变化, 变革
发展 = develop further = evolve = development
增长率 = growth rate
上涨 = rising = surge = soar ≈ 飙升, 上升
下跌 = fall = falling = drop ≈ 下降
放缓 = slowdown = slowing = 经济放缓 = 增长放缓 = 经济减速 = economic slowdown
避免 = avert ≈ 防止
逃避 = evade = evasion
隐瞒 = conceal = hide
揭露 = expose = disclose = disclosure ≈ 披露
监视 = monitor closely = watch
检测系统 = detection = detect
发现 = find = findings = discover ≈ 结论, 查明
证明 = prove = proof = demonstrate ≈ 证据, 表明
显示 = show = shows = indicate ≈ 表明
说明 = explain = explanation ≈ 解释
定义 = define = definition ≈ 界定
描述 = describe = description
分析 = analysis = analyse
比较 = compare = comparison = compared
计算 = calculate = calculation
衡量 = measure = measurement ≈ 计量
证据基础 = evidence base
知识 = knowledge
经验 = experience
教训经验 = lesson
意见 = opinion = views = view
看法 = perception = perspective ≈ 观点
观点 = viewpoint
立场 = position = stance
辩论 = debate = debates
对话 = dialogue
协商 = consultation = consultations = consult ≈ 磋商
谈判者 = negotiators
决策 = decision-making = decision makers = policymakers ≈ 决策者
领导作用 = leadership
指导 = guide = direction = instruct
监督管理 = supervise = supervision
批准程序 = approve = endorse = endorsement ≈ 核可, 认可
核可 = endorsed = approved
授予 = grant rights = confer
剥夺 = deprive = deprivation
侵占土地 = seize = seizure ≈ 没收, 扣押
拆毁 = demolish = demolition = demolitions ≈ 拆除
破坏 = destroy = destruction = damage ≈ 毁坏, 损坏
建造 = build = building = construct
修复 = repair = restoration
倾倒 = dump = discharge ≈ 排放
排放 = emit = emission = emissions
开采 = extract = extraction = exploitation of resources
生产 = produce = production = manufacture ≈ 制造
制造 = make = fabricate
销售 = sell = sale = sales = selling ≈ 出售
购买 = buy = purchase = purchasing
交易 = transaction = transactions = deal
市场 = market = markets
竞争 = compete = competition
合同 = contract = contracts ≈ 契约
工厂 = factory = factories = plants industrial
机器 = machine = machines
设备 = equipment = device = devices ≈ 装置
装置 = facility = installations
设施 = facilities ≈ 设备
网络 = network = networks
燃料 = fuel = fuels
发动机 = engine
车祸 = traffic accident = crash
事故 = accident = accidents ≈ 意外
事件 = incident = incidents = event = events
袭击 = attack = attacks = assault ≈ 攻击
攻击者 = attacker = perpetrator = perpetrators ≈ 行为人, 加害者
杀害 = kill = killing = killings ≈ 杀戮
虐待 = abuse = ill-treatment = mistreatment ≈ 凌虐
剥削 = exploit = exploitation
压迫 = oppress = oppression = repression = repressive ≈ 压制, 镇压
威逼 = coercion = coercive ≈ 胁迫
不公 = injustice = unfair ≈ 不公正, 不公平
暴力行为 = violent acts = violent
骚乱 = riots = unrest = turmoil ≈ 动乱, 动荡
抗议 = protest = protests = demonstrations ≈ 示威
示威者 = demonstrators = protesters
占领 = occupation = occupy
入侵 = invasion = invade
疏散 = evacuate = evacuation
围困城市 = besiege = besieged
导弹袭击 = missile attack = rocket fire
化学 = chemical
生物 = biological
研究人员 = research staff
教学 = teaching = teach
学习 = learn = learning
考试 = exam
语言障碍 = language barrier
故事 = story
图像 = images = photos ≈ 照片
声音 = voice = voices
颜色 = colour
社会的 = social
经济 = economy = economic
经济上 = economically
政治 = political = politics
文化上的 = cultural
环境 = environment = environmental
技术性 = technical
科学的 = scientific
工业部门 = industry = industrial
农业的 = agricultural
商业 = commerce = commercial ≈ 贸易
金融 = finance = financial
财务 = fiscal matters
预算的 = budget = budgetary
公平的 = fair = equitable = just ≈ 公正
平等的 = equal = equally
相等的 = equivalent
歧视性 = discriminatory
敏感 = sensitive
积极 = active = positive = proactive
消极 = negative = adverse ≈ 不利
有利 = favourable = beneficial = advantage
利益 = interest = interests = benefit = benefits ≈ 惠益, 好处
损失 = loss = losses ≈ 丧失
丧失 = lose = lost
缺失 = absence = missing
跨国 = transnational = cross-border ≈ 跨境, 跨界
国际化 = internationalize
世界 = world
地球 = planet = Earth ≈ 全球
中国 = Chinese
俄罗斯 = Russian
法国 = French
德国 = German
日本 = Japanese
印度 = Indian
以色列 = Israeli
巴勒斯坦 = Palestinian = Palestinians
伊朗 = Iranian
叙利亚 = Syrian
乌克兰 = Ukrainian
阿富汗 = Afghan
海地 = Haitian
`;
