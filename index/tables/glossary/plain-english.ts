/** Plain English words and their Chinese ones, where no concept has them. See read-glossary.ts. */
export const PLAIN_ENGLISH = `
compact = pact ≈ 契约, 协定
migration compact = Global Compact for Migration = 移民契约 ≈ 安全、有序和正常移民全球契约, 移民全球契约, 移民问题契约
refugee compact = Global Compact on Refugees ≈ 难民问题全球契约, 全球难民契约
chemicals ≈ 化学品
renewable = renewables ≈ 可再生能源, 可再生
gas ≈ 天然气
water ≈ 水, 饮用水, 水资源
hygiene ≈ 个人卫生
decriminalization ≈ 非刑罪化, 非罪化, 除罪
criminalization = criminalisation ≈ 定为刑事犯罪, 刑罪化, 刑事定罪, 惩罚性法律
alcohol ≈ 酒精, 饮酒
small businesses ≈ 中小企业, 中小微企业
default ≈ 违约
extrajudicial killings ≈ 法外处决, 法外杀害
moratorium ≈ 暂停, 暂停使用
reparations = reparation ≈ 赔偿, 补偿
arms trade ≈ 武器贸易
foreign fighters ≈ 外国恐怖主义战斗人员, 外国恐怖主义作战人员
heritage ≈ 遗产
ballot ≈ 投票, 选票
geographical distribution ≈ 地域分配, 公平地域代表性
geospatial ≈ 地理空间
place names ≈ 地名, 地理名称
aviation ≈ 航空, 民航
eviction = evictions ≈ 驱逐, 强迫驱逐, 强迫迁离
land rights ≈ 土地权
pesticide ≈ 农药
GMOs ≈ 转基因生物, 改性活生物体
pharmaceutical = pharmaceuticals ≈ 药品, 制药
midterm review ≈ 中期审查, 中期评估, 中期审评
taskforce = task force ≈ 工作队, 特别工作组
steering committee ≈ 指导委员会
earmarked ≈ 指定用途, 专用
unearmarked ≈ 未指定用途, 灵活供资
displacement ≈ 流离失所
internally displaced ≈ 境内流离失所者, 国内流离失所者
checkpoint = checkpoints ≈ 检查站
attack on hospitals ≈ 袭击医院, 攻击医疗设施
cluster system = cluster approach ≈ 群组, 群组办法
lead agency = lead agencies ≈ 牵头机构
response plan ≈ 应急计划, 应对计划
best practice = good practice ≈ 最佳做法, 良好做法
peer review ≈ 同行审议, 同行审查
milestone = milestones ≈ 里程碑
baseline ≈ 基线
target = targets ≈ 具体目标
gap = shortfall ≈ 缺口, 差距
theory of change ≈ 变革理论
awareness ≈ 认识, 意识
outreach ≈ 外联
follow-up ≈ 后续行动, 落实
headwinds ≈ 逆风, 不利因素
tightening ≈ 收紧, 紧缩
easing ≈ 宽松, 放松
yield = yields ≈ 收益率
spillover = spillovers ≈ 溢出效应
stimulus ≈ 刺激, 刺激计划
austerity ≈ 紧缩
balance sheet ≈ 资产负债表
bail-out = bailout ≈ 纾困, 救助
bank run ≈ 挤兑
layoffs ≈ 裁员, 失业
turnover ≈ 离职率, 更替
workplace ≈ 工作场所
workload ≈ 工作量
work-life balance ≈ 工作与生活平衡, 工作生活平衡
whistleblower ≈ 举报人
misconduct ≈ 不当行为
wrongdoing ≈ 不当行为
duty of care ≈ 注意义务, 照顾责任
supply = supplies ≈ 供应, 用品, 物资
delivery ≈ 交付
shipping ≈ 航运, 海运
freight ≈ 货运
paperless ≈ 无纸
roadside ≈ 道路
playground ≈ 游戏
toys ≈ 玩具, 游戏
gaming ≈ 游戏
homeland ≈ 家园
hometown ≈ 家园
neighbour = neighbor ≈ 邻国
brotherhood ≈ 兄弟情谊
friendship ≈ 友谊
harassment ≈ 骚扰
bullying ≈ 欺凌
grooming ≈ 诱骗
caregiver = carers ≈ 照护者, 照料者
care work ≈ 照护, 无酬照护, 护理工作
unpaid care ≈ 无酬照护
teenagers = teens ≈ 青少年
newborn = newborns ≈ 新生儿
pregnant women ≈ 孕妇
breast cancer ≈ 乳腺癌
cervical cancer ≈ 宫颈癌
smoking ≈ 吸烟, 烟草
smoke-free ≈ 无烟
drug users ≈ 吸毒者, 注射毒品者
sex workers ≈ 性工作者
people living with HIV ≈ 艾滋病毒感染者, 艾滋病毒携带者
unscientific ≈ 不科学
punitive ≈ 惩罚性
discriminatory ≈ 歧视性
binding ≈ 有约束力
voluntary ≈ 自愿
unanimous = consensus ≈ 协商一致
seat ≈ 席位
expel = expulsion ≈ 驱逐, 除名
legitimate ≈ 合法
lawful rights ≈ 合法权利
territory = territories ≈ 领土
colony ≈ 殖民地
islands ≈ 岛屿, 群岛
treasure ≈ 文物, 宝藏
stolen ≈ 被盗, 窃取
theft ≈ 盗窃, 窃取
antiques = antiquities ≈ 古物, 文物, 文化财产
dealers ≈ 商人, 经销商
`;
