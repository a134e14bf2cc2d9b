/** Concepts of the field: humanitarian. The notation is that of read-glossary.ts. */
export const HUMANITARIAN = `
人道主义援助 = 人道援助 = 人道救援 = 人道主义救援 = 人道主义协助 = humanitarian assistance = humanitarian aid = humanitarian relief ≈ 送救济, 救灾物资, 发救济粮
人道主义危机 = 人道危机 = 人道主义紧急情况 = 人道主义紧急状态 = humanitarian crisis = humanitarian emergency
人道主义需求 = 人道主义需要 = humanitarian needs = 人道需求 = 需要援助的人 = 有需要的人 = people in need
人道主义准入 = 人道准入 = 人道主义通行 = 人道主义出入 = 人道主义进出 = 无阻碍的人道主义准入 = humanitarian access = unhindered humanitarian access = 人道進出 = humanitarian access constraints ≈ 让救援进得去, 救援队进不去, 放物资进去
人道主义原则 = 人道、中立、公正和独立 = 人道、中立、公正、独立 = humanitarian principles = humanity neutrality impartiality and independence = 人道原则
人道主义走廊 = 人道走廊 = 人道主义通道 = humanitarian corridor = 人道走廊通道 = humanitarian corridors ≈ 逃生通道
人道主义工作者 = 人道主义人员 = 人道救援人员 = 救援人员 = 援助人员 = humanitarian workers = humanitarian personnel = aid workers = 人道主义工作人员 = 援助工作者 = 人道工作者 ≈ 救援队员, 发粮食的人
人道主义协调员 = 人道协调员 = HC = humanitarian coordinator
紧急救济协调员 = 紧急援助协调员 = ERC = 紧急救援协调员 = Emergency Relief Coordinator
人道主义国家工作队 = humanitarian country team = HCT
人道主义应急计划 = 人道应急计划 = 人道主义响应计划 = humanitarian response plan = HRP = 人道应对计划 = 人道主义应对计划 = HRPs
全球人道主义概览 = 全球人道主义概况 = 全球人道概览 = Global Humanitarian Overview = GHO
中央应急基金 = 中央紧急应变基金 = 中央应急循环基金 = CERF = Central Emergency Response Fund
国家集合基金 = 国别集合基金 = 国家统筹基金 = country-based pooled funds = CBPF = CBPFs
人道主义筹资 = 人道主义供资 = 人道主义资金 = 呼吁捐款 = humanitarian financing = humanitarian funding = flash appeal = 人道资金 = 人道籌資 ≈ 救灾的钱
群组办法 = 分组办法 = cluster approach = 群组 = 群组协调 = 群组牵头机构 = 群組系統 = 集群 = clusters = cluster lead agencies
世界人道主义峰会 = 世界人道主义首脑会议 = World Humanitarian Summit = WHS
大交易 = 大协议 = Grand Bargain = 大妥协
本地化 = 援助本地化 = 地方化 = localization = 人道主义行动本地化 = 在地化
预期行动 = 预防性行动 = 先期行动 = 未雨绸缪的行动 = anticipatory action = 预见性行动 = 提前行动 = forecast-based financing ≈ 提前做准备
人道主义、发展与和平关系 = 人道主义-发展-和平纽带 = 人道与发展衔接 = humanitarian-development-peace nexus = triple nexus = 人道主义、发展与和平之间的关系 = 人道主义-发展-和平三者关联 = 三重关联 = 三方关联 = HDP nexus
紧急情况 = 复杂紧急情况 = 紧急状况 = emergency = complex emergencies ≈ 出急事
紧急救济 = 救济 = 赈济 = 赈灾 = relief = emergency relief ≈ 救灾
从救济过渡到发展 = 从救济向发展过渡 = transition from relief to development
自然灾害 = 天然灾害 = 天灾 = 自然灾难 = natural disaster = natural disasters ≈ 老天爷降灾, 地震洪水
灾害 = 灾难 = 灾患 = disaster = disasters
减少灾害风险 = 减灾 = 降低灾害风险 = 防灾减灾 = 减轻灾害风险 = 灾害风险减少 = disaster risk reduction = DRR = 災害風險降低 ≈ 防灾, 预防天灾
兵库行动框架 = 兵库行动纲领 = Hyogo Framework
备灾 = 灾害防备 = 防备 = 应急准备 = 防灾准备 = disaster preparedness = preparedness = emergency preparedness = 防备灾害 = 防災整備 ≈ 提前准备
应急 = 灾害应对 = 救灾 = 应急响应 = 紧急应变 = disaster response = emergency response
灾后恢复 = 恢复 = 复原 = 早期恢复 = recovery = early recovery ≈ 灾后站起来
重建得更好 = 更好地重建 = 重建更美好 = build back better = 重建更好 = 更好重建 = 重建得更美好 = building back better
复原力 = 抗灾能力 = 恢复力 = 抵御力 = 韧性 = 抗御灾害能力 = 抗逆力 = 复元力 = resilience ≈ 扛得住, 经得起打击
脆弱性 = 易受伤害性 = 易损性 = vulnerability ≈ 容易受害
人人享有早期预警 = 全民预警 = 全民早期预警倡议 = Early Warnings for All = 全民预警倡议 = 人人享有预警 = EW4All
地震 = 强震 = earthquake = 震灾 = earthquakes ≈ 地动
海啸 = tsunami ≈ 大浪冲上岸
洪水 = 水灾 = 洪涝 = 洪灾 = flood = floods = flooding ≈ 发大水, 淹水
干旱 = 旱灾 = 旱情 = drought = droughts ≈ 不下雨, 缺雨
飓风 = 气旋 = 热带气旋 = 旋风 = 颶風 = hurricane = cyclone = 台风 = tropical cyclone = typhoon ≈ 大风暴, 台风, typhoon
火山爆发 = 火山喷发 = volcanic eruption
山体滑坡 = 泥石流 = 土石流 = 滑坡 = landslide = 山崩 = landslides = mudslide
野火 = 森林火灾 = 山火 = wildfire = wildfires = forest fire = 林火 = 野火灾害 = forest fires
热浪 = 极端高温 = 酷热 = heatwave = extreme heat = heatwaves ≈ 太热, 热死人
极端天气 = 极端天气事件 = 极端气候 = extreme weather = extreme weather events
厄尔尼诺 = 圣婴现象 = 厄尔尼诺现象 = El Niño = El Nino
蝗虫 = 沙漠蝗 = 蝗灾 = locusts = desert locust
国际人道法 = 国际人道主义法 = 武装冲突法 = 战争法 = international humanitarian law = IHL = law of armed conflict = laws of war = 国际人道主义法律 ≈ 打仗的规矩, 战争规则
第一附加议定书 = 日内瓦公约附加议定书 = 日内瓦四公约附加议定书 = Additional Protocols to the Geneva Conventions
区分原则 = 区别原则 = principle of distinction ≈ 分清军人和百姓
相称原则 = 相称性原则 = 比例原则 = principle of proportionality = proportionality
预防措施原则 = 攻击时的预防措施 = precautions in attack
不分青红皂白的攻击 = 滥杀滥伤 = 不加区别的攻击 = 无差别攻击 = 无区别攻击 = indiscriminate attacks ≈ 乱炸, 见人就打
民用物体 = 民用目标 = 民用基础设施 = civilian objects = civilian infrastructure
战俘 = 俘虏 = prisoners of war = POW = POWs ≈ 被俘的兵
集体惩罚 = 集体处罚 = collective punishment
以饥饿为战争手段 = 使平民陷于饥饿 = 饥饿作为作战方法 = 用饥饿作武器 = starvation as a method of warfare = starvation of civilians ≈ 饿死百姓来打仗
人盾 = 人体盾牌 = human shields ≈ 拿人当挡箭牌
袭击医疗设施 = 攻击医疗保健 = 医院受袭 = 保护医疗人员 = attacks on health care = attacks on medical facilities = 攻击医疗服务 = 对医疗的袭击 = 攻擊醫療設施 = attacks on health facilities ≈ 炸医院, 打医生
医务人员 = 医疗人员 = 保健人员 = medical personnel
红十字和红新月运动 = 国际红十字和红新月运动 = 红十字会 = Red Cross and Red Crescent Movement
红十字会与红新月会国际联合会 = 红十字与红新月联会 = 红十字与红新月会联合会 = IFRC
难民 = refugee = refugees ≈ 逃难的人, 逃命的人
难民地位公约 = 1951 Refugee Convention
难民地位 = 难民身份 = 难民身份确定 = 难民资格 = refugee status = refugee status determination
难民问题全球契约 = 难民全球契约 = GCR = 全球难民契约 = 難民全球協約 = Global Compact on Refugees
全球难民论坛 = Global Refugee Forum = 難民全球論壇 = GRF
寻求庇护者 = 庇护申请人 = 寻求庇护的人 = 政治庇护 = asylum seeker = asylum seekers ≈ 请求收留的人
庇护 = 庇护权 = 避难 = asylum = right to asylum ≈ 收留, 逃到外国
不推回 = 不驱回 = 不驱回原则 = 不推回原则 = 禁止推回 = non-refoulement = refoulement ≈ 不能赶回去送死
难民营 = 收容营 = refugee camp = refugee camps
收容社区 = 接待社区 = 收容国 = 东道社区 = host communities = host countries of refugees = host community = host countries ≈ 收留难民的地方
第三国重新安置 = 重新安置 = 难民安置 = resettlement = 第三国安置 = 重新安置难民
自愿遣返 = 自愿返回 = 遣返 = 回归家园 = voluntary repatriation = voluntary return = repatriation ≈ 回老家, 回国
持久解决办法 = 持久解决 = durable solutions = 持久解决方案 = durable solution
回返者 = 返回者 = 归国者 = returnees ≈ 回来的人
境内流离失所者 = 国内流离失所者 = 境内流离失所 = 国内流离失所 = 国内流民 = internally displaced persons = IDP = IDPs = internal displacement = 内部流离失所者 ≈ 逃难到外地, 离开家乡的人
流离失所者 = 流离失所 = 被迫流离失所 = 被迫流离失所者 = displaced persons = forced displacement = forcibly displaced ≈ 家没了, 背井离乡, 无家可归的逃难者
指导原则 ≈ 国内流离失所问题指导原则, Guiding Principles on Internal Displacement
气候移民 = 气候难民 = 因气候变化流离失所 = 气候流离失所 = climate displacement = climate migrants = climate refugees ≈ 因天气逃难
巴勒斯坦难民 = Palestine refugees = Palestinian refugees
粮食援助 = 食物援助 = 粮援 = food aid = food assistance = 粮食救济 ≈ 发粮食
现金援助 = 现金补助方案 = cash-based assistance = CVA = 现金和代金券援助 = 现金转移方案 = 代金券 = CBI = cash and voucher assistance
非粮食物品 = non-food items = NFI
临时住所 = 紧急住所 = 住所 = 帐篷 = 收容安置 = shelter = emergency shelter ≈ 住帐篷
饮水、环境卫生和个人卫生 = 讲卫生运动 = 水、环境卫生和个人卫生 = 讲卫生 = WASH = water sanitation and hygiene = 环境卫生、个人卫生 ≈ 喝水上厕所
紧急状况下的教育 = 紧急情况下的教育 = 教育不能等待 = education in emergencies = Education Cannot Wait = ECW = 危机中的教育 = 应急教育 = EiE
搜救 = 搜索救援 = 搜寻与救助 = 城市搜索和救援 = search and rescue = SAR = INSARAG ≈ 救人
后勤 = 物流 = logistics = 運籌
捐助方 = 捐助者 = 捐助国 = 捐款国 = 援助国 = donor = donors = donor countries ≈ 给钱的国家
认捐会议 = 认捐 = 认捐款 = pledging conference = pledge ≈ 答应给钱
受影响人口问责 = 对受影响人口负责 = accountability to affected people = AAP = 对受影响人口的问责 = 向受影响民众负责 = 对受影响者负责 = accountability to affected populations
白盔 = 白盔志愿人员 = White Helmets
世界人道主义日 = World Humanitarian Day
`;
