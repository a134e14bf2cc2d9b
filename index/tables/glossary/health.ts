/** Concepts of the field: health. The notation is that of read-glossary.ts. */
export const HEALTH = `
健康 = 保健 = 卫生保健 = health ≈ 身体好
卫生 = 公共卫生 = 公众健康 = 公卫 = public health ≈ 防病治病
全球健康与外交政策 = 全球卫生与外交政策 = 全球卫生 = 全球健康 = global health = global health and foreign policy
全民健康覆盖 = 全民医保 = 全民健康保障 = 全民健康保险 = 全民保健 = universal health coverage = UHC ≈ 人人看得起病, 看病不花钱
初级保健 = 初级卫生保健 = 基层医疗 = 基层卫生保健 = primary health care = PHC ≈ 社区看病
卫生系统 = 医疗体系 = 卫生体系 = 保健系统 = 公共卫生系统 = health systems = health-care system = health system ≈ 医院和医生
医疗服务 = 医疗保健 = 保健服务 = 医疗 = 卫生服务 = health services = health care = healthcare ≈ 看病, 治病
自付费用 = 自掏腰包 = 灾难性医疗支出 = 卫生支出 = out-of-pocket payments = catastrophic health expenditure = 自费支出 = 自掏腰包费用 = 自負費用 = out-of-pocket = out-of-pocket expenditure = 灾难性卫生支出 ≈ 看病太贵, 看不起病
卫生工作者 = 保健工作者 = 卫生人力 = 医护人员 = 卫生工作队伍 = health workers = health workforce = health-care workers ≈ 医生护士
护士 = 护理人员 = 护理 = nurses = nursing
医生 = 医师 = doctors = physicians ≈ 大夫
医院 = 诊所 = 医疗机构 = hospitals = hospital = clinic
患者安全 = 病人安全 = patient safety
药品 = 基本药物 = 药物 = 必需药品 = medicines = essential medicines ≈ 吃药
获得药品 = 药品可及性 = 药物取得 = 获取药品 = access to medicines ≈ 买得起药, 买不起药
仿制药 = 学名药 = 非专利药 = generic medicines
假药 = 伪劣医药产品 = 伪造药品 = 劣质药品 = falsified medicines = substandard and falsified medical products = counterfeit medicines = 伪劣医疗产品 = 劣质和伪造医疗产品 = 偽藥 = falsified medical products = substandard and falsified
传统医学 = 传统医药 = 草药 = 中医 = traditional medicine = traditional and complementary medicine ≈ 中医药
疫苗 = 免疫 = 免疫接种 = 疫苗接种 = 接种疫苗 = 预防接种 = vaccine = vaccines = vaccination = immunization ≈ 打针, 打预防针, 打疫苗
疫苗公平 = 公平获取疫苗 = 疫苗公平分配 = 疫苗平等 = vaccine equity = equitable access to vaccines = 疫苗公平获取 ≈ 穷国也能打上疫苗, 疫苗民族主义
新冠肺炎疫苗实施计划 = COVAX机制 = COVAX = COVAX Facility
获取抗击新冠工具加速计划 = ACT-A = Access to COVID-19 Tools Accelerator
新冠肺炎 = 2019冠状病毒病 = 冠状病毒病 = 新冠疫情 = 新冠 = 武汉肺炎 = 新型冠状病毒肺炎 = 2019冠状病毒病大流行 = COVID-19 = COVID = coronavirus ≈ 新冠病毒, 疫情
大流行病 = 大流行 = 全球大流行 = 疫情 = pandemic ≈ 瘟疫
大流行病预防、防范和应对 = 大流行病防范 = 大流行病防备 = pandemic prevention preparedness and response = PPPR = 大流行病的预防、防备和应对 = 大流行防范 = PPR = pandemic preparedness
大流行病协定 = 大流行协议 = 大流行病协议 = pandemic treaty = pandemic agreement = 大流行条约 = 大流行病文书 = 大流行病公约 = pandemic accord = CA+
国际关注的突发公共卫生事件 = 突发公共卫生事件 = 突发卫生事件 = 突发公卫事件 = public health emergency of international concern = PHEIC = health emergencies = 國際關注公共衛生緊急事件 = 国际公共卫生紧急事件
流行病 = 疫病 = 传染病暴发 = 疾病暴发 = epidemic = outbreak ≈ 传染病爆发
传染病 = 传染性疾病 = 感染性疾病 = communicable diseases = infectious diseases ≈ 会传染的病
非传染性疾病 = 非传染病 = 慢性病 = 慢性疾病 = noncommunicable diseases = non-communicable diseases = NCD = NCDs = chronic diseases ≈ 高血压糖尿病
艾滋病 = 爱滋病 = 后天免疫缺乏症候群 = 获得性免疫缺陷综合症 = AIDS
艾滋病毒 = 爱滋病毒 = 人体免疫缺陷病毒 = 人类免疫缺陷病毒 = 艾滋病毒/艾滋病 = HIV = HIV/AIDS
艾滋病毒感染者 = 艾滋病感染者 = 艾滋病毒携带者 = people living with HIV = PLHIV = 愛滋感染者 = 愛滋病患者 = 艾滋病患者 = 感染者 = PLWHA ≈ 得艾滋病的人, 艾滋病人
抗逆转录病毒治疗 = 抗逆转录病毒疗法 = 抗病毒治疗 = antiretroviral therapy = ART
母婴传播 = 艾滋病毒母婴传播 = 母子垂直感染 = mother-to-child transmission = PMTCT
暴露前预防 = 暴露前预防用药 = PrEP = 接触前预防 = 暴露前预防性投药 = 接触前抗逆转录病毒预防 = 接触前预防用药 = pre-exposure prophylaxis = HIV PrEP ≈ 预防用药
减少危害 = 减低伤害 = 减害 = 针具交换 = harm reduction
重点人群 = 关键人群 = key populations
结核病 = 结核 = 肺结核 = 肺痨 = tuberculosis = TB
耐多药结核病 = 抗药性结核 = MDR-TB
疟疾 = 疟原虫 = malaria ≈ 打摆子
经杀虫剂处理的蚊帐 = 蚊帐 = 驱虫蚊帐 = insecticide-treated nets = bed nets = 长效驱虫蚊帐 = LLIN = LLINs = ITN = ITNs
埃博拉 = 伊波拉 = 埃博拉病毒 = 伊波拉病毒 = Ebola
脊髓灰质炎 = 小儿麻痹症 = 小儿麻痹 = 骨髓灰质炎 = polio = poliomyelitis = 小兒麻痺
霍乱 = 虎列拉 = cholera ≈ 上吐下泻
麻疹 = measles
流感 = 流行性感冒 = influenza = 季节性流感 = flu ≈ 感冒, 禽流感, avian influenza
登革热 = 登革出血热 = dengue
寨卡病毒 = 兹卡病毒 = Zika = Zika virus
猴痘 = 猴痘病毒 = mpox = monkeypox
乙型肝炎 = 病毒性肝炎 = 肝炎 = viral hepatitis = hepatitis = B型肝炎 = C型肝炎 ≈ 丙型肝炎
被忽视的热带病 = 被忽视热带疾病 = 热带疾病 = neglected tropical diseases = NTD = NTDs
寄生虫病 = 血吸虫病 = 河盲症 = parasitic diseases = 盘尾丝虫病 = onchocerciasis = river blindness
狂犬病 = rabies
人畜共患病 = 动物源性疾病 = 人兽共患病 = zoonotic diseases = zoonoses = zoonosis ≈ 动物传人的病
同一健康 = 一体健康 = 健康一体 = 健一防疫 = One Health = 卫生一体化 = 防疫一體
抗微生物药物耐药性 = 抗生素耐药性 = 抗菌素耐药性 = 抗药性 = 耐药性 = 抗微生物素抗药性 = antimicrobial resistance = AMR = antibiotic resistance ≈ 抗生素不管用
抗生素 = 抗菌素 = 抗微生物药物 = antibiotics = antimicrobials ≈ 消炎药
癌症 = 恶性肿瘤 = 肿瘤 = cancer
心血管疾病 = 心脏病 = 心血管病 = cardiovascular diseases = heart disease ≈ 高血压
糖尿病 = diabetes
慢性呼吸系统疾病 = 呼吸道疾病 = 哮喘 = chronic respiratory diseases = asthma = 慢性呼吸道疾病 = chronic respiratory disease
中风 = 脑卒中 = 脑中风 = stroke
肥胖 = 肥胖症 = 超重 = 过度肥胖 = obesity = overweight ≈ 太胖
不健康饮食 = 膳食 = 饮食 = 健康饮食 = unhealthy diets = healthy diets = 不健康膳食 = unhealthy diet ≈ 吃垃圾食品
缺乏体力活动 = 身体活动 = 体育锻炼 = physical inactivity = physical activity = 缺乏身体活动 = 身体活动不足 = 運動不足 ≈ 不锻炼
烟草控制 = 控烟 = 烟害 = 烟草使用 = 吸烟 = tobacco control = smoking = tobacco ≈ 抽烟, 戒烟
有害使用酒精 = 酗酒 = 饮酒 = 酒精 = harmful use of alcohol = alcohol abuse = 有害饮酒 = 酒精危害 ≈ 喝酒, 喝醉
精神卫生 = 心理健康 = 精神健康 = 心理卫生 = 精神健康和社会心理健康 = mental health ≈ 心里难受, 精神病
抑郁症 = 忧郁症 = depression ≈ 想不开
自杀 = 预防自杀 = 自杀预防 = 轻生 = suicide = suicide prevention ≈ 寻短见
痴呆 = 失智症 = 阿尔茨海默病 = 老年痴呆 = dementia = Alzheimer's disease = 阿茲海默症 = 痴呆症 = Alzheimer's
罕见病 = 罕见疾病 = rare diseases = orphan diseases ≈ 怪病
视力 = 人人享有视力 = 眼保健 = 眼睛健康 = vision = eye care ≈ 眼睛看不见, 失明, blindness
听力 = 听力损失 = hearing loss = 失聪
口腔健康 = 口腔卫生 = oral health ≈ 牙疼
溺水 = 预防溺水 = 防止溺水 = drowning = drowning prevention ≈ 淹死
伤害预防 = 暴力和伤害 = injury prevention
姑息治疗 = 安宁疗护 = 舒缓治疗 = 缓和医疗 = palliative care = 姑息护理 = 临终关怀 = hospice ≈ 临终照顾
输血 = 血液安全 = blood safety ≈ 献血
器官移植 = 器官捐献 = 器官贩运 = organ transplantation = organ trafficking = 器官捐贈 = organ donation ≈ 换器官, 卖肾
先天缺陷 = 出生缺陷 = birth defects
镰状细胞性贫血 = 镰状细胞病 = sickle-cell anaemia
贫血 = 缺铁 = anaemia = 缺铁性贫血 = anemia
腹泻 = 腹泻病 = diarrhoea ≈ 拉肚子
肺炎 = pneumonia
健康的社会决定因素 = 健康问题社会决定因素 = 健康决定因素 = social determinants of health
卫生公平 = 健康公平 = 健康不平等 = health equity = health inequalities
远程医疗 = 数字健康 = 电子卫生 = 远距医疗 = 数码健康 = telemedicine = digital health = e-health ≈ 网上看病
疾病监测 = 流行病监测 = 病例追踪 = disease surveillance = contact tracing
检疫 = 隔离检疫 = 隔离 = quarantine = isolation ≈ 关在家里, 不许出门, 封控, 封城, lockdown
检测 = 诊断 = 筛查 = 筛检 = 化验 = diagnostics = testing = screening
口罩 = 个人防护装备 = 防护设备 = 个人防护用品 = personal protective equipment = PPE = masks
社交距离 = 保持身体距离 = social distancing = 保持社交距离 = 保持距离 = physical distancing
群体免疫 = herd immunity
病毒溯源 = 病毒 = 病原体 = virus = pathogen
健康促进 = 健康素养 = health promotion = health literacy
学校卫生 = school health
职业病 = 职业疾病 = occupational diseases ≈ 上班得的病
石棉 = asbestos
辐射防护 = radiation protection
世界卫生日 = World Health Day
抗击艾滋病、结核病和疟疾全球基金 = Global Fund = 全球抗击艾滋病、结核病和疟疾基金 = 全球基金 = GFATM = The Global Fund
终结艾滋病流行 = 终结艾滋病 = 2030年终结艾滋病 = ending AIDS = end the AIDS epidemic
关于艾滋病毒和艾滋病的政治宣言 = 艾滋病政治宣言 = Political Declaration on HIV and AIDS
阿拉木图宣言 = 阿斯塔纳宣言 = Alma-Ata Declaration = Declaration of Astana
健康寿命 = 健康预期寿命 = healthy life expectancy
母婴健康 = 新生儿健康 = newborn health
人类遗传资源 = 人类基因组 = 基因 = human genome
麻醉药品医疗使用 = 受管制药物的获取 = 止痛药 = access to controlled medicines = pain relief
毒品 = 麻醉药品 = 麻药 = 毒物 = 非法药物 = narcotic drugs = illicit drugs = drugs ≈ 海洛因, 吸的毒品, 白粉
精神药物 = 影响精神药物 = psychotropic substances
新精神活性物质 = 新型毒品 = 新型精神活性物质 = new psychoactive substances = NPS = 新兴精神活性物质 = 新興影響精神物質
合成毒品 = 苯丙胺类兴奋剂 = 冰毒 = 安非他命 = synthetic drugs = amphetamine-type stimulants = methamphetamine = 合成毒品问题
类阿片 = 鸦片类 = 芬太尼 = 阿片类药物 = opioids = fentanyl
大麻 = 大麻叶 = cannabis = marijuana
古柯 = coca ≈ 可卡因, 古柯碱, cocaine
鸦片 = 罂粟 = opium poppy = opium ≈ 海洛因, heroin
世界毒品问题 = 毒品问题 = 世界毒品问题大会特别会议 = world drug problem = UNGASS on drugs
药物滥用 = 吸毒 = 滥用药物 = 药物依赖 = 毒瘾 = 药瘾 = drug abuse = drug use = substance abuse = drug dependence = 药物使用障碍 = drug use disorders ≈ 上瘾, 吸毒的人
戒毒治疗 = 药物依赖治疗 = 戒毒 = drug treatment ≈ 戒瘾
贩毒 = 毒品贩运 = 贩运毒品 = 非法贩运毒品 = drug trafficking = illicit drug trafficking ≈ 卖毒品, 毒贩
毒品种植 = 非法作物种植 = 非法种植 = illicit crop cultivation
替代发展 = 替代性发展 = alternative development = 可持续替代生计
药物管制 = 毒品管制 = 禁毒 = 缉毒 = 药物管制公约 = drug control ≈ 扫毒
国际麻醉品管制局 = 国际麻管局
毒品犯罪 = 与毒品有关的犯罪 = drug-related crime
禁止非法贩运麻醉药品和精神药物公约 = 1988年公约 = 1988 Drug Convention
缉毒日 = 禁止药物滥用和非法贩运国际日 = 国际禁毒日 = International Day against Drug Abuse and Illicit Trafficking
世界反兴奋剂 = 兴奋剂 = 体育使用兴奋剂 = 禁药 = doping = anti-doping
`;
