/** What people say every day, and the plain English words, with the words of the texts. */
export const EVERYDAY = `
打仗 ≈ 战争, 武装冲突, 敌对行动
老百姓 ≈ 平民, 人民, 公众
干活 ≈ 劳动, 工作, 做工
打工 ≈ 务工, 就业, 劳动, 工作
雇 ≈ 雇用, 聘用, 招聘
雇用 = employ = hire ≈ 雇佣, 招工, 用工
看病 ≈ 医疗, 保健服务, 就医
治病 ≈ 治疗, 医治
花钱 ≈ 支出, 费用, 经费, 开支
没钱 ≈ 贫困, 资金短缺, 缺乏资金
给钱 ≈ 资助, 捐助, 供资, 捐款
借钱 ≈ 借贷, 贷款
欠钱 ≈ 债务, 负债
还钱 ≈ 偿还, 还本付息
赚钱 ≈ 收入, 盈利, 获利
涨价 ≈ 价格上涨, 通货膨胀
有钱人 ≈ 富人, 富裕, 财富
穷国 ≈ 发展中国家, 最不发达国家, 低收入国家
富国 ≈ 发达国家
大国 ≈ 主要国家, 常任理事国
挨饿 ≈ 饥饿, 粮食不安全
吃不饱 ≈ 饥饿, 营养不足
没饭吃 ≈ 饥饿, 饥荒
没水喝 ≈ 缺水, 饮用水
没学上 ≈ 失学, 辍学
上学 ≈ 入学, 受教育, 就学, 教育
读书 ≈ 教育, 受教育
学生 = students = pupils ≈ 学员
没工作 ≈ 失业
找工作 ≈ 就业
丢工作 ≈ 失业
当兵 ≈ 参军, 招募, 士兵
士兵 = soldiers = troops ≈ 军人, 兵士, 当兵的
军队 = army = armed forces = military ≈ 武装部队, 部队, 军事人员
抓人 ≈ 逮捕, 拘留
坐牢 ≈ 监禁, 监狱
杀人 ≈ 杀害, 杀戮, 谋杀
打人 ≈ 殴打, 暴力
骗人 ≈ 欺骗, 欺诈
骗子 ≈ 诈骗, 欺诈
偷 ≈ 盗窃, 偷窃
害怕 ≈ 恐惧, 免于恐惧
死人 ≈ 死亡, 丧生
死了多少人 ≈ 死亡人数, 伤亡人数
受伤 = injured = injuries ≈ 伤者, 伤亡
死亡 = death = deaths = killed ≈ 丧生, 丧命, 身亡, 遇难, 死了, 没命
伤亡 = casualties ≈ 死伤
住房 = housing ≈ 房屋, 住宅, 房子, 住的地方
房子 ≈ 住房, 住所, 房屋
没地方住 ≈ 无家可归, 住房
盖房子 ≈ 建造, 定居点, 住房
搬家 ≈ 迁移, 搬迁
逃难 ≈ 流离失所, 难民
回家 ≈ 返回, 回返, 遣返
出国 ≈ 移徙, 移民
坐飞机 ≈ 航空
开车 ≈ 驾驶, 道路安全
网上 ≈ 互联网, 网络, 在线
电脑 = computer = computers ≈ 计算机
手机 = mobile phone = mobile phones ≈ 移动电话, 行动电话, 流动电话
软件 = software ≈ 软体
硬件 = hardware ≈ 硬体
网站 = website ≈ 网页
社交媒体 = social media = 社群媒體 = 社群網站 = 社交平台 = social networks ≈ 社群媒体, 社交网络, 社群网站, 微信, 脸书
黑客 ≈ 网络攻击, 恶意信通技术活动
假新闻 ≈ 虚假信息, 错误信息
信息 = information ≈ 资讯, 讯息, 消息
资料 = data ≈ 数据, 数据资料
数据库 = database ≈ 资料库
统计 = statistics ≈ 统计数据, 统计资料
种地 ≈ 农业, 耕作
农民 = farmers ≈ 务农者, 农户, 种田的, 庄稼人
渔民 = fishers = fishermen ≈ 渔业从业者, 打鱼的
工人 = workers = labourers ≈ 劳工, 劳动者, 打工人, 干活的人
老板 ≈ 雇主, 企业主
雇主 = employers = employer
工会 = trade unions = trade union ≈ 工人组织
企业 = enterprises = companies = businesses = business ≈ 公司, 商业企业, 工商企业, 厂商
商人 ≈ 企业家, 工商界
官员 = officials = public officials = civil servants ≈ 公职人员, 公务员, 政府官员, 当官的
政府 = government = governments = authorities ≈ 当局, 各国政府, 官府
领导人 = leaders = leader ≈ 首脑, 领袖, 领导
总统 = 元首
总理 ≈ 首相, 阁揆
部长 = minister = ministers ≈ 大臣
外交部长 ≈ 外长, 外交大臣
国王 ≈ 国家元首, 君主
国家 = countries = States = nations ≈ 各国
人民 = peoples = people ≈ 民众, 公众
社区 = communities = community ≈ 社群, 社会群体
社会 = society
媒体 = media ≈ 新闻媒体, 传媒, 大众传媒, 传播媒介, 电视报纸
宣传 = awareness-raising = outreach = raise awareness ≈ 提高认识, 提高意识, 外联, 让大家知道
教训 = lessons learned = 经验教训 = 汲取的经验教训 ≈ 经验教训, 吸取的教训
良好做法 = best practices = good practices = 最佳做法 = 最佳实践 = 優良做法 = 最佳實務 = 良好范例 ≈ 最佳做法, 最佳实践, 良好实践, 好做法, 好经验, 好办法
办法 = methods = approach ≈ 方法, 方式, 做法, 途径
措施 = measures = steps ≈ 步骤, 举措, 怎么办
行动计划 = plan of action = action plan = programme of action ≈ 行动方案, 行动纲领, 行动规划
战略 = strategy ≈ 策略
政策 = policy = policies
计划 = plan = programme ≈ 规划, 方案, 打算
项目 = project = projects ≈ 专案
目标 = goals = objectives = aims ≈ 目的, 宗旨, 想达到什么
原因 = causes = root causes = reasons ≈ 成因, 根源, 根本原因, 为什么
后果 = consequences = impact = effects ≈ 影响, 不利影响, 冲击, 造成什么结果
问题 = issue = issues = problem ≈ 事项, 课题
困难 = challenges = difficulties = obstacles ≈ 挑战, 障碍, 难题, 难处
危险 = risk = risks = danger = hazard ≈ 风险, 危害
威胁 = threat = threats ≈ 危胁
危机 = crisis = crises
机会 = opportunities = opportunity ≈ 机遇, 契机
进展 = progress ≈ 进步, 进度, 做到哪一步了
成就 = achievements = results ≈ 成绩, 做成了什么
差距 = gap = gaps = disparities ≈ 缺口, 落差, 鸿沟
失败 = failure ≈ 未能, 没做到
增加 = increase = rise = growth ≈ 增长, 增多, 上升, 提高, 扩大, 越来越多, 变多
减少 = reduce = reduction = decrease = decline ≈ 降低, 削减, 下降, 减轻, 越来越少, 变少
停止 = stop = end = cease = halt ≈ 终止, 中止, 制止, 结束, 别再, 不再
开始 = start = launch = begin ≈ 启动, 着手, 发起
继续 = continue ≈ 持续, 延续
加快 = accelerate = speed up ≈ 加速, 从速, 快一点
取消 = cancel = abolish = repeal ≈ 撤销, 废除, 废止
改善 = improve = improvement ≈ 改进, 完善, 改良, 变好
恶化 = deteriorate = worsening = exacerbate ≈ 加剧, 日益严重, 变坏, 越来越糟
加强 = strengthen = enhance ≈ 增强, 强化, 加大
促进 = promote = advance = foster ≈ 推动, 推进, 增进
支持 = support ≈ 支援, 支助, 赞助
帮助 = help = assist = assistance = aid ≈ 援助, 协助, 扶助, 救助, 帮忙
保护 = protect = protection = safeguard ≈ 保障, 维护
保证 = ensure = guarantee ≈ 确保, 一定要
预防 = prevent = prevention = avoid ≈ 防止, 防范, 避免
打击 = combat = counter = fight against ≈ 取缔, 遏制, 反击
消除 = eliminate = eradicate ≈ 消灭, 根除, 铲除, 杜绝
惩罚 = punish = punishment ≈ 惩处, 处罚, 惩治, 惩办
禁止 = prohibit = prohibition = ban ≈ 不得, 严禁, 不准, 不许, 不让
允许 = permit = allow ≈ 准许, 许可, 让
要求 = request = demand ≈ 请求, 要求各国
建议 = recommend = recommendation = proposal = suggestion ≈ 提议, 提案, 倡议
同意 = agree = agreed ≈ 赞同, 认可
拒绝 = refuse = reject = denial ≈ 否认, 不接受
遵守 = comply = compliance = adhere = respect ≈ 履行, 恪守, 尊重, 信守, 守规矩
违反 = violate = violation = violations = breach ≈ 违背, 侵犯, 破坏, 不守规矩
执行 = implement = carry out ≈ 实施, 落实, 贯彻
承诺 = commitment = commitments = pledge to ≈ 许诺, 保证履行, 答应
责任 = responsibility = responsibilities ≈ 职责, 负责, 该谁管
义务 = obligation = obligations = duty ≈ 国际义务
权利 = rights ≈ 权益
自由 = freedom = fundamental freedoms ≈ 基本自由
平等 = equality = equity = fairness = justice ≈ 公平, 公正, 公允, 公道
参与 = participate = participation = engagement = involvement ≈ 参加, 参预, 一起来
合作 = cooperate = cooperation = collaboration ≈ 协作, 配合
协调 = coordinate = coordination = coherence ≈ 统筹, 协调一致
伙伴关系 = partnership = partnerships = partners ≈ 伙伴合作, 伙伴, 合作伙伴
分享 = sharing = exchange ≈ 交流, 共享, 交换
收集 = collect = collection ≈ 搜集, 采集, 汇集
培训 = training = train ≈ 训练, 进修, 培养, 学本领
研究 = research = study ≈ 调研, 学术研究
创新 = innovation ≈ 革新
技术 = technology = technologies ≈ 科技
科学 = science
专家 = experts = specialists ≈ 专业人员, 学者
讨论 = discuss = discussion = deliberation ≈ 商讨, 探讨, 研讨, 商量
审议 = review = consider ≈ 复审, 审评, 检讨, 检查
谴责 = condemn = condemnation ≈ 痛斥, 声讨, 指责, 骂
关切 = concern = concerned = alarm ≈ 关注, 担忧, 忧虑, 不安, 担心
欢迎 = welcome ≈ 欣见, 欣慰
赞赏 = appreciation = commend = thank ≈ 感谢, 赞扬, 表示感谢
遗憾 = regret = deplore ≈ 表示遗憾, 痛惜
呼吁 = call upon = urge = appeal ≈ 吁请, 促请, 敦促, 号召
鼓励 = encourage ≈ 激励, 勉励
重申 = reaffirm = reiterate ≈ 再次申明, 再度申明
强调 = emphasize = stress = underline ≈ 着重指出, 着重
认识到 = recognize = acknowledge ≈ 确认, 承认, 意识到
注意到 = take note = note = noting = bear in mind ≈ 表示注意到, 铭记
回顾 = recall ≈ 忆及, 追溯
邀请 = invite = invitation ≈ 约请
设立 = establish = set up = create ≈ 成立, 建立, 创设, 设置, 组建
召开 = convene = hold ≈ 举行, 举办, 召集
制定 = develop = formulate = draft ≈ 拟订, 拟定, 制订, 起草
延长 = extend = extension = renew ≈ 续延, 展期, 延期
最后期限 = deadline = time limit ≈ 截止日期, 期限, 时限, 什么时候之前
尽快 = as soon as possible = promptly = without delay ≈ 尽早, 及早
每年 = annually = every year ≈ 年度, 逐年
长期 = long-term
短期 = short-term
全球 = global = worldwide ≈ 全世界, 世界范围, 世界各地
区域 = region = regional ≈ 地区
农村 = rural areas = rural ≈ 乡村, 乡下, 农村地区
城市 = cities = city = urban ≈ 都市, 城镇, 城市地区
边境 = border = borders = frontier ≈ 边界, 国界
当地 = local = local authorities ≈ 地方, 本地, 地方当局
国内 = domestic = national ≈ 本国
非洲 = Africa = African
亚洲 = Asia = Asian
欧洲 = Europe
拉丁美洲 = Latin America ≈ 拉美
中东 = Middle East ≈ 近东
撒哈拉以南非洲 = sub-Saharan Africa ≈ 撒哈拉以南
太平洋 = Pacific ≈ 太平洋岛国
加勒比 = Caribbean ≈ 加勒比地区
人口 = population ≈ 居民
人类 = humanity = mankind = humankind ≈ 全人类, 人们
生命 = lives = life ≈ 性命
生活 = livelihoods = living conditions ≈ 生计, 生活条件, 过日子
工作 = work = labour ≈ 劳动
服务 = services
成本 = cost = price = prices ≈ 价格, 多少钱
收入 = income = earnings ≈ 所得, 挣的钱
财富 = wealth
土地 = land ≈ 用地
房地产 ≈ 不动产, 财产
财产 = property = assets ≈ 资产
历史 = history
传统 = tradition = customs ≈ 习俗, 风俗
文化 = culture
宗教 = religion = belief ≈ 信仰, 信教
语言 = language = languages ≈ 语文
艺术 = arts ≈ 文艺
体育 = sport = sports ≈ 体育运动
足球 = football ≈ 世界杯
音乐 = music
博物馆 = museums
图书馆 = libraries
大学 = universities = university ≈ 高校, 高等院校
学校 = schools = school ≈ 校园
爱 ≈ 关爱, 关怀
幸福 = well-being = happiness = welfare ≈ 福祉, 福利, 幸福安康, 过得好
安全 = security = safety ≈ 安保, 保安
和平 = peace ≈ 太平, 不打仗
暴力 = violence ≈ 打打杀杀
冲突 = conflict = conflicts ≈ 纷争
武器 = weapons = arms = armaments ≈ 军备, 军火, 兵器
炸弹 = bombs = explosives ≈ 爆炸物, 爆炸装置
飞机 = aircraft ≈ 航空器
船只 = ships = vessels ≈ 船舶, 船
卡车 = vehicles = convoy ≈ 车辆, 车队
坦克 = tanks ≈ 装甲车
空袭 = airstrikes = bombing = shelling ≈ 轰炸, 炮击, 从天上炸
大屠杀事件 = massacre = massacres ≈ 屠杀
敌人 ≈ 敌对, 对手
朋友 ≈ 友好, 友谊
友好 = friendship = good-neighbourliness ≈ 友谊, 睦邻
英雄 ≈ 表彰, 烈士
牺牲 = sacrifice = lost their lives ≈ 献身, 殉职
道歉 = apology ≈ 正式道歉, 说对不起
真相 = truth
秘密 = confidential = confidentiality = secret ≈ 保密, 机密
公开 = transparent = transparency = openness ≈ 透明, 公开透明
错误 = error = mistake ≈ 失误
重要 = important = crucial = essential ≈ 重大, 至关重要
紧急 = urgent = urgency ≈ 迫切, 急迫, 刻不容缓, 等不及
严重 = grave = serious = severe ≈ 严峻
有效 = effective = efficient ≈ 高效, 有成效
充分 = adequate = sufficient ≈ 充足, 足够
独立 = independent = independence ≈ 自主
公共 = public
自愿 = voluntary
强迫 = forced = compulsory ≈ 强制, 被迫
非法 = illegal = unlawful = illicit ≈ 违法, 不法
合法 = lawful = legitimate = legitimacy ≈ 合法性
国际 = international
`;
