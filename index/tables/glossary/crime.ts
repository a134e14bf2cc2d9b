/** Concepts of the field: crime. The notation is that of read-glossary.ts. */
export const CRIME = `
犯罪 = 罪行 = 违法犯罪 = crime ≈ 干坏事, 犯法
预防犯罪 = 犯罪预防 = 防止犯罪 = 预防犯罪和刑事司法 = crime prevention = crime prevention and criminal justice ≈ 不让人犯罪
刑事司法 = 刑事审判 = 刑事司法系统 = criminal justice = criminal justice system
预防犯罪大会 = 犯罪大会 = Crime Congress
跨国有组织犯罪 = 有组织跨国犯罪 = 跨国犯罪 = 跨境犯罪 = 跨国组织犯罪 = transnational organized crime = TOC ≈ 黑帮跨国犯罪
有组织犯罪 = 有组织犯罪集团 = 犯罪集团 = 组织犯罪 = organized crime = organized criminal groups ≈ 黑社会, 黑帮
帮派 = 帮派暴力 = 武装帮派 = 犯罪团伙 = gangs = gang violence ≈ 黑帮, 街头混混
贩运人口 = 人口贩运 = 贩卖人口 = 人口贩卖 = 拐卖人口 = 人口拐卖 = 贩运人员 = 买卖人口 = 人口买卖 = trafficking in persons = human trafficking = TIP ≈ 人贩子, 卖人, 拐人, 把人当货卖
贩运受害者 = 被贩运者 = 贩运人口受害者 = 人口贩运受害者 = 被拐卖者 = victims of trafficking ≈ 被卖掉的人, 被拐的人
贩运者 = 贩运分子 = 人贩子 = 人口贩子 = traffickers = trafficker ≈ 拐人的
贩运人口议定书 = 反人口贩运议定书
全球打击贩运人口行动计划 ≈ 联合国打击贩运人口全球行动计划, Global Plan of Action to Combat Trafficking in Persons
世界打击贩运人口行为日 = World Day against Trafficking in Persons
偷运移民 = 移民偷运 = 走私移民 = 偷运人口 = 人蛇偷渡 = 偷渡 = 人口偷运 = migrant smuggling = smuggling of migrants = people smuggling = 人口偷渡 = SOM ≈ 蛇头, 带人偷渡
贩运人体器官 = 以摘取器官为目的的贩运 = 贩运器官 = trafficking in human organs
强迫犯罪 = 网络诈骗园区 = 诈骗园区 = 电信诈骗 = forced criminality = scam centres = online scams ≈ 被骗去搞诈骗
网络犯罪 = 电脑犯罪 = 计算机犯罪 = 网上犯罪 = 为犯罪目的使用信息和通信技术 = 网络罪行 = cybercrime = use of ICTs for criminal purposes = 網路犯罪 ≈ 网上诈骗, 网络骗子, 黑客
网络犯罪公约 = 打击为犯罪目的使用信息和通信技术公约 = UN cybercrime convention
身份盗窃 = 身份犯罪 = 冒用身份 = 盗用身份 = identity theft = identity-related crime ≈ 冒名顶替
欺诈 = 诈骗 = 诈欺 = fraud ≈ 骗钱, 骗人
腐败 = 贪腐 = 贪污 = 贪污腐败 = 贪渎 = corruption ≈ 贪官, 捞钱, 以权谋私
反腐败 = 反贪 = 反腐 = 打击腐败 = 防治腐败 = 反贪污 = anti-corruption = preventing and combating corruption ≈ 抓贪官
贿赂 = 行贿 = 受贿 = 收受贿赂 = bribery ≈ 送红包, 给好处, 走后门, 塞钱
挪用公款 = 贪污公款 = 侵吞公款 = 侵占 = embezzlement = misappropriation ≈ 拿公家的钱
裙带关系 = 任人唯亲 = nepotism
利益冲突 = 利害冲突 = 财产申报 = conflict of interest = financial disclosure = conflicts of interest
廉正 = 廉洁 = 诚信 = 操守 = integrity
举报人 = 吹哨人 = 告密者 = 举报人保护 = whistle-blower = whistleblower = whistle-blower protection = 检举人 = 吹哨者 = 揭弊者 = whistle-blowers ≈ 揭发内幕的人
追回资产 = 资产追回 = 追赃 = 资产返还 = 追缴赃款 = asset recovery = return of assets = stolen asset recovery = StAR ≈ 把赃款要回来, 追回被偷的钱
非法资金流动 = 非法金融流动 = 不法资金流动 = 非法资金外流 = illicit financial flows = IFF = IFFs = 非法资金流 = 资金非法流动 ≈ 黑钱外流
洗钱 = 洗黑钱 = 反洗钱 = money laundering = anti-money-laundering = AML ≈ 把黑钱洗白
受益所有权 = 实益所有权 = 实际受益人 = 受益所有人 = beneficial ownership = 實質受益人 ≈ 公司背后真正的老板
没收犯罪所得 = 犯罪所得 = 犯罪收益 = 没收 = 充公 = proceeds of crime = confiscation ≈ 赃款
金融行动任务组 = 防制洗钱金融行动工作组 ≈ 反洗钱金融行动特别工作组, FATF, Financial Action Task Force
金融情报机构 = 金融情报中心 = financial intelligence unit = FIU
壳公司 = 空壳公司 = 幌子公司 = shell companies
避税天堂 = 避税地 = 离岸金融中心 = 免税天堂 = tax haven = offshore centres
恐怖主义 = 恐怖活动 = 恐怖行为 = 恐怖袭击 = terrorism = terrorist acts = terrorist attacks ≈ 恐怖分子搞爆炸
反恐 = 反恐怖主义 = 打击恐怖主义 = 反恐行动 = counter-terrorism = counterterrorism = combating terrorism ≈ 抓恐怖分子
消除国际恐怖主义的措施 = 国际恐怖主义 = measures to eliminate international terrorism
全球反恐战略 = GCTS = 联合国全球反恐战略 = Global Counter-Terrorism Strategy
恐怖主义分子 = 恐怖分子 = 恐怖团体 = terrorists = terrorist
外国恐怖主义作战人员 = 外国恐怖主义战斗人员 = 外国恐怖分子战斗员 = 外籍战士 = foreign terrorist fighters = FTF = 外国恐怖分子战士 = 外籍恐怖分子戰士 = 外国恐怖分子 = FTFs = foreign terrorist fighter ≈ 跑到外国打仗的恐怖分子
资助恐怖主义 = 恐怖主义融资 = 恐怖主义筹资 = 资恐 = 资助恐怖分子 = financing of terrorism = terrorist financing = CFT = 恐怖主义资金 ≈ 给恐怖分子钱
暴力极端主义 = 极端主义 = 助长恐怖主义的暴力极端主义 = violent extremism = PVE = CVE = 导致恐怖主义的暴力极端主义 ≈ 极端分子
激进化 = 激进主义 = 走向激进 = 宣扬恐怖主义 = radicalization = radicalization to terrorism = 极端化 ≈ 被洗脑
煽动恐怖主义 = 宣扬恐怖行为 = incitement to terrorism
恐怖主义受害者 = 恐怖袭击受害者 = victims of terrorism = 恐怖攻擊受害者
爆炸恐怖主义 = 制止恐怖主义爆炸事件 = terrorist bombings ≈ 炸弹袭击
核恐怖主义 = 核子恐怖主义 = nuclear terrorism ≈ 制止核恐怖主义行为国际公约
生物恐怖主义 = bioterrorism
绑架 = 掳人勒赎 = 绑架勒索 = 绑票 = kidnapping = kidnapping for ransom = abduction
边境管制 = 边界管制 = 边境管理 = 边界安全 = border control = border management = border security = 边界管理 ≈ 守边境
走私 = 非法贩运 = smuggling = illicit trafficking ≈ 偷带货物
贩运文化财产 = 文化财产贩运 = 文物走私 = 文物盗运 = 盗卖文物 = trafficking in cultural property = 非法贩运文化财产 = 非法進出口文化財產 = 非法進口文化財產 = 文化财产非法贩运 = illicit trafficking in cultural property = illicit export of cultural property = illicit import of cultural property ≈ 偷卖古董
归还文化财产 = 文物返还 = 归还文物 = 文化财产返还或归还原有国 = return or restitution of cultural property = 返还文化财产 = 文物归还 = 返还或归还文化财产 = restitution of cultural property = return of cultural property ≈ 把文物还回去
危害环境犯罪 = 环境犯罪 = 环境罪行 = crimes that affect the environment = environmental crime = 影响环境的犯罪
非法采矿 = 非法贩运贵金属 = illegal mining = trafficking in precious metals
非法采伐 = 盗伐林木 = 非法伐木 = illegal logging ≈ 偷砍树
假冒产品 = 假货 = 仿冒 = counterfeit goods ≈ 山寨货
海上犯罪 = 海事犯罪 = maritime crime
谋杀 = 杀人罪 = 凶杀 = 他杀 = homicide = murder ≈ 杀人
家庭杀戮 = 仇恨犯罪 = 憎恨犯罪 = hate crime = hate crimes
抢劫 = 盗窃 = 偷窃 = robbery = theft ≈ 偷东西, 抢东西
纵火 = 破坏财物 = vandalism
监狱 = 监狱改革 = 惩教 = 囚禁 = 监所 = prison = prisons = prison reform ≈ 坐牢, 牢房
监禁替代措施 = 非拘禁措施 = 非监禁措施 = alternatives to imprisonment = non-custodial measures = 监禁替代办法 = 东京规则 = Tokyo Rules ≈ 不用坐牢的处罚, 东京规则, Tokyo Rules
改过自新 = 更生 = 囚犯改造 = 减少再次犯罪 = 减少重新犯罪 = 累犯 = reducing reoffending = recidivism = rehabilitation of offenders = 再犯 = 重新犯罪 = reoffending ≈ 出狱后又犯
恢复性司法 = 修复式司法 = 修复性司法 = restorative justice = 修復式正義
社区警务 = 警务 = policing = community policing
执法 = 执法机构 = 执法人员 = law enforcement agencies ≈ 警察办案
过度使用武力 = 过度武力 = 警察暴力 = 警察施暴 = excessive use of force = police brutality = 不必要或过度使用武力 = disproportionate force ≈ 警察打人
刑事责任 = 追究刑事责任 = criminal responsibility = criminal liability
刑事定罪 = 定为犯罪 = 定为刑事犯罪 = 按刑事罪论处 = 入罪 = 刑事化 = criminalization = criminalize
特殊侦查手段 = 控制下交付 = 卧底 = special investigative techniques
情报交流 = 情报分享 = 交换情报 = intelligence sharing
国际刑警组织 = 红色通缉令 = red notice
刑事统计 = 犯罪统计 = crime statistics
法律人士犯罪 = 白领犯罪 = 经济犯罪 = economic crime = white-collar crime
税务犯罪 = 逃税 = 偷税漏税 = 逃漏税 = tax evasion ≈ 不交税
赌博 = 非法赌博 = gambling
私刑 = 暴民私刑 = lynching = mob violence
巫术指控 = 猎巫 = 巫术 = witchcraft accusations
`;
