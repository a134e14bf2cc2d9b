/** Concepts of the field: women. The notation is that of read-glossary.ts. */
export const WOMEN = `
妇女 = 女性 = 妇人 = woman = women ≈ 女人, 女的
性别平等 = 男女平等 = 两性平等 = 性平 = 男女平权 = gender equality = gender parity ≈ 男女一样, 男女平起平坐
性别观点 = 性别视角 = 性别平等视角 = 社会性别观点 = 两性平等观点 = gender perspective
将性别平等观点纳入主流 = 性别平等主流化 = 性别主流化 = 社会性别主流化 = gender mainstreaming = mainstreaming a gender perspective
促进性别平等 = 对性别问题有敏感认识 = 顾及性别平等 = 敏于性别 = gender-sensitive
促进性别平等的 = 促进性别平等型 = 顾及性别平等因素 = 顾及性别问题 = gender-responsive
性别响应预算 = 性别平等预算 = 促进性别平等的预算编制 = 性别预算 = gender-responsive budgeting = gender budgeting = 性别反应预算编制 = 促进性别平等的预算 = GRB
增强妇女权能 = 妇女赋权 = 妇女赋能 = 赋予妇女权力 = 增强妇女和女童权能 = 培力 = empowerment of women = women's empowerment ≈ 让女人有本事, 女人自己做主
妇女经济权能 = 增强妇女经济权能 = 妇女经济赋权 = women's economic empowerment ≈ 女人挣钱, 女人经济独立
妇女参与决策 = 妇女参政 = 妇女参与政治 = 妇女充分平等和有意义参与 = women's participation in decision-making = full equal and meaningful participation of women = 妇女担任决策职务 = women in decision-making = women in leadership ≈ 女人当官, 女人说了算
妇女领导力 = 女性领导力 = 妇女领导 = women's leadership ≈ 女领导, 女干部
性别配额 = 妇女名额 = 妇女配额 = gender quota ≈ 给女人留名额
男女均等 = 性别均等 = 男女人数均等 = 50/50性别均等 = gender balance = 50/50 gender balance ≈ 男女各一半
妇女代表性 = 妇女任职人数偏低 = 妇女任职比例 = representation of women = underrepresentation of women ≈ 女的太少
妇女、和平与安全 = 妇女与和平与安全 = 妇女和平与安全议程 = women and peace and security = women peace and security = WPS
暴力侵害妇女 = 对妇女的暴力 = 针对妇女的暴力 = 妇女遭受暴力 = 暴力侵害妇女行为 = violence against women = VAW ≈ 打女人, 欺负女人
性别暴力 = 基于性别的暴力 = 性别为本的暴力 = 性别暴力行为 = gender-based violence = GBV
家庭暴力 = 家暴 = 家庭内暴力 = domestic violence ≈ 打老婆, 丈夫打妻子, 在家挨打
亲密伴侣暴力 = 亲密关系暴力 = intimate partner violence = IPV = 亲密伙伴暴力 = 配偶暴力 ≈ 被男友打, 被丈夫打
性暴力 = sexual violence ≈ 性侵
与冲突有关的性暴力 = 冲突中的性暴力 = 冲突相关性暴力 = 战时性暴力 = conflict-related sexual violence = CRSV ≈ 打仗时强奸
强奸 = 强暴 = 性侵犯 = rape = sexual assault ≈ 糟蹋妇女
婚内强奸 = 婚内强暴 = marital rape ≈ 丈夫强奸妻子
性骚扰 = sexual harassment ≈ 动手动脚, 吃豆腐, 咸猪手
性剥削和性虐待 = 性剥削与性虐待 = sexual exploitation and abuse = SEA ≈ 维和人员欺负妇女
性剥削 = sexual exploitation
性虐待 = sexual abuse
零容忍政策 = 零容忍 = zero tolerance = zero-tolerance policy = 零容忍做法 ≈ 一点都不能容忍
杀害妇女 = 杀戮女性 = 杀害女性 = 残害女性 = femicide = feminicide = 谋杀妇女 = 殺女 = 女性謀殺 ≈ 杀女人
名誉犯罪 = 名誉杀人 = 荣誉谋杀 = 以名誉为名的犯罪 = 荣誉杀害 = honour killing = crimes committed in the name of honour = 榮譽殺人 = honour killings = honor killings ≈ 为家族面子杀女儿
残割女性生殖器 = 切割女性生殖器 = 女性生殖器切割 = 女性割礼 = 女阴残割 = female genital mutilation = FGM = 女性外阴残割 = FGM/C ≈ 割礼
泼酸袭击 = 酸液攻击 = acid attacks ≈ 泼硫酸
嫁妆暴力 = 与嫁妆有关的暴力 = dowry-related violence
缠扰 = 跟踪骚扰 = 跟踪 = stalking
网络暴力侵害妇女 = 数字环境中的性别暴力 = 技术助长的性别暴力 = technology-facilitated gender-based violence = online violence against women
贩运妇女和女童 = 贩运妇女 = trafficking in women and girls
卖淫 = 卖春 = 性交易 = prostitution ≈ 卖身, 妓女
性工作者 = sex worker
妇女庇护所 = 庇护所 = 收容所 = 受虐妇女庇护所 = women's shelter
歧视妇女 = 对妇女的歧视 = discrimination against women = sex discrimination ≈ 看不起女人, 重男轻女
定型观念 = 陈规定型观念 = 性别定型观念 = 刻板印象 = 性别成见 = 角色定型 = gender stereotypes = stereotypes ≈ 老观念, 女人就该做家务
父权制 = 男权 = 重男轻女思想 = patriarchy = patriarchal attitudes
厌女 = 厌女症 = 仇视女性 = misogyny
男子和男童参与 = 男子和男童的作用 = engaging men and boys = 吸引男子和男童参与 = 男性参与 = male engagement = positive masculinity = toxic masculinity
多配偶制 = 一夫多妻制 = 一夫多妻 = polygamy ≈ 娶几个老婆
婚姻和家庭关系 = marriage and family relations
离婚 = divorce ≈ 分手, 散伙
嫁妆 = 彩礼 = 聘礼 = dowry = bride price
寡妇 = 丧偶妇女 = widow = widows = 遗孀 ≈ 死了丈夫的女人
女户主家庭 = 女户主 = 以妇女为户主的家庭 = female-headed households = women-headed households = 女性当家的家庭 = 女戶長 ≈ 女人当家
单亲家庭 = 单身母亲 = 单亲母亲 = single-parent families = single mothers = 单亲父母 = single-parent = single parents ≈ 一个人带孩子
继承权 = 妇女继承权 = 财产继承权 = inheritance rights ≈ 分家产
妇女土地权 = 妇女土地所有权 = women's land rights = women's access to land
农村妇女 = 农妇 = rural women ≈ 乡下女人, 种地的女人
土著妇女 = indigenous women
移徙女工 = 女移徙工人 = 移民女工 = women migrant workers
家政工人 = 家庭佣工 = 家庭雇工 = 家务工 = 家事劳工 = 外佣 = domestic workers = domestic worker ≈ 保姆, 佣人, 家里雇的阿姨
无偿照护和家务劳动 = 无酬照护 = 无偿照料 = 无酬护理和家务劳动 = 无薪照顾工作 = unpaid care and domestic work = unpaid care work = 无酬照护和家务工作 = 无酬照护工作 = 无酬工作 = 无偿照护 = 無酬照顧工作 = 無償家務勞動 = 无酬家务劳动 = unpaid work ≈ 家务没工资, 白干家务
照护经济 = 护理经济 = 照料经济 = 照顾经济 = care economy = care work
同工同酬 = 同值同酬 = 同等价值工作同等报酬 = 男女同酬 = equal pay = equal pay for work of equal value = 同值工作同等报酬 = 同酬 ≈ 一样的活一样的钱
性别工资差距 = 男女薪酬差距 = 性别薪资差距 = 男女工资差距 = gender pay gap = gender wage gap = 性别薪酬差距 ≈ 女人工资比男人低
玻璃天花板 = 无形障碍 = glass ceiling ≈ 女的升不上去
职业隔离 = 职业性别隔离 = occupational segregation
女企业家 = 妇女企业家 = women entrepreneurs = women-owned businesses ≈ 女老板
妇女就业 = 女性就业 = women's employment = women's labour force participation ≈ 女人上班
家庭与工作兼顾 = 工作与家庭责任的协调 = 工作与生活平衡 = work-life balance = reconciliation of work and family ≈ 又上班又顾家
数字性别鸿沟 = 性别数字鸿沟 = 数位性别落差 = gender digital divide = digital gender divide = digital gender gap ≈ 女人不会上网
贫穷妇女化 = 贫穷女性化 = 贫困女性化 = feminization of poverty = 贫困的女性化 = 女性贫困
性健康和生殖健康 = 性与生殖健康 = 性健康与生殖健康 = 性和生殖健康 = sexual and reproductive health = SRH
生殖权利 = 生育权利 = 生殖权 = reproductive rights = SRHR ≈ 生不生自己决定
计划生育 = 家庭规划 = 家庭计划 = family planning ≈ 少生孩子, 节育
避孕 = 避孕药具 = 避孕用品 = 避孕方法 = contraception = contraceptives ≈ 避孕套, 吃避孕药
堕胎 = 人工流产 = 终止妊娠 = abortion ≈ 打胎, 流产
不安全堕胎 = unsafe abortion = 安全人工流产 = 安全堕胎 = safe abortion
强迫绝育 = 强制绝育 = forced sterilization
代孕 = 代理孕母 = surrogacy
孕产妇死亡率 = 孕产妇死亡 = 产妇死亡率 = 产妇死亡 = maternal mortality = MMR = maternal mortality ratio ≈ 生孩子死掉, 难产
孕产妇保健 = 孕产妇健康 = 产妇保健 = 妇幼保健 = maternal health = maternal and child health ≈ 孕妇检查
产前护理 = 产前保健 = antenatal care = prenatal care = 產前檢查 ≈ 产检
助产士 = 熟练接生人员 = 熟练助产士 = 接生员 = midwife = skilled birth attendant = midwifery ≈ 接生婆
产科瘘 = 产科瘘管病 = obstetric fistula = 產科瘻管
经期卫生 = 月经卫生 = 经期健康 = 生理期 = menstrual hygiene = menstrual health = 经期卫生管理 = 月经卫生管理 = MHM = menstrual hygiene management ≈ 来月经, 卫生巾
经期贫困 = 月经贫困 = period poverty
乳腺癌 = 乳癌 = breast cancer
宫颈癌 = 子宫颈癌 = cervical cancer ≈ 人乳头瘤病毒, HPV
更年期 = 绝经 = menopause
按性别分列的数据 = 性别分列数据 = 性别统计数据 = sex-disaggregated data = gender statistics
性别分析 = 社会性别分析 = gender analysis
妇女参与和平进程 = 妇女调解人 = women mediators = women's participation in peace processes
第1325号决议 = 第1325(2000)号决议 = 1325号决议 = resolution 1325
北京行动纲要 = 北京纲要 = BPfA
第四次妇女问题世界会议 = 北京世妇会 = 北京妇女大会
国际妇女节 = 三八妇女节 = 妇女节 = International Women's Day
消除对妇女歧视委员会 = 消除对妇女一切形式歧视委员会
消除对妇女的暴力行为宣言 = 消除对妇女暴力宣言 = DEVAW
妇女组织 = 妇女团体 = women's organizations = women's groups
女权主义 = 女性主义 = 女权运动 = feminism = feminist
妇女维和人员 = 女性维和人员 = 女军人 = women peacekeepers = uniformed women ≈ 女兵
妇女保护顾问 = women protection adviser
女难民 = refugee women
女囚犯 = 妇女囚犯 = 女犯 = women prisoners ≈ 坐牢的女人, 曼谷规则, Bangkok Rules
老年妇女 = older women ≈ 老太太
残疾妇女 = women with disabilities
妇女科学技术 = 妇女和女童参与科学 = 科技工程数学领域妇女 = women in science = women in STEM
妇女与体育 = women in sport
妇女与媒体 = women and the media
妇女与环境 = women and the environment
母亲 = 做母亲 = mothers = motherhood ≈ 妈妈
家庭 = 家庭单位 = family = families ≈ 家里
国际家庭年 = International Year of the Family
`;
