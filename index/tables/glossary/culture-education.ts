/** Concepts of the field: culture education. The notation is that of read-glossary.ts. */
export const CULTURE_EDUCATION = `
世界遗产 = 世界遗产名录 = 世界文化和自然遗产 = World Heritage
保护世界文化和自然遗产公约 = 保护世界文化和自然遗产
武装冲突中保护文化财产 = 海牙文化财产公约 = protection of cultural property in armed conflict ≈ 打仗时保护古迹, 1954年海牙公约
破坏文化遗产 = 毁坏文化遗产 = 摧毁文化遗产 = destruction of cultural heritage ≈ 炸毁古迹
考古 = 考古遗址 = 考古发掘 = archaeology = archaeological sites
档案 = 档案文献 = 档案馆 = archives
世界记忆 = 文献遗产 = Memory of the World = documentary heritage
民间艺术 = 民俗 = 民间文学 = folklore
文化表现形式多样性 = 文化表达多样性公约 = diversity of cultural expressions
艺术家 = 文化工作者 = 艺术自由 = artists = artistic freedom
创意产业 = 文化产业 = 文创 = 创意和文化产业 = creative industries = cultural industries
文化旅游 = cultural tourism
圣地 = 宗教场所 = 礼拜场所 = 宗教圣地 = 敬拜场所 = holy sites = places of worship = religious sites ≈ 教堂寺庙清真寺
亵渎 = 焚烧古兰经 = 亵渎圣书 = 亵渎古兰经 = desecration of the Holy Qur'an = burning of the Quran = 亵渎法 = blasphemy
伊斯兰教 = 穆斯林 = 回教 = 伊斯兰 = Islam = Muslims
基督教 = 基督徒 = 基督宗教 = 天主教 = Christianity = Christians
佛教 = 佛教徒 = Buddhism = Buddhists ≈ 卫塞节, Vesak
犹太教 = 犹太人 = Judaism = Jews
印度教 = 印度教徒 = Hinduism = Hindus ≈ 排灯节, Diwali
宗教领袖 = 宗教领导人 = 信仰组织 = religious leaders = faith-based organizations = 基于信仰的组织 = 宗教组织 = 信仰團體 = FBO = FBOs ≈ 和尚神父
教派冲突 = 宗派主义 = 教派暴力 = sectarian violence = sectarianism
世俗主义 = 政教分离 = secularism
人类博爱 = 国际人类博爱日 = 人类兄弟情谊 = human fraternity
良心拒服兵役 = 出于良心拒服兵役 = 良心反战 = conscientious objection = conscientious objection to military service ≈ 不愿当兵
义务兵役 = 兵役 = 征兵 = conscription = military service
课程 = 教学大纲 = 教材 = 课程设置 = curriculum = textbooks ≈ 课本
学习成果 = 学习危机 = 学习贫困 = learning outcomes = learning poverty = 学习损失 = learning loss = learning crisis ≈ 学不到东西
学校关闭 = 停课 = 停学 = 关闭学校 = school closures ≈ 不开学
入学率 = 就学率 = 净入学率 = enrolment = school enrolment
结业 = 完成学业 = completion rate = graduates
教师短缺 = 教师培训 = 合格教师 = teacher shortage = teacher training ≈ 老师不够
学费 = 免学费 = 教育费用 = school fees = tuition ≈ 上学交的钱
教育筹资 = 教育经费 = 教育支出 = 教育供资 = education financing
双语教育 = 母语教学 = 多语种教育 = 母语教育 = multilingual education = mother tongue education
国际母语日 = 母语 = International Mother Language Day = mother tongue
土著语言 = 国际土著语言十年 = 原住民语言 = indigenous languages = Decade of Indigenous Languages
语言濒危 = 濒危语言 = 语言消失 = endangered languages
成人教育 = 成人学习 = 继续教育 = adult education = adult learning
扫盲十年 = 国际扫盲日 = 识字日 = International Literacy Day
数学 = 数学教育 = mathematics
历史教育 = 历史教学 = 大屠杀教育 = history education = Holocaust education ≈ 教历史
性教育 = 全面性教育 = 性知识教育 = comprehensive sexuality education = sex education = 综合性教育 = 全面的性教育 = CSE = sexuality education
和平教育 = 非暴力教育 = 非暴力文化 = peace education = non-violence
国际非暴力日 = 非暴力 = International Day of Non-Violence
体育教育 = 体育课 = physical education
奥林匹克 = 奥运会 = 奥林匹克运动会 = 奥运 = 残奥会 = Olympic Games = Paralympics
青年赋权 = 青年权能 = 增强青年权能 = youth empowerment
童子军 = 青年组织 = youth organizations
国际青年日 = 世界青年技能日 = International Youth Day
世界新闻自由日 = World Press Freedom Day
广播 = 无线电广播 = 电台 = radio = broadcasting
电视 = television ≈ 电影, film
出版 = 书籍 = 世界图书日 = books = publishing
社会科学 = social sciences ≈ 人文科学, humanities
哲学 = philosophy
诗歌 = poetry ≈ 文学, literature
舞蹈 = dance ≈ 戏剧, theatre
传统服装 = 传统手工艺 = 工匠 = 手工艺 = handicrafts = artisans ≈ 手艺人
饮食文化 = 可持续美食 = 烹饪 = gastronomy = sustainable gastronomy
咖啡 = coffee ≈ 茶叶, 国际茶日, 可可, tea, cocoa
香蕉 ≈ 小米, 国际小米年, 豆类, millets, pulses, International Year of Millets
马铃薯 = 土豆 = 洋芋 = 国际马铃薯日 = potato
大米 = 稻米 = 水稻 = rice
小麦 = wheat ≈ 粮食, 谷物, 玉米, grain, cereals
黑海谷物倡议 = 黑海粮食协议 = 黑海倡议 = Black Sea Grain Initiative = 黑海粮食倡议 = BSGI = Black Sea Initiative
棉花 = 世界棉花日 = cotton
骆驼 = 骆驼科 = camelids
蜜蜂 = 授粉 = 传粉媒介 = 世界蜜蜂日 = bees = pollinators
土壤 = 土壤健康 = 世界土壤日 = soil = soils
植物健康 = plant health ≈ 动物健康, 口蹄疫, animal health
牧民 = 游牧 = 国际牧场和牧民年 = pastoralists = nomads ≈ 放牧的人
饲料 = 草场 = 牧场 = rangelands
农药中毒 = 无农药 = 有机农业 = 有机耕作 = organic agriculture = organic farming
农业生态学 = 生态农业 = 生态农学 = agroecology = 可持续农业 = 永續農業 = sustainable agriculture
农业保险 = 农业信贷 = agricultural insurance = agricultural credit
粮食储备 = 粮仓 = 储备粮 = food reserves = grain reserves ≈ 存粮
收成 = 农作物 = 庄稼歉收 = 作物 = crops = harvest = crop failure ≈ 庄稼收不上来
农村妇女日 = 农村青年 = rural youth
土地掠夺 = 土地攫取 = 占地 = 大规模土地收购 = land grabbing
粮食援助公约 = 世界粮食日 = World Food Day
世界粮食安全委员会 = 粮安委 = Committee on World Food Security = CFS
营养问题行动十年 = 营养行动十年 = 营养十年 = Decade of Action on Nutrition
食品法典 = 食典委 = Codex Alimentarius ≈ 食品法典委员会
城市农业 = 城市粮食系统 = urban agriculture
公共空间 = 绿地 = 公园 = 绿色空间 = public spaces = green spaces
城市规划 = 都市计划 = 国土规划 = 土地使用规划 = urban planning = spatial planning = 都市計畫
城市贫困 = 城市贫民 = 都市贫民 = urban poor = urban poverty
住房危机 = 住房短缺 = 租房 = 房租 = housing crisis = housing shortage = rent ≈ 房租太贵
建筑 = 建筑业 = 建筑规范 = 营造业 = buildings = construction
供水 = 自来水 = 用水 = 供水系统 = water supply
供电 = 电力 = 电网 = 电力供应 = electricity = power supply = power grid ≈ 电
铁路 = 铁道 = 高铁 = 铁路运输 = railways = rail = railway = rail transport
公路 = 道路 = 公路运输 = roads = highways
港口 = 海港 = 口岸 = ports = port
机场 = 飞机场 = airports = airport
运输走廊 = 过境走廊 = 交通走廊 = transport corridors
过境运输 = 过境自由 = 过境贸易 = transit transport = freedom of transit = 轉運
骑自行车 = 自行车 = 脚踏车 = 单车 = bicycle = cycling
步行 = 行人 = pedestrians = walking
邮政 = 邮政服务 = 邮局 = postal services = post office
度假 = 旅游者 = 游客 = tourists
酒店 = 宾馆 = 饭店 = hotels
家庭政策 = 支持家庭 = family policy = family-oriented policies
代际 = 代际团结 = 世代之间 = 代际公平 = intergenerational = intergenerational solidarity = intergenerational equity = 世代間團結 = 世代正義 ≈ 老少之间
孤独 = 社会孤立 = 孤独感 = loneliness = social isolation ≈ 一个人没人陪
老年虐待 = 虐待老年人 = 虐老 = 虐待长者 = elder abuse = abuse of older persons ≈ 打老人, 欺负老人
世界认识虐待老年人问题日 = World Elder Abuse Awareness Day
老年人国际日 = 国际老年人日 = International Day of Older Persons
国际残疾人日 = 国际身心障碍者日 = International Day of Persons with Disabilities
残疾包容 = 残疾人融合 = 包容残疾人 = 身心障碍融合 = disability inclusion = UNDIS = 包容残疾 = 残疾包容战略 = 联合国残疾包容战略
残疾与发展 = 残疾人与发展 = disability and development
马拉喀什条约 = 马拉喀什视障者条约
退伍军人 = 老兵 = 荣民 = veterans
合法权益 = 法律能力 = 法律行为能力 = legal capacity
公共行政 = 公共管理 = 行政管理 = public administration
公共服务 = 政府服务 = 公共事务 = public services = public service ≈ 政府办的事
公共机构 = 强有力的机构 = 有效、负责和包容的机构 = effective accountable and inclusive institutions = public institutions
地方治理 = 地方政府 = 市政府 = 市长 = local governance = local governments = mayors
权力分立 = 三权分立 = 制衡 = separation of powers = checks and balances
政党 = 反对党 = 在野党 = 党派 = political parties = opposition
公民投票 = 全民投票 = 公投 = 全民公决 = referendum = plebiscite ≈ 全国投票决定
紧急状态 = 戒严 = 戒严法 = 宵禁 = state of emergency = martial law = curfew
独裁 = 专制 = 极权 = dictatorship = authoritarianism
人民主权 = 民主化 = 新的或恢复的民主政体 = 新兴民主 = democratization = new or restored democracies
公民参与 = 公众参与 = civic participation = public participation
请愿 = 请愿书 = 上访 = 陈情 = petition = petitions ≈ 写信告状
投诉 = 申诉 = 申诉机制 = 控告 = complaint = complaints = grievance mechanism ≈ 告状
基层 = 草根 = 基层组织 = grassroots
透明国际 = 清廉 = transparency international
`;
