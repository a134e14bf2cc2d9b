/** Concepts of the field: labour social science. The notation is that of read-glossary.ts. */
export const LABOUR_SOCIAL_SCIENCE = `
国际劳工大会 = 国际劳工会议
强迫劳动公约 = Forced Labour Convention
工作时间 = 工时 = 八小时工作制 = 加班 = working hours = overtime ≈ 一天干几个小时
带薪休假 = 休假 = 年假 = 有薪假期 = paid leave = annual leave ≈ 放假还发钱
病假 = 带薪病假 = sick leave
工伤 = 工伤赔偿 = 职业伤害 = 工作意外 = occupational injuries = work accidents ≈ 上班受伤
劳动监察 = 劳工监察 = 劳动检查 = labour inspection
劳动合同 = 雇佣合同 = 劳务合同 = 雇用契约 = employment contract
解雇 = 裁员 = 开除 = 资遣 = dismissal = layoffs = redundancy ≈ 炒鱿鱼, 被开除
欠薪 = 拖欠工资 = 克扣工资 = 工资盗窃 = wage theft = unpaid wages ≈ 不发工资, 老板不给钱
就业歧视 = 工作歧视 = 职业歧视 = employment discrimination ≈ 找工作被歧视
三方协商 = 社会对话 = 劳资对话 = 劳资政三方 = social dialogue = tripartism
劳资关系 = 劳资纠纷 = 劳动关系 = industrial relations = labour disputes ≈ 和老板闹矛盾
学徒制 = 学徒 = 实习培训 = apprenticeship = apprenticeships
技能错配 = 技能不匹配 = 技能短缺 = 技能 = skills mismatch = skills = skills gap ≈ 学的用不上
再培训 = 技能提升 = 技能再培训 = reskilling = upskilling
公共就业方案 = 公共工程 = 以工代赈 = public works = public employment programmes ≈ 政府给活干
绿色就业 = 绿色工作岗位 = 绿领 = green jobs = 綠領工作
就业岗位 = 创造就业机会 = 创造就业 = 工作机会 = 工作岗位 = job creation = jobs ≈ 多些工作
自营职业 = 自雇 = 个体户 = 自营工作者 = self-employment = own-account workers
家庭帮工 = 无酬家庭工人 = contributing family workers
渔工 = 渔业工人 = 渔捞工作 = fishing workers
矿工 = 采矿工人 = 煤矿工人 = miners
农业工人 = 农场工人 = 农工 = agricultural workers
建筑工人 = 工地工人 = construction workers
拾荒者 = 废品回收者 = 捡垃圾的人 = waste pickers
司机 = 驾驶员 = drivers
社会工作者 = 社工 = 社会服务人员 = social workers
志愿护理者 = 照护者 = 护理者 = 照顾者 = caregivers = carers
社会正义 = 社会公正 = 社会公义 = social justice
社会契约 = 新社会契约 = social contract
社会流动 = 社会地位上升 = 阶层流动 = social mobility
中产阶级 = 中等收入阶层 = middle class
最贫困者 = 最穷的人 = 最贫困人口 = poorest = the poorest of the poor
食品银行 = 粮食银行 = food banks
住户调查 = 家庭调查 = 住户普查 = household surveys = 家戶調查 = household survey
指标 = indicator = indicators = index ≈ 指数
基线 = baseline = benchmark ≈ 基准, 基准线
里程碑 = milestones = 進度指標 = 阶段目标 = milestone = benchmarks ≈ 阶段性目标
按残疾分列 = disaggregated by age ≈ 按年龄分列
百分比 = percentage = per cent = share ≈ 比例, 百分点
平均 = average = mean ≈ 平均数, 均值
人均 = per capita ≈ 每人平均
估计 = estimate = projection = forecast ≈ 估算, 预计, 预测
趋势 = trend = trends ≈ 走势, 动向
排名 = ranking ≈ 名次
问卷 = survey = questionnaire ≈ 问卷调查
样本 = sample ≈ 抽样
数据质量 = data gaps = data quality = data availability = 資料品質 ≈ 数据差距, 数据缺口, 数据可得性
国家统计局 = national statistical offices = 国家统计系统 = 統計局 = 主計 = national statistical system = national statistical office = NSO = NSOs ≈ 统计部门, 国家统计部门
统计标准 = statistical standards = statistical classification ≈ 统计方法, 统计分类
方法论 = methodology ≈ 方法学
全国调查 = pilot = pilot project ≈ 试点, 试点项目, 试办
案例研究 = case study = case studies ≈ 个案研究, 个案
影响评估 = impact assessment
能力评估 = needs assessment ≈ 需求评估, 需要评估
可行性研究 = feasibility study ≈ 可行性
利弊 = cost-benefit analysis = cost-effectiveness ≈ 成本效益, 成本效益分析
协同作用 = synergies = synergy ≈ 协同增效, 协同效应, 综效
权衡 = trade-offs ≈ 取舍, 权衡取舍
重复 = duplication = overlap ≈ 重叠, 重复工作, 工作重叠, 重复劳动
各自为政 = silos = fragmentation ≈ 孤岛, 条块分割
互补性 = complementarity = mutually reinforcing ≈ 互补, 相辅相成
主流化 = mainstreaming = mainstream ≈ 纳入主流, 将其纳入主流
全系统 = system-wide ≈ 全联合国系统, 系统范围
整个政府 = whole-of-government ≈ 政府一体, 全政府办法
整个社会 = whole-of-society ≈ 全社会参与, 全社会办法
以人为本 = people-centred = human-centred ≈ 以人为中心, 人本
人的安全 = human security ≈ 人类安全
以受害者为中心 = victim-centred approach ≈ 以受害人为中心
以幸存者为中心 = survivor-centred approach
生命周期 = life cycle = life course ≈ 生命全程, 全生命周期
整体方法 = holistic approach = integrated approach ≈ 综合方法, 综合办法, 统筹办法, 整合
多部门 = multisectoral = cross-sectoral ≈ 跨部门, 多部门办法
跨领域 = cross-cutting issues = cross-cutting ≈ 贯穿各领域, 交叉性问题
自下而上 = bottom-up
自上而下 = top-down
循证 = evidence-based ≈ 以证据为基础, 实证, 基于证据
量身定制 = tailored = targeted ≈ 因地制宜, 有针对性
扩大规模 = scale up = scaling up ≈ 推广, 大规模推广
可复制 = replicable = replication ≈ 复制
激励措施 = incentives = incentive ≈ 奖励措施, 诱因
抑制因素 = disincentives ≈ 不利因素
瓶颈 = bottlenecks = constraints ≈ 制约因素
先决条件 = prerequisite = precondition ≈ 前提, 前提条件
催化作用 = catalyst = catalytic ≈ 催化剂
枢纽 = hub ≈ 中心
路线图 = roadmap = road map ≈ 蓝图
工具包 = toolkit = guidelines = handbook = guidance ≈ 手册, 指南, 准则, 指引
最低标准 = minimum standards ≈ 起码标准
行业标准 = quality standards ≈ 质量标准
认证 = certification = labelling ≈ 标签, 标志
许可证 = licence = permit system ≈ 执照, 牌照
检查 = inspection = inspections ≈ 视察, 核查访问
国家行动计划 = national action plan = NAP human rights ≈ 国家计划, 国别计划
国家战略 = national strategy = national policies ≈ 国家政策
国家协调人 = focal point = focal points = national focal points ≈ 国家联络点, 协调中心, 联络人
信息交换所 = clearing house ≈ 信息交流中心, 资讯交换机制
门户网站 = online platform = portal ≈ 网络门户, 在线平台
名册 = roster = register ≈ 人才库, 登记册
奖 = award = prize ≈ 奖项, 奖励, 颁奖
联合国人权奖 = UN Human Rights Prize ≈ 人权领域奖
诺贝尔和平奖 = Nobel Peace Prize
吊唁 = condolences = sympathy ≈ 哀悼, 慰问, 同情和慰问
声援 = solidarity ≈ 团结, 声援日
声援巴勒斯坦人民国际日 = International Day of Solidarity with the Palestinian People ≈ 声援巴勒斯坦
缅怀 = commemoration = remembrance ≈ 纪念, 悼念, 追思
纪念碑 = permanent memorial = memorial ≈ 永久纪念碑
奴隶制受害者 = Ark of Return ≈ 铭记奴隶制, 返回方舟
二战结束 = Second World War = World War II ≈ 第二次世界大战, 二次大战, 世界反法西斯战争
战争受难者 = Cold War ≈ 冷战
殖民主义遗产 = legacies of colonialism = colonial legacy ≈ 殖民主义的遗留
赔偿正义 = reparatory justice = reparations for slavery ≈ 追偿正义, 补偿性正义
土著妇女和青年 = indigenous youth ≈ 土著青年
小额赠款 = seed funding ≈ 种子资金, 启动资金
众筹 = crowdfunding
税收减免 = tax incentives = tax exemptions ≈ 税收优惠, 免税, 少交税
公共投资 = public investment ≈ 政府投资
伙伴论坛 = Youth Forum ≈ 青年论坛
多利益攸关方论坛 = STI Forum ≈ 科技创新论坛
发展筹资论坛 = FfD Forum ≈ 发展融资论坛
社会企业 = social enterprise = impact investment ≈ 影响力投资
金融机构 = financial institutions = financial sector ≈ 金融体系, 金融部门
支付系统 = payment = payments ≈ 支付, 付款
储蓄 = savings accounts ≈ 存款, 存钱
抵押 = collateral = guarantees ≈ 担保, 抵押品
消费 = consumption = consumers ≈ 消费者
需求 = demand for = needs ≈ 需要
供应 = supply ≈ 供给
短缺 = shortage = scarcity = lack ≈ 匮乏, 不足, 缺乏, 不够
过剩 = surplus = oversupply ≈ 剩余
垄断 = monopoly ≈ 市场集中, 独占
私有化 = privatization ≈ 民营化, 卖给私人
国有企业 = State-owned enterprises = SOE ≈ 国营企业, 公营企业
土地登记 = land registration = cadastre ≈ 地籍
自然资源 = natural resources ≈ 天然资源
钻石 = diamonds ≈ 黄金, 金矿, gold
木材 = timber ≈ 原木
象牙 = ivory = elephants ≈ 象牙贸易, 大象
大型猫科动物 ≈ 老虎, 豹, tigers, leopards
鲨鱼 = sharks
海龟 = sea turtles
鸟类 = birds
牛 = cattle ≈ 羊, 家畜, sheep
`;
