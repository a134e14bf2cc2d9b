/** Concepts of the field: disarmament. The notation is that of read-glossary.ts. */
export const DISARMAMENT = `
裁军 = 军备裁减 = 削减军备 = 裁减军备 = disarmament ≈ 少造武器, 放下武器, 减少军队
全面彻底裁军 = 普遍和彻底裁军 = general and complete disarmament = GCD
军备控制 = 军控 = 军备管制 = arms control
军备竞赛 = 军备競賽 = arms race ≈ 比谁武器多, 拼军力
核武器 = 核武 = 核子武器 = nuclear weapons = nuclear weapon ≈ 原子弹, 氢弹, 核弹, 核弹头
核裁军 = 核子裁军 = 削减核武器 = nuclear disarmament = 核军备裁减 = 去核 ≈ 销毁核弹, 不要核武器
彻底消除核武器 = 消除核武器 = 全面消除核武器 = total elimination of nuclear weapons ≈ 世界没有核弹
无核武器世界 = 无核世界 = 无核化世界 = nuclear-weapon-free world = world without nuclear weapons = 没有核武器的世界 = 無核武世界 = world free of nuclear weapons
不扩散 = 防扩散 = 防止扩散 = 非扩散 = non-proliferation ≈ 不让武器传开
核不扩散 = 防止核武器扩散 = 防止核扩散 = 不扩散核武器 = nuclear non-proliferation ≈ 不让别国有核弹
核扩散 = 核武器扩散 = nuclear proliferation
横向扩散 = horizontal proliferation
纵向扩散 = 垂直扩散 = vertical proliferation
不扩散条约审议大会 = 不扩散条约缔约国审议大会 = 审议大会 = NPT Review Conference = RevCon = review conference
不扩散条约三大支柱 = 三大支柱 = three pillars of the NPT
核武器国家 = 有核国家 = 核国家 = 核武国 = nuclear-weapon States = NWS = nuclear powers = 核武国家 = 核武器拥有国 = nuclear-armed States ≈ 有核弹的国家, 核大国
无核武器国家 = 无核国家 = 非核国家 = 非核武国 = non-nuclear-weapon States = NNWS = 非核武国家 = 非核武器国家 ≈ 没有核弹的国家
消极安全保证 = 消极安全保障 = 无核安全保证 = negative security assurances = NSA = 負面安全保證 = 无核武器国家安全保证 = NSAs ≈ 保证不对无核国家用核武器
积极安全保证 = positive security assurances
不首先使用核武器 = 不首先使用 = 不率先使用核武 = no first use = no-first-use = 不率先使用 ≈ 不先动手用核弹
核威慑 = 核吓阻 = 核子嚇阻 = 核遏制 = nuclear deterrence ≈ 用核弹吓人
核保护伞 = 延伸威慑 = extended deterrence = nuclear umbrella
核战争 = 核子战争 = 核战 = nuclear war ≈ 打核战
降低核风险 = 减少核危险 = 减少核风险 = nuclear risk reduction = reducing nuclear danger = 减少战略风险 = 战略风险降低 = strategic risk reduction ≈ 防止擦枪走火
降低戒备状态 = 解除高度戒备 = 降低核武器系统的待命状态 = 取消待命状态 = de-alerting = decreasing operational readiness
战术核武器 = 非战略核武器 = 战场核武器 = tactical nuclear weapons = non-strategic nuclear weapons
战略进攻性武器 = 战略武器 = strategic offensive arms ≈ 新裁武条约, New START
核共享 = 核武器共享 = nuclear sharing
核试验 = 核试爆 = 核子试爆 = 核爆炸试验 = nuclear test = nuclear testing = nuclear explosion = 核武器试验 = nuclear tests ≈ 试爆原子弹, 炸核弹试验
全面禁止核试验条约 = 全面禁核试条约 = 全面禁试条约 = Comprehensive Test Ban Treaty = 全面禁止核試爆條約 = CTBT = Comprehensive Nuclear-Test-Ban Treaty ≈ 不许试核弹的条约
部分禁止核试验条约 = Partial Test Ban Treaty
暂停核试验 = 暂停核试爆 = moratorium on nuclear testing = 暂停核武器试爆 = 暂停核武器试验爆炸 = moratorium on nuclear tests
国际监测系统 = 国际核试监测系统 = International Monitoring System = IMS
禁止核武器条约 = 核禁条约 = 禁核条约 = 禁止核武條約 = TPNW = Treaty on the Prohibition of Nuclear Weapons ≈ 不许有核武器的条约
核武器的人道主义后果 = 人道主义影响 = 核武器人道后果 = 灾难性人道主义后果 = humanitarian consequences of nuclear weapons = humanitarian impact of nuclear weapons ≈ 核弹会害死多少人
裂变材料 = 易裂变材料 = 可裂变材料 = 核裂变物质 = 核分裂物质 = fissile material = fissile materials = 分裂材料 ≈ 造核弹的材料
禁止生产裂变材料条约 = 裂变材料禁产条约 = 禁产条约 = FMCT = Fissile Material Cut-off Treaty = 分裂物質禁產條約
高浓铀 = 高浓缩铀 = highly enriched uranium = HEU
钚 = plutonium
铀浓缩 = 浓缩铀 = uranium enrichment = enriched uranium
无核武器区 = 无核区 = 无核武区 = nuclear-weapon-free zone = NWFZ = 非核武器区 = NWFZs = nuclear-weapon-free zones ≈ 没有核武器的地区
中东无核武器及其他大规模毁灭性武器区 = 中东无核武器区 = 中东无大规模毁灭性武器区 = Middle East zone free of nuclear weapons = MEWMDFZ = 中東無核武區 = Middle East nuclear-weapon-free zone = Middle East zone
拉罗汤加条约 ≈ 南太平洋无核区条约, Treaty of Rarotonga
曼谷条约 = Bangkok Treaty = Treaty of Bangkok
塞米巴拉金斯克条约 = Treaty of Semipalatinsk
蒙古无核武器地位 = 蒙古的无核武器地位 = Mongolia's nuclear-weapon-free status
保障监督 = 核保障监督 = 保障措施协定 = 全面保障监督协定 = 核安全保障 = safeguards = IAEA safeguards = 核保障 = 核查保障 = 防護保障 = safeguards agreement ≈ 核查核设施, 检查核电厂
附加议定书 = 保障监督附加议定书 = Additional Protocol
核安保 = 核保安 = 核材料实物保护 = nuclear security = physical protection of nuclear material = 核安全峰会
核安全 = 核电站安全 = 核子安全 = nuclear safety = 核能安全 ≈ 核电厂出事
和平利用核能 = 核能和平利用 = 原子能和平用途 = 核子能和平用途 = peaceful uses of nuclear energy ≈ 用核发电
核电站 = 核电厂 = 核设施 = 核能发电厂 = nuclear power plant = nuclear facilities
放射性废物 = 核废料 = 放射性废料 = 核污水 = 核污染水 = radioactive waste = nuclear waste
原子辐射影响 = 电离辐射 = 原子辐射的影响 = atomic radiation = ionizing radiation ≈ 辐射伤人, UNSCEAR
切尔诺贝利 = 车诺比 = 切尔诺贝利灾难 = Chernobyl
伊朗核问题 = 伊核协议 ≈ 联合全面行动计划, JCPOA, Joint Comprehensive Plan of Action
朝鲜核问题 = 朝鲜半岛无核化 = 朝核 = 北韩核武 = denuclearization of the Korean Peninsula
大规模毁灭性武器 = 大规模杀伤性武器 = 大杀伤力武器 = weapons of mass destruction = WMD = 核生化武器 = 核生化武器及其运载工具 ≈ 能杀死很多人的武器
化学武器 = 化武 = chemical weapons = chemical weapon ≈ 毒气
禁止化学武器公约 = 化武公约
禁止化学武器组织 = 禁止化武组织
销毁化学武器 = 化武销毁 = 遗弃化学武器 = destruction of chemical weapons
生物武器 = 细菌武器 = 生化武器 = 毒素武器 = biological weapons = bacteriological weapons ≈ 细菌战, 用病毒打仗
生物武器公约 = 禁止细菌（生物）及毒素武器公约 = Biological Weapons Convention = BTWC
生物安保 = 生物保安 = biosecurity
神经毒剂 = nerve agent = 神经毒气 = 诺维乔克 = 沙林 = nerve agents = sarin = novichok
放射性武器 = 脏弹 = radiological weapons = dirty bomb = 放射性散布装置 = radiological dispersal device
第1540号决议 = 第1540(2004)号决议 = resolution 1540 ≈ 1540委员会, 1540 Committee
弹道导弹 = 弹道飞弹 = 导弹 = 飞弹 = ballistic missile = missiles = missile = ballistic missiles ≈ 火箭弹
海牙行为准则 = Hague Code of Conduct = HCOC = 防止弹道导弹扩散海牙行为准则
导弹及其技术控制制度 = MTCR = Missile Technology Control Regime = 导弹技术管制制度
反弹道导弹 = 导弹防御 = 反导 = missile defence = 飛彈防禦 = missile defense
中程导弹 = intermediate-range nuclear forces ≈ 中导条约, INF Treaty
高超音速武器 = 高超声速武器 = hypersonic weapons
防止外层空间军备竞赛 = 防止外空军备竞赛 = 外空军备竞赛 = prevention of an arms race in outer space = PAROS = 外层空间军备竞赛 = 太空軍備競賽 = 外太空軍備競賽 = arms race in outer space ≈ 太空打仗, 太空武器
不首先在外层空间部署武器 = no first placement of weapons in outer space
反卫星试验 = 反卫星武器 = 反卫星导弹试验 = anti-satellite tests = ASAT = anti-satellite weapons = 反卫星导弹 = anti-satellite = 破坏性直升式反卫星导弹试验 = 直升式反卫星导弹试验 = 反衛星飛彈試驗 = anti-satellite missile tests = direct-ascent anti-satellite missile tests = DA-ASAT ≈ 打卫星
外空透明和建立信任措施 = 外空活动透明度 = transparency and confidence-building in outer space = TCBM = 外层空间透明度和建立信任措施 = 外层空间活动中的透明度和建立信任措施 = TCBMs
常规武器 = 传统武器 = 常规军备 = conventional weapons = conventional arms ≈ 枪炮坦克
常规武器登记册 = 联合国常规武器登记册 = UN Register of Conventional Arms = UNROCA = 传统武器登记 = Register of Conventional Arms
特定常规武器公约 = Certain Conventional Weapons Convention
武器贸易条约 = 军火贸易条约 = 军贸条约 = ATT = Arms Trade Treaty ≈ 管军火买卖的条约
小武器和轻武器 = 小武器 = 轻武器 = 小型武器 = 轻小武器 = small arms and light weapons = SALW = small arms = 小型武器和轻武器 ≈ 枪支, 手枪步枪
小武器行动纲领 = 小武器问题行动纲领 = Programme of Action on small arms = PoA = 从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领 = PoA SALW = UN PoA
国际追查文书 = 国际追踪文书 = International Tracing Instrument = ITI
非法武器贩运 = 武器非法贩运 = 军火走私 = 非法贩运枪支 = 枪支贩运 = illicit arms trafficking = illicit trade in small arms = 武器贩运 = 非法武器贸易 = 武器走私 = arms smuggling = arms trafficking = illicit arms trade ≈ 走私军火, 偷卖枪支
枪支议定书 = 火器议定书
火器 = 枪支 = 枪械 = firearms = guns ≈ 枪
弹药 = 弹药管理 = 常规弹药 = ammunition = ammunition management = 常规弹药管理 = conventional ammunition ≈ 子弹炮弹
武器转让 = 武器转移 = 武器出口 = 军售 = 军火出口 = arms transfer = arms exports ≈ 卖武器
出口管制 = 输出管制 = 出口控制 = export control = 出口管制制度 = 战略贸易管制 = export controls
两用物项 = 军民两用 = 两用技术 = 双重用途 = dual-use items = dual-use technology = 两用 = dual-use
武器转用 = 转移用途 = 武器流失 = diversion of arms
武器禁运 = 军火禁运 = arms embargo ≈ 不许卖武器
地雷 = 杀伤人员地雷 = 反步兵地雷 = 人员杀伤雷 = landmines = anti-personnel mines = landmine ≈ 埋在地下的炸弹
禁雷公约 = 渥太华禁雷公约 = Mine Ban Convention = APMBC
排雷行动 = 地雷行动 = 扫雷 = 排雷 = 协助排雷 = 人道主义排雷 = mine action = demining = mine clearance ≈ 挖地雷, 清地雷
地雷幸存者 = 地雷受害者 = 受害者援助 = mine survivors = mine victims
集束弹药 = 集束炸弹 = 子母弹 = 集束武器 = cluster munitions = cluster bombs = CCM
战争遗留爆炸物 = 战争残留爆炸物 = explosive remnants of war = ERW
未爆弹药 = 未爆炸弹药 = 哑弹 = 未爆弹 = unexploded ordnance = UXO ≈ 没炸的炸弹
简易爆炸装置 = 土制炸弹 = 自制炸弹 = 简易爆炸物 = improvised explosive devices = IED = IEDs = 临时爆炸装置 = 應急爆炸裝置 ≈ 土炸弹
人口密集区使用爆炸性武器 = 居民区爆炸性武器 = explosive weapons in populated areas = EWIPA = 在人口稠密地区使用爆炸性武器 ≈ 轰炸城市
燃烧武器 = 白磷弹 = 燃烧弹 = incendiary weapons = white phosphorus = 燃烧性武器
激光致盲武器 = blinding laser weapons
贫铀 = 贫铀弹药 = depleted uranium
致命自主武器系统 = 致命性自主武器系统 = 自主武器 = 致命自主武器 = 自主武器系统 = lethal autonomous weapons systems = LAWS = autonomous weapons = 杀手机器人 = 殺人機器人 = killer robots ≈ 杀人机器人, 机器人打仗
无人机 = 武装无人机 = 无人驾驶飞行器 = 无人航空器 = 无人飞行系统 = drone = armed drones = UAV = unmanned aerial vehicles = 无人驾驶航空器 = UAVs = UAS = drones
便携式防空系统 = 肩扛式导弹 = 单兵防空导弹 = MANPADS
国际安全背景下的信息安全 = 信息安全 = 国际信息安全 = 使用信通技术安全 = information security = ICT security ≈ 网络安全
网络安全 = 网络空间安全 = 资讯安全 = 资安 = cybersecurity = cyber security = 網路安全 ≈ 防黑客
网络攻击 = 黑客攻击 = 骇客攻击 = 网攻 = cyberattack = cyber attack = 網路攻擊 = cyberattacks ≈ 黑客, 黑网站
负责任国家行为 = 网络空间负责任国家行为 = 负责任国家行为规范 = responsible State behaviour in cyberspace
政府专家组 = 政府间专家组 = group of governmental experts = GGE
不限成员名额工作组 = 开放式工作组 = 不限成员名额特设工作组 = open-ended working group = OEWG
裁军谈判会议 = CD = 裁谈会 = Conference on Disarmament
裁军研究所 ≈ 联合国裁军研究所, UNIDIR
专门讨论裁军问题的特别会议 = 裁军特别联大 = 裁军特别会议 = special session devoted to disarmament = SSOD = 大会裁军特别会议 = special session on disarmament
裁军议程 = 保障我们共同的未来 = Agenda for Disarmament = Securing Our Common Future
裁军教育 = 裁军和不扩散教育 = 裁军与不扩散教育 = disarmament education
裁军与发展 = 裁军和发展 = disarmament and development
区域裁军 = 地区裁军 = regional disarmament
核查 = 核实 = 查证 = verification ≈ 检查有没有作弊
透明度措施 = 军备透明 = 军事透明 = 军备的透明度 = transparency in armaments = transparency measures
建立信任措施 = 信任措施 = 信任建立措施 = 建立信任 = confidence-building measures = CBM = CBMs = 信心建立措施 ≈ 互相放心
军费开支 = 军事开支 = 国防开支 = 军费 = 国防预算 = 军事预算 = military expenditure = military spending = defence budget = 军事支出 = 國防支出 = defence spending ≈ 花在军队上的钱
不可逆性 = 不可逆转 = irreversibility = irreversible
海底条约 = 海床军备控制条约 = Seabed Treaty
环境改变公约 = 禁止为军事目的使用环境致变技术公约 ≈ ENMOD
南极条约 = 南极洲 = Antarctica
欧洲常规武装力量条约 = CFE Treaty
瓦森纳安排 = 瓦圣纳协定 = Wassenaar Arrangement
核供应国集团 = 核供应国集团准则 = Nuclear Suppliers Group = NSG = 核供应集团
澳大利亚集团 = 澳洲集团 = Australia Group
化学品 = 先质 = 前体 = 前体化学品 = precursor chemicals = precursors = 易制毒化学品 = 先驱化学品
防扩散安全倡议 = Proliferation Security Initiative = PSI
国际不扩散核武器日 = 彻底消除核武器国际日 = International Day for the Total Elimination of Nuclear Weapons
广岛和长崎 = 原子弹爆炸受害者 = 原爆幸存者 = 广岛长崎 = Hiroshima and Nagasaki = hibakusha
军事人工智能 = 军事领域人工智能 = 军事领域负责任使用人工智能 = responsible AI in the military domain
武装暴力 = 枪支暴力 = armed violence = gun violence ≈ 枪击
武器弹药储存 = 库存管理 = 武器储存 = 武器库存 = stockpile management = PSSM
武器收缴 = 回收武器 = weapons collection
`;
