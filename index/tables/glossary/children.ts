/** Concepts of the field: children. The notation is that of read-glossary.ts. */
export const CHILDREN = `
儿童 = 孩童 = 孩子 = 小孩 = children = child ≈ 小朋友, 娃娃, 小孩子, 未成年人
儿童权利 = 儿权 = 孩子的权利 = rights of the child = children's rights
儿童最大利益 = 儿童的最大利益 = 最佳利益 = best interests of the child = best interests = 兒童最佳利益 = child's best interests ≈ 为孩子好
童工 = 儿童劳动 = 使用童工 = child labour = child labor ≈ 雇用小孩, 雇孩子干活, 小孩打工, 让孩子做工, 未成年人打工, 孩子干活
最恶劣形式的童工劳动 = 最恶劣形式的童工 = 最有害的童工形式 = worst forms of child labour
最低就业年龄 = 最低工作年龄 = 准予就业最低年龄 = minimum age for employment ≈ 几岁可以工作
童婚 = 儿童婚姻 = 未成年婚姻 = child marriage ≈ 小姑娘出嫁, 孩子结婚, 娃娃亲, 童养媳, 没成年就嫁人
早婚 = 早婚现象 = 过早结婚 = early marriage ≈ 太早结婚, 小小年纪嫁人
童婚、早婚和逼婚 = 童婚、早婚和强迫婚姻 = child early and forced marriage = CEFM = 童養媳
强迫婚姻 = 逼婚 = 迫婚 = forced marriage ≈ 被逼嫁人, 逼人结婚
武装冲突中的儿童 = 儿童与武装冲突 = 受武装冲突影响的儿童 = children and armed conflict = CAAC = children affected by armed conflict = children in armed conflict ≈ 战争里的孩子, 打仗时的孩子
儿童兵 = 娃娃兵 = 童兵 = 招募儿童 = 招募和使用儿童 = child soldiers = recruitment and use of children = 招募儿童兵 = child soldier = child recruitment ≈ 孩子当兵, 让小孩打仗, 拿枪的孩子
与武装团体有关联的儿童 = children associated with armed groups
六种严重侵害行为 = 严重侵害儿童行为 = 严重侵犯儿童行为 = grave violations against children = six grave violations
杀害和残害儿童 = 残害儿童 = killing and maiming of children ≈ 打死孩子
袭击学校 = 攻击学校 = 袭击学校和医院 = attacks on schools = attacks on schools and hospitals = 攻击学校和医院 ≈ 炸学校, 打医院
解除武装儿童重返社会 = 儿童重返社会 = reintegration of children
虐待儿童 = 儿童虐待 = 虐童 = child abuse ≈ 打孩子, 欺负小孩
忽视儿童 = 疏于照料 = 忽视照管 = 照管不良 = child neglect ≈ 没人照顾的孩子
暴力侵害儿童 = 对儿童的暴力 = 针对儿童的暴力 = 暴力侵害儿童行为 = violence against children ≈ 打骂孩子
儿童性虐待 = 对儿童的性虐待 = 性侵儿童 = 性侵犯儿童 = child sexual abuse ≈ 猥亵儿童, 性侵孩子
儿童性剥削 = 对儿童的性剥削 = child sexual exploitation ≈ 雏妓
儿童色情制品 = 儿童色情 = 儿童性虐待材料 = 儿童性剥削材料 = 儿少性剥削 = child pornography = child sexual abuse material = CSAM
网上儿童性剥削 = 网络性侵儿童 = 网上性诱拐 = 网上诱骗儿童 = online child sexual exploitation = online grooming = 网络儿童性剥削 ≈ 网上骗孩子
买卖儿童 = 贩卖儿童 = 拐卖儿童 = 儿童买卖 = sale of children = child trafficking ≈ 卖孩子, 拐孩子
拐骗儿童 = 诱拐儿童 = 绑架儿童 = child abduction ≈ 拐带小孩, 抢走孩子
国际诱拐儿童 = 跨国诱拐儿童 = international child abduction
街头儿童 = 流浪儿童 = 流落街头儿童 = street children = children in street situations ≈ 流浪儿, 要饭的孩子
孤儿 = 失去父母的儿童 = orphan = orphans ≈ 没爹没娘的孩子
无人陪伴儿童 = 孤身未成年人 = 举目无亲儿童 = 孤身儿童 = 无人陪伴未成年人 = unaccompanied children = unaccompanied minors = UASC = 孤身和失散儿童 = unaccompanied and separated children ≈ 独自上路的孩子
离散儿童 = 失散儿童 = separated children ≈ 和父母走散的孩子
家庭团聚 = 家人团聚 = 家庭重聚 = family reunification ≈ 一家人团圆
替代照料 = 替代性照料 = 替代照护 = alternative care = 替代性照顾 = 非机构照料 = 替代性兒少照顧 ≈ 父母以外的人照顾
寄养 = 寄养家庭 = 家庭寄养 = foster care
收养 = 领养 = adoption of children ≈ 抱养
跨国收养 = 国际收养 = 跨国领养 = intercountry adoption = international adoption
机构收容 = 儿童福利院 = 孤儿院 = 机构照料 = institutional care = orphanage
非机构化 = 去机构化 = deinstitutionalization
童年早期发展 = 幼儿发展 = 幼儿期发展 = 儿童早期发展 = early childhood development = ECD = 儿童早期保育和教育 = ECCD = ECCE ≈ 小时候的成长, 早教
学前教育 = 幼儿教育 = 幼儿园 = pre-primary education = early childhood education = preschool ≈ 上幼儿园
儿童保育 = 托儿服务 = 托育 = 托儿所 = childcare = day care ≈ 带孩子, 看孩子
少年司法 = 儿童司法 = 少年司法制度 = juvenile justice = child justice = 青少年司法 = justice for children
触法儿童 = 违法儿童 = 少年犯 = 触犯法律的儿童 = children in conflict with the law = juvenile offenders ≈ 犯法的孩子
刑事责任最低年龄 = 刑事责任年龄 = 最低刑事责任年龄 = minimum age of criminal responsibility ≈ 几岁要负刑责
被剥夺自由儿童 = 被拘留儿童 = 关押儿童 = children deprived of liberty = detention of children ≈ 孩子坐牢
儿童参与 = 倾听儿童意见 = 儿童表达意见的权利 = child participation = right of the child to be heard ≈ 听孩子说话
儿童友好 = 对儿童友善 = 关爱儿童 = 体恤儿童 = 方便儿童的 = child-friendly
对儿童问题有敏感认识 = 敏于儿童 = child-sensitive
儿童贫困 = 贫困儿童 = 儿童贫穷 = child poverty ≈ 穷孩子
儿童死亡率 = 五岁以下儿童死亡率 = 幼儿死亡率 = 5岁以下儿童死亡率 = child mortality = under-five mortality = U5MR = under-5 mortality ≈ 小孩夭折
婴儿死亡率 = 婴儿死亡 = infant mortality = IMR = infant mortality rate ≈ 婴儿夭折
新生儿死亡率 = 新生儿死亡 = neonatal mortality = newborn mortality ≈ 刚出生的孩子死亡
儿童生存 = 儿童存活 = child survival
消瘦 = 儿童消瘦 = 消瘦症 = wasting = child wasting ≈ 孩子饿瘦, 皮包骨
发育迟缓 = 儿童发育迟缓 = 发育不良 = 生长迟缓 = stunting ≈ 长不高, 个子矮
儿童超重 = 超重和肥胖儿童 = 儿童肥胖 = child overweight = childhood obesity ≈ 小胖子
儿童营养不良 = 营养不良儿童 = child malnutrition
重度急性营养不良 = 严重急性营养不良 = severe acute malnutrition = SAM ≈ 即食治疗食品, RUTF
即用型治疗食品 = 即食治疗性食品 = ready-to-use therapeutic food = RUTF = 即食治疗食品 = 即用型治疗性食品
母乳喂养 = 母乳哺育 = 哺乳 = 母乳餵養 = breastfeeding ≈ 喂奶, 吃母乳
母乳代用品 = 婴儿配方奶粉 = 代乳品 = breast-milk substitutes = infant formula = 母乳替代品 ≈ 奶粉
补充喂养 = 辅食 = complementary feeding
微量营养素 = 微量元素 = 维生素 = micronutrients = vitamins
维生素A补充 = 维生素A = vitamin A supplementation
儿童免疫接种 = 儿童免疫 = 常规免疫 = 儿童疫苗接种 = childhood immunization = routine immunization ≈ 给孩子打预防针
零剂次儿童 = 未接种儿童 = 零剂儿童 = zero-dose children = 零剂量儿童
女童 = 女孩 = 少女 = girl = girls = girl child ≈ 小姑娘, 女娃
男童 = 男孩 = boys = boy ≈ 男娃
青少年 = 少年 = adolescents = teenagers ≈ 十几岁的孩子
青少年怀孕 = 少女怀孕 = 少女妈妈 = 未成年怀孕 = adolescent pregnancy = teenage pregnancy ≈ 小小年纪怀孕
女童教育 = 女孩教育 = girls' education ≈ 女孩子上学, 让女孩读书
失学儿童 = 失学 = 辍学儿童 = 校外儿童 = out-of-school children = 中輟生 = dropouts ≈ 没学上, 上不了学, 孩子不上学
辍学 = 退学 = 中途退学 = school dropout ≈ 不念书了, 读不下去
校园欺凌 = 欺凌 = 霸凌 = 校园霸凌 = bullying = 網路霸凌 ≈ 欺负同学, 校园暴力
网络欺凌 = 网上欺凌 = 网络霸凌 = cyberbullying
儿童上网安全 = 儿童网络安全 = 保护网上儿童 = child online protection = children online safety
学校供餐 = 学校供餐方案 = 校餐 = 营养午餐 = school feeding = school meals = 学校膳食 ≈ 学校管饭, 免费午餐
儿基会方案国 = 国家方案文件 = country programme document = CPD
儿童与环境 = 儿童与气候变化 = children and climate change
危害儿童的习俗 = 有害习俗 = 有害做法 = 有害传统习俗 = 有害传统做法 = harmful practices = harmful traditional practices ≈ 陋习, 害人的风俗
杀婴 = 溺婴 = 杀害女婴 = infanticide ≈ 弄死婴儿
性别选择 = 产前性别选择 = 性别选择性堕胎 = prenatal sex selection ≈ 重男轻女
寡妇和孤儿 = widows and orphans
儿童户主家庭 = 儿童当家的家庭 = 以儿童为户主的家庭 = child-headed households ≈ 孩子当家
留守儿童 = children left behind ≈ 父母外出打工的孩子
移徙儿童 = 流动儿童 = 移民儿童 = migrant children = children on the move
难民儿童 = refugee children
残疾儿童 = 残障儿童 = 身心障碍儿童 = children with disabilities
全纳儿童服务 = 社会心理支助 = 心理社会支持 = 心理社会支助 = 心理支持 = psychosocial support = MHPSS ≈ 心理辅导
儿童保护 = child protection
儿童保护顾问 = 儿童保护人员 = child protection adviser
儿童求助热线 = 儿童热线 = child helpline
出生间隔 = 生育间隔 = birth spacing
世界儿童日 = 国际儿童日 = World Children's Day
世界儿童问题首脑会议 = World Summit for Children
儿童问题特别会议 = special session on children
负责儿童与武装冲突问题特别代表 = Special Representative for Children and Armed Conflict
负责暴力侵害儿童问题特别代表 = Special Representative on Violence against Children
父母责任 = 父母的责任 = 养育子女 = 亲职 = parental responsibilities = parenting ≈ 爸妈的责任, 养孩子
监护人 = 法定监护人 = guardian = legal guardian
监护权 = 抚养权 = custody of children ≈ 孩子归谁
子女抚养费 = 抚养费 = 赡养费 = child support = maintenance
儿童津贴 = 儿童补助金 = 儿童福利金 = 育儿津贴 = child benefits = child grants
产假 = maternity leave = 生育假 = maternity protection ≈ 生孩子放假, 陪产假, 育儿假, 亲子假, paternity leave, parental leave
游戏和休闲权 = 休息和闲暇权利 = 玩耍权 = right to play ≈ 孩子要玩
`;
