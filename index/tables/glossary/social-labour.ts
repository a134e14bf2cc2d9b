/** Further concepts of the field: work, women, children, the old and migrants. The notation is that of read-glossary.ts. */
export const SOCIAL_LABOUR = `
就业不足 = 不充分就业 = 低度就業 = underemployment
平台工作者 = 平台工人 = 零工工人 = 平台勞動者 = platform workers = gig workers = platform economy
生活工资 = 维生工资
性别差距 = 性別落差 = 男女差距 = gender gap = gender gaps
陪产假 = 父亲假 = 侍产假 = paternity leave
育儿假 = 亲职假 = 育嬰假 = parental leave
普遍社会保护 = 全民社会保护 = universal social protection = USP2030
就业和社会保护促进公正转型全球加速器 = 就业和社会保护促进公正转型全球加速器倡议 = Global Accelerator on Jobs and Social Protection = Global Accelerator
童工劳动 = 童工问题
暴力和骚扰 = 劳动世界中的暴力和骚扰 = violence and harassment
高层性别均等 = 性別平權 = 性别平衡
性别平等标码 = 性别标志 = gender marker = gender equality marker
全系统行动计划 = 联合国性别平等和增强妇女权能全系统行动计划 = UN-SWAP
国家妇女机构 = 国家机制 = 提高妇女地位国家机构 = national machineries = national women's machinery
有害社会规范 = 社会规范 = 性别规范 = social norms = harmful social norms = gender norms
女性人权维护者 = 妇女人权维护者 = WHRD = WHRDs = women human rights defenders
妇女与和平与人道主义基金 = 妇女和平与人道主义基金 = WPHF = Women's Peace and Humanitarian Fund
平等一代论坛 = 平等一代 = 世代平等论坛 = Generation Equality = Generation Equality Forum
聚光灯倡议 = 聚光灯行动 = Spotlight Initiative
监测和报告机制 = 监察和报告机制 = MRM = monitoring and reporting mechanism
安全学校宣言 = 安全学校 = 學校安全宣言 = Safe Schools Declaration = safe schools
特殊教育 = 特教 = special education = special needs education
残疾人组织 = 身心障礙者團體 = OPD = OPDs = organizations of persons with disabilities
难民问题全面响应框架 = 难民问题全面应对框架 = 全面难民响应框架 = CRRF = comprehensive refugee response framework
难民地位甄别 = 难民地位确定 = 難民身分認定 = RSD
区域难民应对计划 = 区域难民和复原力计划 = 3RP = RRP = regional refugee response plan
就地安置 = 融入当地 = 当地融合 = 本地融合 = local integration
责任分担 = 分担责任 = 负担和责任分担 = 分担负担 = 責任分攤 = burden-sharing = responsibility-sharing = burden and responsibility sharing
混合移民 = 混合流动 = 混合移徙 = mixed migration = mixed movements
海上救援 = 海上搜救 = 海上救助 = sea rescue = search and rescue at sea
灾害流离失所平台 = PDD = Platform on Disaster Displacement
法律身份 = 法定身份 = 合法身分
种姓歧视 = 基于种姓的歧视 = caste discrimination = caste
语言保存 = 保护语言 = 语言振兴 = language preservation
`;
