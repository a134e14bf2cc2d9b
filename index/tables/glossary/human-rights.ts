/** Concepts of the field: human rights. The notation is that of read-glossary.ts. */
export const HUMAN_RIGHTS = `
人权 = 基本人权 = human rights ≈ 做人的权利, 人的权利
人权主流化 = 将人权纳入主流 = human rights mainstreaming = mainstreaming human rights
人权教育 = human rights education ≈ 学人权, 教人权
人权维护者 = 人权捍卫者 = 人权卫士 = 人权捍卫人士 = human rights defender = HRD ≈ 维权人士, 维权的人, 活动人士
国家人权机构 = 国家人权委员会 = national human rights institution = NHRI ≈ 本国的人权机构
普遍定期审议 = 普遍定期审查 = 普审 = 普遍定期檢討 = Universal Periodic Review = UPR ≈ 轮流接受人权检查, 各国人权体检
特别程序 = 特别机制 = special procedures = special procedures mandate holders
任务负责人 = 任务执行人 = 授权专家 = mandate holder
特别报告员 = 特别汇报员 ≈ 人权专家, 调查员
人权条约机构 = 条约机构 = 条约监督机构 = treaty body = human rights treaty bodies
结论性意见 = 总结性意见 = 审议结论 = concluding observations ≈ 委员会看完报告后的意见
一般性意见 = 一般性建议 = general comment = general recommendation ≈ 委员会对条文的解释
个人来文 = 个人申诉 = 来文程序 = individual communication = individual complaint ≈ 个人告状, 个人投诉, 向联合国申诉
临时措施 = 临时保护措施 = interim measures
用尽国内补救办法 = 用尽当地救济 = 用尽国内救济 = exhaustion of domestic remedies = exhaustion of local remedies ≈ 先在本国告到底
普遍性 = 普世性 = universality
人权的不可分割性 = 不可分割 = indivisible = indivisibility ≈ 不能分开
相互依存 = 互相依存 = interdependence = interdependent = interrelated ≈ 互相依赖
固有尊严 = 人的尊严 = 人格尊严 = inherent dignity = human dignity ≈ 做人的尊严, 体面
不可剥夺的权利 = 不可让渡的权利 = 不可转让的权利 = inalienable rights ≈ 拿不走的权利
生命权 = 生存权 = right to life ≈ 活着的权利, 活下去的权利
死刑 = 极刑 = death penalty = capital punishment ≈ 处死, 判死, 枪毙, 杀头
废除死刑 = 废死 = abolition of the death penalty ≈ 不再判死刑
暂停执行死刑 = 暂缓死刑 = moratorium on the death penalty = moratorium on executions
酷刑 = 刑讯 = 刑求 = 虐刑 = torture ≈ 拷打, 严刑逼供, 折磨犯人, 上刑
残忍不人道或有辱人格的待遇或处罚 = 残忍、不人道或有辱人格的待遇 = cruel inhuman or degrading treatment = CIDT ≈ 虐待犯人, 侮辱人
刑讯逼供 = 逼供 = 以酷刑取得的供词 = confession extracted by torture = forced confession ≈ 打到招供, 屈打成招
体罚 = corporal punishment ≈ 打孩子, 打手心, 打屁股, 鞭打
法外处决 = 法外、即决或任意处决 = 法外杀戮 = extrajudicial execution = extrajudicial killing = summary or arbitrary executions ≈ 不经审判就杀人, 私下处死
即决处决 = summary execution ≈ 就地枪决
强迫失踪 = 被失踪 = 强制失踪 = 非自愿失踪 = enforced disappearance = involuntary disappearance = 强迫或非自愿失踪 = enforced disappearances ≈ 被抓走后下落不明, 人间蒸发
任意拘留 = 任意逮捕 = 任意羁押 = arbitrary detention = arbitrary arrest = 任意拘禁 = 恣意拘禁 ≈ 随便抓人, 乱抓人, 无故关押
行政拘留 = administrative detention ≈ 不经法院关人
审前羁押 = 审前拘留 = 预防性羁押 = pretrial detention = pre-trial detention = 未决羁押 = 羈押 ≈ 没判就先关, 审判前关押
隔离关押 = 单独监禁 = 禁闭 = solitary confinement = 隔离监禁 ≈ 关小黑屋, 关单间
与外界隔绝的拘留 = 隔离拘留 = 秘密拘留 = incommunicado detention = secret detention ≈ 秘密关押, 不让见人
人身保护令 = 人身保护 = habeas corpus
人身自由 = 人身自由和安全 = liberty of person = liberty and security of person ≈ 不被乱抓
被剥夺自由者 = 被拘禁者 = 被拘留者 = persons deprived of their liberty = detainee ≈ 被关起来的人, 在押人员
囚犯 = 犯人 = 囚徒 = 服刑人员 = prisoner = inmate ≈ 坐牢的人, 蹲监狱的
囚犯待遇最低限度标准规则 = Standard Minimum Rules for the Treatment of Prisoners = 纳尔逊·曼德拉规则 = 曼德拉规则 = Nelson Mandela Rules ≈ 监狱里怎样对待犯人
监狱过度拥挤 = 监狱人满为患 = 监狱拥挤 = prison overcrowding ≈ 牢房挤满了人, 监狱太挤
良心犯 = 良心囚犯 = prisoner of conscience
政治犯 = 政治囚犯 = political prisoner
公正审判 = 公平审判 = 公正审理 = 公平审讯 = fair trial = right to a fair trial ≈ 公平打官司, 公道的审判
无罪推定 = 推定无罪 = presumption of innocence ≈ 没定罪就不算有罪
正当程序 = 适当法律程序 = due process = due process of law
一罪不二审 = 一事不再理 = 一罪不二罚 = ne bis in idem = double jeopardy ≈ 同一件事判两次
辩护权 = 获得辩护的权利 = right to defence = right to counsel ≈ 请律师的权利
有效补救 = 有效救济 = 有效的补救 = effective remedy = right to a remedy ≈ 讨回公道, 讨说法
赔偿 = 补偿 = reparation = compensation ≈ 赔钱, 给受害人赔
恢复原状 = restitution
平反 = 康复 = rehabilitation ≈ 恢复名誉
了解真相的权利 = 知情权 = 真相权 = right to the truth = right to truth ≈ 知道到底发生了什么
过渡时期司法 = 过渡司法 = 转型正义 = 转型期正义 = transitional justice ≈ 战后清算, 追究旧政权
真相与和解委员会 = 真相与和解 = truth and reconciliation commission = truth commission
有罪不罚 = 逍遥法外 = 免罚 = 免责现象 = impunity ≈ 犯了罪没人管, 坏人不受惩罚, 没人追究
问责 = 追责 = 问责制 = 责任追究 = 追究责任 = 课责 = 当责 = accountability ≈ 要有人负责, 追究谁的责任
思想自由 = 思想、良心和宗教自由 = freedom of thought = freedom of conscience
宗教或信仰自由 = 宗教自由 = 信仰自由 = 信教自由 = freedom of religion = freedom of religion or belief ≈ 信什么教都可以, 拜神自由
宗教不容忍 = 宗教不宽容 = religious intolerance ≈ 容不下别的宗教, 排斥异教
诋毁宗教 = defamation of religions ≈ 骂别人的宗教
宗教少数群体 = 宗教少数 = religious minorities
表达自由 = 言论自由 = 意见和表达自由 = 发表意见自由 = freedom of expression = freedom of speech = freedom of opinion ≈ 说话的自由, 想说什么说什么
新闻自由 = 媒体自由 = 出版自由 = freedom of the press = media freedom = press freedom ≈ 报纸自由, 记者能报道
记者安全 = 记者的安全 = 新闻工作者的安全 = safety of journalists ≈ 杀害记者, 保护记者, 攻击记者
记者 = 新闻工作者 = 新闻记者 = 媒体工作者 = journalist = media workers ≈ 跑新闻的
新闻审查 = 审查制度 = censorship ≈ 删帖, 封口, 不让报道
获取信息的权利 = 获取信息 = 信息获取权 = right to information = access to information ≈ 查阅政府资料
仇恨言论 = 仇恨言语 = 仇视言论 = 憎恨言论 = hate speech ≈ 网上骂人, 煽动仇恨的话
煽动仇恨 = 煽动民族、种族或宗教仇恨 = 煽动歧视、敌意或暴力 = incitement to hatred ≈ 挑起仇恨, 鼓动仇视
虚假信息 = 假信息 = 不实信息 = 虚假资讯 = 不实资讯 = disinformation = fake news = 不實訊息 = 假訊息 = 错误和虚假信息 = 假消息 ≈ 假新闻, 假消息, 造谣
错误信息 = 误导信息 = 误传信息 = misinformation ≈ 谣言, 传错的消息
和平集会自由 = 和平集会 = 集会自由 = freedom of peaceful assembly = freedom of assembly = 和平集会权 = peaceful assembly ≈ 上街游行, 示威, 抗议集会
结社自由 = 结社 = freedom of association ≈ 组织团体的自由, 成立社团
和平抗议 = 和平示威 = peaceful protest = 示威遊行 = 和平抗议者 = 和平示威者 = peaceful protests = peaceful protesters ≈ 示威游行, 上街
民间空间 = 公民空间 = 公民活动空间 = 民间社会空间 = civic space
工会权利 = 组织工会 = 参加工会的权利 = trade union rights ≈ 成立工会
罢工权 = 罢工权利 = right to strike ≈ 不上班抗议, 停工抗议
集体谈判 = 集体协商 = 集体交涉 = collective bargaining ≈ 工人一起谈工资
行动自由 = 迁徙自由 = 移动自由 = 自由迁徙 = freedom of movement ≈ 想去哪就去哪, 自由出入境
隐私权 = 隐私 = 私隐 = 私隐权 = 个人隐私 = right to privacy = privacy ≈ 个人秘密, 不被偷看
大规模监控 = 大规模监视 = 任意监控 = mass surveillance ≈ 到处监听, 监视所有人, 偷听电话
数字时代的隐私权 = 数码时代的隐私权 = right to privacy in the digital age
个人数据保护 = 个人资料保护 = 数据保护 = data protection = personal data protection = 個資保護 ≈ 保护个人信息, 信息泄露
参政权 = 参与公共事务 = 参与公共生活 = participation in public affairs = political participation ≈ 参与政治, 从政
选举权 = 选举权和被选举权 = 投票权 = right to vote = suffrage ≈ 投票选人
普遍平等的选举 = 普选 = universal suffrage ≈ 一人一票
定期和真正的选举 = 真实选举 = 自由和公正的选举 = 自由公正选举 = genuine elections = free and fair elections ≈ 公平选举
民主 = 民主制度 = democracy
善治 = 良政 = 良好治理 = 善政 = good governance ≈ 政府管得好, 好政府
法律面前人人平等 = 法律面前平等 = equality before the law ≈ 法律对谁都一样
平等和不歧视 = 不歧视 = 非歧视 = 禁止歧视 = non-discrimination ≈ 一视同仁, 不分彼此
歧视 = discrimination ≈ 看不起, 区别对待, 瞧不起人, 偏见
交叉歧视 = 多重歧视 = 多重和交叉形式歧视 = 交织歧视 = intersecting discrimination = multiple discrimination
系统性歧视 = 结构性歧视 = 制度性歧视 = 体制性歧视 = systemic discrimination = structural discrimination
平权行动 = 积极行动 = 扶持行动 = 积极平权措施 = 肯定性行动 = 暂行特别措施 = affirmative action = temporary special measures ≈ 照顾弱势, 名额照顾
污名化 = 污名 = 标签化 = stigma = stigmatization ≈ 贴标签, 抹黑, 另眼相看
种族主义 = 种族歧视主义 = racism ≈ 看不起别的种族, 歧视黑人
种族歧视 = racial discrimination ≈ 歧视有色人种, 因肤色受歧视
仇外心理 = 仇外 = 排外 = 惧外 = xenophobia ≈ 讨厌外国人, 恨外国人
种族主义、种族歧视、仇外心理和相关的不容忍行为 = 有关的不容忍 = 相关不容忍行为 = related intolerance
种族隔离 = 种族隔离制度 = 种族隔离政策 = 阿帕特海德 = apartheid ≈ 黑白分开, 白人和黑人隔开
种族貌相 = 种族定性 = 种族相貌定性 = 种族脸谱化 = racial profiling = 種族貌相判定 ≈ 看脸查人, 凭肤色盘查
反犹太主义 = 反犹主义 = 反犹 = 排犹 = antisemitism = anti-Semitism = 反閃族主義 ≈ 仇恨犹太人
仇视伊斯兰教 = 伊斯兰恐惧症 = 仇视伊斯兰 = 恐伊症 = Islamophobia = 仇伊斯蘭 = 反穆斯林仇恨 = anti-Muslim hatred ≈ 仇恨穆斯林
非洲人后裔 = 非洲裔人 = 非裔 = 非洲裔 = people of African descent = afrodescendants = 非裔人士 ≈ 黑人
新纳粹主义 = 美化纳粹主义 = 纳粹主义 = neo-Nazism = glorification of Nazism
白人至上主义 = 白人优越论 = white supremacy ≈ 白人高人一等
大屠杀 = 犹太人大屠杀 = 纳粹大屠杀 = Holocaust ≈ 屠杀犹太人
跨大西洋贩卖奴隶 = 跨大西洋奴隶贸易 = transatlantic slave trade = 贩卖奴隶 = 奴隶贸易 = 黑奴贸易 = slave trade ≈ 贩黑奴, 黑奴贸易
奴隶制 = 奴隶制度 = 蓄奴 = slavery ≈ 当奴隶, 把人当奴隶
当代形式奴隶制 = 现代奴隶制 = 当代奴隶制 = 现代形式奴隶制 = 当代形式的奴隶制 = 现代奴役 = modern slavery = contemporary forms of slavery ≈ 现代奴工
奴役 = 役使 = servitude = enslavement
强迫劳动 = 强制劳动 = 强迫劳役 = 强迫或强制劳动 = forced labour = forced labor = compulsory labour = 债役工 ≈ 逼人干活, 被逼做工, 奴工
债役 = 债务奴役 = 抵债劳动 = 债务质役 = debt bondage = bonded labour ≈ 卖身还债, 做工还债
少数群体 = 少数族群 = 少数族裔 = 少数民族 = 少数人群体 = minority = minorities ≈ 人少的民族
属于少数群体的人 = 在民族或族裔、宗教和语言上属于少数群体的人 = persons belonging to minorities
罗姆人 = 吉普赛人 = Roma = Romani
土著人民 = 原住民 = 土著民族 = 土著居民 = 原住民族 = 土著 = 土著社区 = indigenous peoples = indigenous people ≈ 当地土人, 本地部落, 印第安人
自由事先知情同意 = 自由、事先和知情同意 = 事先知情同意 = 知情同意 = free prior and informed consent = FPIC = 预先知情同意 = PIC = prior informed consent ≈ 先问过人家同意
土著人民权利宣言 = Declaration on the Rights of Indigenous Peoples
传统知识 = 土著知识 = 传统智慧 = traditional knowledge = indigenous knowledge = 地方知识 ≈ 祖传的本领, 老祖宗的知识
自决权 = 民族自决 = 自决 = 人民自决权 = self-determination = right of peoples to self-determination ≈ 自己决定自己的命运, 独立公投
非殖民化 = 去殖民化 = 去殖民地化 = 非殖民地化 = decolonization = decolonisation ≈ 结束殖民统治, 殖民地独立
殖民主义 = 殖民统治 = colonialism ≈ 当殖民地
非自治领土 = 非自治領土 = non-self-governing territories = NSGT = NSGTs ≈ 还没独立的地方
外国占领 = 外国军事占领 = foreign occupation = military occupation ≈ 被外国军队占着
雇佣军 = 雇佣兵 = 佣兵 = mercenary = mercenaries = 雇用军 ≈ 拿钱打仗的人
私营军事和保安公司 = 私营军保公司 = 私人军事公司 = 私营军事公司 = private military and security companies = PMSC = 私营安保公司 = 瓦格纳集团 = PMSCs = private military companies ≈ 军火保镖公司
单方面胁迫性措施 = 单边胁迫措施 = 单边强制性措施 = 单边强制措施 = 单方面制裁 = 单边制裁 = unilateral coercive measures = unilateral sanctions = 单方面强制性措施 = UCM = UCMs ≈ 一国自己搞制裁
发展权 = 发展权利 = right to development
和平权 = 享有和平的权利 = right to peace
国际团结 = 人权与国际团结 = international solidarity
民主和公平的国际秩序 = democratic and equitable international order
经济、社会及文化权利 = 经社文权利 = 经济、社会和文化权利 = economic social and cultural rights = ESCR
公民权利和政治权利 = 公民及政治权利 = civil and political rights
逐步实现 = 逐步充分实现 = progressive realization ≈ 一步一步做到
倒退措施 = 倒退性措施 = retrogressive measures ≈ 走回头路
最低核心义务 = 核心义务 = minimum core obligations
食物权 = 粮食权 = 获得适足食物的权利 = right to food = right to adequate food ≈ 吃饱饭的权利, 有饭吃
水权 = 饮水权 = 享有安全饮用水和卫生设施的人权 = 水和卫生设施权 = right to water = human rights to safe drinking water and sanitation ≈ 有水喝的权利
适足住房 = 住房权 = 适当住房权 = 适足住房权 = right to housing = adequate housing ≈ 有房子住, 住得起
强迫驱逐 = 强行驱逐 = 强制拆迁 = 强迫搬迁 = 强迫迁离 = forced eviction ≈ 强拆, 赶出家门, 赶人搬走
无家可归 = 无家可归者 = 露宿者 = 游民 = 街友 = homelessness = homeless ≈ 流浪汉, 睡大街, 没地方住
适足生活水准 = 适当生活水准权 = 相当的生活水准 = adequate standard of living ≈ 过得去的日子
健康权 = 享有能达到的最高标准身心健康 = 最高可达水平身心健康 = right to health = highest attainable standard of health ≈ 看得起病, 健康的权利
受教育权 = 教育权 = right to education ≈ 上学的权利, 读书的权利
工作权 = 劳动权 = right to work ≈ 有工作的权利
社会保障权 = 社会保障权利 = right to social security
文化权利 = 参加文化生活 = cultural rights = right to take part in cultural life
文化多样性 = 文化多元 = cultural diversity ≈ 各种文化并存
文化遗产 = 文化财产 = 文物 = cultural heritage = cultural property ≈ 古迹, 古董, 古物
非物质文化遗产 = 无形文化遗产 = intangible cultural heritage ≈ 传统手艺, 传统习俗
科学进步的惠益 = 享受科学进步及其应用的惠益 = benefits of scientific progress = 享受科学进步的惠益 = 科学权 = 享受科学进步利益的权利 = right to science = right to enjoy the benefits of scientific progress
农民权利 = 农民和其他农村地区劳动者权利 = rights of peasants ≈ 种地的人的权利, UNDROP
工商企业与人权 = 企业与人权 = 工商业与人权 = business and human rights ≈ 公司侵犯人权
工商企业与人权指导原则 = 联合国工商企业与人权指导原则 = UN Guiding Principles on Business and Human Rights
尽责 = 尽职调查 = 人权尽责 = 恪尽职责 = due diligence = human rights due diligence
跨国公司 = 跨国企业 = 多国公司 = transnational corporations = multinational corporations = TNC ≈ 大公司, 外国大企业
人权影响评估 = human rights impact assessment
以人权为本的方法 = 立足人权的方法 = 基于人权的方法 = 以人权为基础的做法 = 立足人权 = human rights-based approach = rights-based approach = HRBA
清洁、健康和可持续的环境权 = 健康环境权 = 享有清洁、健康和可持续环境的人权 = 环境权 = right to a healthy environment = 享有清洁、健康和可持续环境的权利 = 清洁、健康和可持续的环境 = right to a clean, healthy and sustainable environment ≈ 呼吸干净空气的权利
有毒废物与人权 = 有毒废料 = 危险物质和废物 = toxics and human rights
外债对人权的影响 = 外债与人权 = foreign debt and human rights
极端贫困与人权 = 赤贫与人权 = extreme poverty and human rights
数字权利 = 网络权利 = 数码权利 = digital rights ≈ 上网的权利
新技术与人权 = 新兴数字技术与人权 = new technologies and human rights
切断互联网 = 关闭互联网 = 互联网断网 = 断网 = internet shutdown = 互联网关停 = 網路封鎖 = Internet shutdowns ≈ 封网, 拔网线
打击报复 = 恐吓和报复 = 报复行为 = 恐吓与报复 = reprisals = intimidation and reprisals ≈ 秋后算账, 报复与联合国合作的人
安全和有利的环境 = 安全有利的环境 = safe and enabling environment
骚扰 = 滋扰 = harassment ≈ 找麻烦
司法独立 = 法官和律师的独立性 = 司法机关的独立 = independence of judges and lawyers = judicial independence = 法官独立 = 審判獨立 = 法官和律师独立性 = independence of judges = independence of the judiciary ≈ 法官不受干涉
法官 = judge
律师 = 法律专业人员 = lawyer = attorney ≈ 打官司的人
军事法庭 = 军事法院 = military court = military tribunal
性取向和性别认同 = 性倾向和性别认同 = 性取向 = sexual orientation and gender identity = SOGI ≈ 喜欢同性
男女同性恋、双性恋、跨性别者和间性者 = 性少数群体 = 性少数 = 同性恋 = 同志 = LGBT = LGBTI ≈ 同性恋者, 变性人, 同志群体
跨性别者 = 变性者 = transgender
间性者 = 双性人 = intersex persons
老年人权利 = 老年人的人权 = rights of older persons ≈ 老人的权利
年龄歧视 = 年龄主义 = 老年歧视 = ageism = age discrimination ≈ 嫌老, 看不起老人
残疾人 = 残障人士 = 残障者 = 残障人 = 残疾人士 = 身心障碍者 = 残疾者 = persons with disabilities = disabled persons = disabled people ≈ 残废, 腿脚不便的人, 有缺陷的人
白化病 = 白化病患者 = 白化症 = persons with albinism = albinism
麻风病 = 麻风病患者 = 受麻风病影响者 = 汉生病 = leprosy = Hansen's disease = 汉森氏病
心理社会残疾 = 精神残疾 = psychosocial disability
无障碍 = 无障碍环境 = 无障碍设施 = 可及性 = accessibility = accessible ≈ 轮椅能进, 盲道, 方便残疾人
合理便利 = 合理通融 = 合理调整 = reasonable accommodation = 合理便利措施
通用设计 = 全民设计 = universal design
辅助技术 = 辅助器具 = 辅具 = 辅助设备 = assistive technology = assistive devices ≈ 助听器, 轮椅, 假肢
手语 = 手语翻译 = sign language ≈ 聋人打手势
盲文 = 布莱叶盲文 = 点字 = Braille ≈ 盲人文字
盲人 = 视障者 = 视力障碍者 = 视力残疾者 = blind persons = visually impaired ≈ 瞎子, 看不见的人
聋人 = 听障者 = 听力障碍者 = 听力残疾者 = deaf persons ≈ 聋子, 听不见的人
智力残疾 = 智力障碍 = 智能障碍 = intellectual disability ≈ 弱智
自闭症 = 孤独症 = 自闭谱系障碍 = autism = 自閉症譜系 = autism spectrum ≈ 自闭儿
融入社区 = 独立生活和融入社区 = 自立生活 = independent living = living independently
弱势群体 = 脆弱群体 = 处境不利群体 = 处境脆弱者 = 弱势人群 = 处境脆弱群体 = vulnerable groups = persons in vulnerable situations = disadvantaged groups ≈ 弱者, 可怜人
边缘化群体 = 边缘化 = 被边缘化 = 边缘群体 = marginalized groups = marginalization ≈ 没人管的人, 被冷落
无国籍状态 = 无国籍 = 无国籍人 = 无国籍者 = statelessness = stateless persons = stateless ≈ 没有国籍的人, 没户口
国籍权 = 取得国籍的权利 = right to a nationality
出生登记 = 出生登記 = 出生证 = 出生证明 = birth registration = birth certificate ≈ 报户口, 上户口
身份证件 = 身份证明文件 = 合法身份 = legal identity = identity documents ≈ 身份证
失踪人员 = 失踪者 = missing persons = 下落不明者 ≈ 找不到的人, 失散的亲人
人质劫持 = 劫持人质 = 扣押人质 = hostage-taking = 人质 = hostages ≈ 绑架, 绑票
外国被拘留者 = 海外被拘公民 = foreign detainees
人口登记 = 民事登记 = 生命统计 = civil registration and vital statistics = CRVS = 人事登记 = 户籍登记 = 民事登记和人口动态统计 = civil registration = vital statistics
人身完整权 = 身体完整性 = 身体完整权 = bodily integrity = physical integrity
迫害 = persecution ≈ 整人, 迫害异己
保护个人不被强行失踪 = 免遭强迫失踪公约 = CED ≈ ICPPED
实况调查团 = 真相调查团 = 事实调查团 = fact-finding mission = 調查團 = FFM ≈ 去查真相
调查委员会 = 国际独立调查委员会 = commission of inquiry = COI = 獨立調查委員會 = international commission of inquiry
国别任务 = 国别授权 = country mandate
人权高专 ≈ 人权专员
维也纳宣言和行动纲领 = 维也纳人权宣言
德班宣言和行动纲领 = Durban Declaration
人权日 = 世界人权日 = Human Rights Day
`;
