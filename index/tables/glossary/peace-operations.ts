/** Concepts of the field: peace operations. The notation is that of read-glossary.ts. */
export const PEACE_OPERATIONS = `
国际和平与安全 = 国际和平及安全 = 世界和平 = international peace and security ≈ 天下太平, 不打仗
维持和平 = 维和 = 联合国维持和平行动 = 维持和平行动 = 维和行动 = peacekeeping = peacekeeping operations = PKO = PKOs ≈ 蓝盔, 派兵维持和平
维和人员 = 维持和平人员 = 维和部队 = 维和士兵 = 蓝盔 = peacekeepers = blue helmets ≈ 蓝帽子兵
维和特派团 = 维持和平特派团 = 特派团 = 外地特派团 = peacekeeping mission = field missions = mission
政治特派团 = 特别政治任务 = 特别政治使团 = special political missions = SPM
建设和平 = 和平建设 = 建立和平 = peacebuilding = peace-building ≈ 战后重建和平
建设和平委员会 = 和平建设委员会 = 建和委 = PBC = Peacebuilding Commission
建设和平基金 = 和平建设基金 = PBF = Peacebuilding Fund
保持和平 = 维系和平 = 持久和平 = sustaining peace
新和平纲领 = New Agenda for Peace = 新和平議程 = NAfP
预防冲突 = 冲突预防 = 防止冲突 = 预防武装冲突 = conflict prevention = prevention of armed conflict ≈ 不让战争打起来
预防性外交 = 预防外交 = preventive diplomacy
预警 = 早期预警 = 预警系统 = 早期预警系统 = 预警机制 = early warning = early warning system = 多灾种预警系统 = 预报预警 = EWS = early warning systems = multi-hazard early warning ≈ 提前报警, 提前通知
解决冲突 = 冲突解决 = 解决争端 = conflict resolution ≈ 平息纠纷, 把仗停下来
和平解决争端 = 争端的和平解决 = 以和平方式解决争端 = peaceful settlement of disputes = pacific settlement of disputes ≈ 坐下来谈, 不动武
调解 = 斡旋 = 调停 = 居间调停 = mediation = good offices ≈ 劝架, 当和事佬, 说和
谈判 = 和平谈判 = 和谈 = negotiations = peace talks ≈ 谈和, 坐下来谈
和平进程 = 和平程序 = peace process
和平协定 = 和平协议 = 和约 = peace agreement = peace accord
停火 = 停战 = 停止敌对行动 = 休战 = 停火协定 = ceasefire = cease-fire = cessation of hostilities = truce ≈ 不打了, 别打了
停火监测 = 停火监督 = 监督停火 = ceasefire monitoring
人道主义停火 = 人道主义暂停 = 人道主义停战 = humanitarian pause = humanitarian truce = 人道停火 = 人道停戰
撤军 = 撤出部队 = 撤兵 = 部队撤离 = withdrawal of troops = withdrawal of forces ≈ 把兵撤走, 退兵
脱离接触 = 脱离接触观察员部队 = disengagement ≈ UNDOF
非军事区 = 缓冲区 = 非军事化区 = demilitarized zone = buffer zone
隔离线 = 蓝线 = Blue Line
和解 = 民族和解 = 全国和解 = reconciliation = national reconciliation ≈ 重归于好, 冰释前嫌
全国对话 = 包容性对话 = 民族对话 = national dialogue = inclusive dialogue
过渡政府 = 临时政府 = 过渡时期政府 = transitional government = interim government
权力分享 = 分权 = power-sharing
宪政秩序 = 恢复宪政秩序 = constitutional order
军事政变 = 政变 = 违宪更迭政府 = 军人夺权 = coup = military coup = unconstitutional change of government = 违宪政权更迭 = coup d'état ≈ 军队造反, 推翻政府
选举援助 = 选举支助 = 选举协助 = electoral assistance
选举观察 = 选举监督 = 选举观察团 = election observation = election monitoring ≈ 监票
保护平民 = 平民保护 = 武装冲突中保护平民 = 对平民的保护 = protection of civilians = PoC = protection of civilians in armed conflict ≈ 保护老百姓, 不伤百姓
平民 = 平民百姓 = 平民人口 = civilians = civilian population ≈ 老百姓, 普通人
平民伤亡 = 平民死伤 = civilian casualties ≈ 打死老百姓, 炸死平民
武装冲突 = 军事冲突 = 战争 = armed conflict = war ≈ 打仗, 开战, 战乱
国内武装冲突 = 非国际性武装冲突 = 内战 = 内部冲突 = civil war = non-international armed conflict ≈ 打内战
国际武装冲突 = 国际性武装冲突 = international armed conflict
敌对行动 = 敌对行为 = 战事 = hostilities
武装团体 = 非国家武装团体 = 武装组织 = 民兵 = 叛军 = 反叛武装 = armed groups = non-State armed groups = militia = rebels ≈ 游击队, 武装分子
非国家行为体 = 非国家行为者 = 非国家行动者 = non-State actors
安全部队 = 安全机构 = security forces
警察 = 联合国警察 = 维和警察 = 民警 = 警务人员 = police = UN police = UNPOL = law enforcement ≈ 公安
建制警察部队 = 成建制警察单位 = formed police unit = FPU = 建制警察单位 = FPUs = formed police units
军事观察员 = 军事视察员 = military observers = UNMO = 联合国军事观察员 = UNMOs ≈ 去看停火的军人
军警人员 = 军事和警务人员 = 军装人员 = 制服人员 = uniformed personnel = military and police personnel
部队派遣国 = 出兵国 = 部队和警察派遣国 = 部队派遣国和警察派遣国 = troop-contributing countries = TCC = T/PCC = 派兵国 = TCCs = PCC = PCCs ≈ 出兵的国家
派遣部队 = 特遣队 = contingent = contingents
特遣队所属装备 = 特遣队自备装备 = 部队自备装备 = contingent-owned equipment = COE
部队指挥官 = 部队司令
快速反应部队 = 快速反应 = 迅速反应部队 = rapid reaction force = quick reaction force = 快反部队 = QRF
待命安排 = 待命部队 = standby arrangements
任务授权 = 任务规定 = 授权 = 职权 = mandate = mandates ≈ 派给的任务
任务期限 = 延长任务期限 = 任期延长 = 任务期限延长 = mandate renewal = extension of mandate = 延长任务授权 = mandate extension ≈ 再干多久
接战规则 = 交战规则 = rules of engagement = ROE
使用武力 = 动用武力 = 诉诸武力 = use of force ≈ 动武, 开火
一切必要手段 = 一切必要措施 = 所有必要手段 = all necessary means = all necessary measures
第七章 = 宪章第七章 = 《宪章》第七章 = Chapter VII
第六章 = 宪章第六章 = Chapter VI
第八章 = 宪章第八章 = 区域安排 = Chapter VIII = regional arrangements
自卫权 = 单独或集体自卫 = 集体自卫权 = 自卫 = self-defence = right of self-defence ≈ 挨打还手
侵略 = 侵略行为 = aggression = act of aggression ≈ 侵占别国, 攻打别国
威胁或使用武力 = 武力威胁 = threat or use of force
干涉内政 = 不干涉内政 = 不干预 = 内政不受干涉 = non-interference = non-intervention = interference in internal affairs ≈ 管别国的事
主权平等 = 国家主权平等 = 主权 = sovereign equality = sovereignty
领土完整 = territorial integrity ≈ 国土不被分割
政治独立 = political independence
外国军事基地 = 军事基地 = military bases
吞并 = 兼并 = 并吞 = annexation ≈ 占为己有, 划入自己版图
占领国 = 占领当局 = Occupying Power = occupying power
被占领土 = 被占领的领土 = 占领区 = occupied territory = occupied territories
定居点 = 屯垦区 = 以色列定居点 = 犹太人定居点 = settlements = Israeli settlements = 殖民点 = settlement expansion ≈ 在占领的土地上盖房子
隔离墙 = 隔离障碍 = separation wall
两国解决方案 = 两国方案 = 两国制 = two-State solution
巴勒斯坦问题 = 以巴冲突 = 巴以冲突 = question of Palestine = Israeli-Palestinian conflict
加沙 = 加沙地带 = 迦萨 = 加萨 = Gaza = Gaza Strip
约旦河西岸 = 西岸 = West Bank
东耶路撒冷 = 东耶路撒冷问题 = East Jerusalem
封锁 = 围困 = 禁闭围困 = blockade = siege ≈ 断粮断水, 围城
戈兰高地 = 叙利亚戈兰 = 格兰高地 = Golan = Golan Heights
西撒哈拉 = 西撒哈拉问题 = Western Sahara ≈ MINURSO
安全部门改革 = 安全部门的改革 = 安全领域改革 = security sector reform = SSR
解除武装、复员和重返社会 = 解除武装复员和重返社会 = 复员方案 = 解甲归田 = disarmament demobilization and reintegration = DDR = 解武、复员和重返社会 ≈ 让士兵回家, 缴枪回家
前战斗人员 = 前战斗员 = 前作战人员 = ex-combatants = former combatants = 退役战斗人员 ≈ 放下枪的人
重返社会 = 融入社会 = 重新融入社会 = reintegration
冲突后 = 冲突后国家 = 冲突后局势 = post-conflict = post-conflict situations
重建 = 复兴 = 恢复重建 = 灾后重建 = reconstruction ≈ 重新盖起来
速效项目 = 快效项目 = quick-impact projects = QIP = 快速见效项目 = QIPs
稳定 = 稳定局势 = 局势稳定 = stabilization
国家建设 = 国家机构建设 = 建国 = institution-building = State-building
法治 = 依法治国 = 法制 = rule of law ≈ 按法律办事
保护责任 = 国家保护责任 = 提供保护的责任 = responsibility to protect = R2P = RtoP
暴行罪 = 暴行罪行 = 暴行 = atrocity crimes = atrocities ≈ 惨无人道的事
防止灭绝种族 = 预防灭绝种族 = 防止种族灭绝 = prevention of genocide
制裁 = 制裁措施 = 定向制裁 = sanctions = targeted sanctions ≈ 封杀, 处罚某国
制裁委员会 = 安理会制裁委员会 = sanctions committee = 1267委员会
制裁名单 = 综合名单 = 制裁清单 = sanctions list = consolidated list
专家小组 = 专家组 = 监测小组 = Panel of Experts = Group of Experts = Monitoring Group
资产冻结 = 冻结资产 = 冻结财产 = asset freeze = freezing of assets ≈ 冻结存款, 把钱冻住
旅行禁令 = 旅行限制 = 禁止旅行 = 禁止出行 = travel ban ≈ 不许出国
除名 = 从名单上除名 = 移出名单 = 监察员办公室 = delisting = de-listing = 除籍 = expulsion of a Member = expulsion
人道主义豁免 = 人道主义例外 = 人道主义例外规定 = humanitarian exemption = humanitarian carve-out = 人道主义除外 = 人道豁免 = humanitarian exception
强制执行 = 执行行动 = 强制措施 = enforcement measures
否决权 = 否决 = 否决票 = veto = veto power ≈ 一票否决, 一票否决权
常任理事国 = 五常 = 安理会常任理事国 = 五个常任理事国 = permanent members = P5
非常任理事国 = 当选理事国 = 安理会非常任理事国 = non-permanent members = elected members = E10
安全理事会改革 = 安理会改革 = 安理会扩大 = Security Council reform = equitable representation on the Security Council ≈ 安理会增加席位
主席声明 = 安理会主席声明 = presidential statement = PRST
新闻谈话 = 对新闻界发表的谈话 = press statement
阿里亚办法会议 = 阿里亚模式会议 = Arria-formula meeting
联合国人员的安全和安保 = 工作人员安全 = 人员安全 = 安全和安保 = safety and security of UN personnel ≈ 保护联合国的人, UNDSS
维和人员的安全 = 蓝盔安全 = 袭击维和人员 = safety and security of peacekeepers = attacks against peacekeepers
行为和纪律 = 不当行为 = 品行 = conduct and discipline = misconduct = 行为不检 = 失職行為 = 不良行为 = staff misconduct
维和行动改革 = 以行动促维和 = 维和行动共同承诺宣言 = Action for Peacekeeping = A4P = A4P+ = 以行动促维和倡议
维和特别委员会 ≈ 维持和平行动特别委员会, C-34, Special Committee on Peacekeeping Operations
行动支助部 = DOS = 业务支助部 = Department of Operational Support ≈ 业务支助部, Department of Operational Support
特使 = 特别使节 = envoy
缩编 = 撤离 = 缩编和撤离 = 特派团缩编 = 撤出 = drawdown = exit strategy = transition of peace operations = 裁撤 = 缩编和清理结束 = downsizing
维和预算 = 维持和平预算 = 维和经费 = peacekeeping budget
非洲维和 = 非盟维和行动 = 非洲联盟主导的和平支助行动 = African Union-led peace support operations = AUPSO
和平文化 = culture of peace ≈ 和平文化宣言
不同文明间对话 = 文明对话 = 文明联盟 = 不同文明联盟 = dialogue among civilizations = Alliance of Civilizations = UNAOC
宗教间对话 = 信仰间对话 = 跨宗教对话 = 不同信仰间和谐 = interfaith dialogue = interreligious dialogue
宽容 = 包容 = 容忍 = 相互理解 = tolerance = mutual understanding ≈ 互相体谅
青年、和平与安全 = 青年与和平与安全 = youth peace and security = YPS
气候与安全 = 气候安全 = 气候变化与安全 = climate and security = climate security
自然资源与冲突 = 冲突矿产 = 冲突钻石 = 血钻 = conflict diamonds = conflict minerals = blood diamonds ≈ 卖钻石打仗
金伯利进程 = 金伯利证书制度 = Kimberley Process
海盗行为 = 海盗 = 海上武装抢劫 = 海上抢劫 = piracy = armed robbery at sea ≈ 抢船的强盗
种族清洗 = 族裔清洗 = 族群清洗 = ethnic cleansing
社区参与 = 社区接触 = 社区外联 = community engagement
地区局势 = 区域紧张局势 = 缓和紧张局势 = 降级 = de-escalation ≈ 降温, 消火
边界争端 = 领土争端 = 边境冲突 = 边界纠纷 = border dispute = territorial dispute ≈ 争地盘
塞浦路斯问题 = 塞岛问题 = question of Cyprus
克什米尔 = 喀什米尔 = Kashmir
达尔富尔 = 达佛 = Darfur
索马里过渡 ≈ 青年党, 伊斯兰青年党, 索马里青年党, Al-Shabaab
伊黎伊斯兰国 = 达伊沙 = 伊斯兰国 = 伊拉克和黎凡特伊斯兰国 = ISIL = Da'esh = ISIS = Daesh
基地组织 = 盖达组织 = Al-Qaida = Al Qaeda = AQ
塔利班 = 神学士 = Taliban = 塔利班政权
`;
