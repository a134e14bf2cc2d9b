/** Concepts of the field: migration. The notation is that of read-glossary.ts. */
export const MIGRATION = `
移民 = 移徙者 = 迁徙者 = 移居者 = 流动人口 = migrant = migrants ≈ 离开家乡到外国生活的人, 出国的人
国际移徙 = 国际移民 = 移徙 = 迁徙 = 人口流动 = 跨国迁移 = international migration = migration ≈ 搬到外国
国际移徙与发展 = 国际移民与发展 = 移徙与发展 = international migration and development
安全、有序和正常移民全球契约 = 移民契约 = GCM = 全球移民契约 = 马拉喀什契约 = 安全、有序和正规移民全球契约 = Global Compact for Safe, Orderly and Regular Migration
国际移民审议论坛 = 国际移民问题审查论坛 = International Migration Review Forum = IMRF = 国际移民审查论坛
安全、有序和正常移徙 = 安全有序移民 = safe orderly and regular migration
非正常移民 = 无证移民 = 非法移民 = 非正常移徙 = 无证件移徙者 = 非法移徙 = irregular migration = undocumented migrants = irregular migrants ≈ 没有证件的移民, 黑户, 偷渡客
正常移民途径 = 正规途径 = 合法移民渠道 = regular pathways = regular migration pathways ≈ 合法出国的办法
移徙工人 = 移民工人 = 外来务工人员 = 外籍劳工 = 外劳 = 移工 = 劳务移民 = 移徙劳工 = migrant workers = migrant worker = 流动工人 ≈ 农民工, 出国打工的人, 到外国打工
保护所有移徙工人及其家庭成员权利国际公约 = 移徙工人权利公约 = Migrant Workers Convention
季节性工人 = 季节工 = 季节性移徙工人 = seasonal workers ≈ 短工
劳动力迁移 = 劳动力流动 = 劳务移徙 = 劳工移徙 = labour migration = labour mobility
招聘费 = 公平招聘 = 中介费 = 公平招募 = recruitment fees = fair recruitment ≈ 中介收钱
卡法拉制度 = 担保人制度 = kafala
没收护照 = 扣留证件 = 扣押护照 = confiscation of passports ≈ 老板扣护照
汇款 = 侨汇 = 汇款成本 = 汇款费用 = 汇兑 = remittances = remittance = transfer costs of remittances ≈ 寄钱回家, 往家里汇钱
散居侨民 = 海外侨民 = 侨民社区 = 海外侨胞 = diaspora ≈ 在外国的同胞
人才外流 = 人才流失 = 智力外流 = brain drain ≈ 有本事的人跑国外
循环移徙 = 循环移民 = circular migration
原籍国 = 来源国 = 输出国 = 出生国 = countries of origin = country of origin ≈ 老家的国家
目的地国 = 目的国 = 接受国 = 接收国 = 移入国 = countries of destination = receiving countries ≈ 要去的国家
过境移民 = 过境移徙者 = transit migrants
移民拘留 = 移民羁押 = 移民收容 = 拘留移民 = immigration detention ≈ 把移民关起来
遣返和重新接纳 = 重新接纳 = 重返和重新接纳 = 接回本国国民 = return and readmission = readmission ≈ 送回国
集体驱逐 = 大规模驱逐 = collective expulsion = mass expulsion
推回 = 海上推回 = pushbacks = 驱回
失踪移民 = 移民死亡 = 丧生移民 = missing migrants = deaths of migrants ≈ 死在路上的移民, 偷渡淹死
移民融入 = 移民融合 = 融入当地社会 = integration of migrants ≈ 适应当地生活
移民儿童权利 = 移民家庭 = migrant families
对移民的仇外 = 仇视移民 = 歧视移民 = discrimination against migrants
国际移民日 = 国际移徙者日 = International Migrants Day
移民网络 = 联合国移民网络 = UN Network on Migration
全球移民与发展论坛 = 移民与发展问题全球论坛 = Global Forum on Migration and Development = GFMD
签证 = 签证便利 = visa = visas
护照 = 旅行证件 = passport = travel documents
居留许可 = 居留证 = 居留身份 = 工作许可 = residence permit = work permit
入境 = 入境管理 = 出入境 = 移民管理 = 出入境管理 = immigration control = entry and stay
归化 = 入籍 = naturalization
劳工流动协议 = 双边劳动协定 = 双边劳务协议 = bilateral labour agreements
技能承认 = 资历承认 = 学历互认 = 资格的相互承认 = recognition of qualifications = skills recognition
可携带的社会保障 = 社会保障权益的可携带性 = portability of social security
移民危机 = 处境困难的国家的移民 = migrants in countries in crisis = MICIC
地中海移民 = 地中海 = Mediterranean
北非移民路线 = 移徙路线 = 移民路线 = migration routes
城市移民 = 农村人口外流 = 城乡迁移 = 城乡移徙 = rural-urban migration ≈ 进城打工
人口外迁 = 移居国外 = 移出 = emigration ≈ 移民出国
人口迁入 = 移入 = 移居入境 = immigration
环境移民 = 环境因素引起的移徙 = environmental migration
劳工剥削 = 剥削移工 = 劳动剥削 = labour exploitation ≈ 黑心老板, 血汗工厂
`;
