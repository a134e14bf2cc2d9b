/** Concepts of the field: law. The notation is that of read-glossary.ts. */
export const LAW = `
国际法 = 国际公法 = 万国公法 = international law = public international law
习惯国际法 = 国际习惯法 = 国际惯例 = customary international law
一般法律原则 = general principles of law
一般国际法强制性规范 = 强行法 = 绝对法 = 强制性规范 = jus cogens = peremptory norms
对一切义务 = 普遍义务 = 对世义务 = erga omnes = obligations erga omnes
条约法 = law of treaties ≈ 维也纳条约法公约, Vienna Convention on the Law of Treaties, VCLT
条约 = 条约制度 = 国际条约 = treaty = treaties
公约 = 国际公约 = convention
盟约 = 盟约国 = covenant
议定书 = protocol
任择议定书 = 选择议定书 = 可选议定书 = 任意议定书 = optional protocol = OP
协定 = 协议 = agreement
谅解备忘录 = 备忘录 = memorandum of understanding = MoU = MOU
宣言 = declaration
国际文书 = 国际法律文书 = 法律文书 = international instrument = international legal instrument
具有法律约束力的文书 = 有法律约束力 = 具有法律约束力 = 法律约束力 = 有约束力 = legally binding = legally binding instrument ≈ 非遵守不可, 说话算数的文件
软法 = 无约束力 = 不具约束力 = non-binding = soft law
签署 = 签字 = 签署国 = signature = signatory ≈ 签名
批准 = 批准书 = 批约 = ratification = ratify = instrument of ratification ≈ 正式同意
普遍批准 = 普遍加入 = universal ratification = universality of the treaty
加入 = 加入书 = 参加条约 = accession = accede
核准 = 接受或核准 = approval = acceptance
生效 = 开始生效 = 发生效力 = entry into force = enter into force ≈ 开始算数, 什么时候生效
保留 = 对条约的保留 = 保留意见 = reservations = reservation to a treaty = reservations to treaties
解释性声明 = 解释性宣言 = interpretative declaration
撤回保留 = 撤销保留 = withdrawal of reservations
反对保留 = 对保留的反对 = objection to a reservation
退约 = 退出条约 = 废约 = 退出公约 = denunciation = withdrawal from a treaty ≈ 不干了退出
修正 = 修正案 = 修订 = amendment = amendments ≈ 改条文
保存人 = 存放处 = 保管机关 = 交存人 = depositary = depository
交存 = 缴存 = 存放批准书 = deposit of instruments
条约登记 = 条约的登记和公布 = registration of treaties
作准文本 = 作准文字 = 正本 = 有效文本 = authentic texts = equally authentic
缔约国 = 缔约方 = 当事国 = 当事方 = States parties = State party = contracting party ≈ 签约的国家
非缔约国 = 第三国 = non-party States
缔约国会议 = 缔约方会议 = 缔约国大会 = 缔约方大会 = Conference of the Parties = COP = meeting of States parties
过渡条款 = 最后条款 = 最后条文 = final clauses
国家责任 = 国际不法行为 = State responsibility = internationally wrongful acts ≈ 国家对国际不法行为的责任
国际组织的责任 = 国际组织责任 = responsibility of international organizations
反措施 = 反制措施 = countermeasures
国际责任 = 损害赔偿责任 = liability = international liability ≈ 赔偿责任
国家继承 = 国家的继承 = succession of States
国家承认 = 承认国家 = 外交承认 = recognition of States
国家及其财产的管辖豁免 = 国家豁免 = 管辖豁免 = 主权豁免 = State immunity = jurisdictional immunities
国家官员的外国刑事管辖豁免 = 官员豁免 = immunity of State officials
普遍管辖权 = 普遍管辖 = 普遍管辖原则 = universal jurisdiction = 普世管辖 ≈ 哪国都能审
管辖权 = 司法管辖权 = jurisdiction
域外管辖 = 治外法权 = 域外适用 = 长臂管辖 = extraterritorial jurisdiction = extraterritorial application = 域外立法
外交保护 = diplomatic protection
外交关系 = 建交 = diplomatic relations ≈ 维也纳外交关系公约, Vienna Convention on Diplomatic Relations
外交特权和豁免 = 特权和豁免 = 特权与豁免 = 外交豁免 = 外交豁免权 = privileges and immunities = diplomatic immunity ≈ 外交官不受当地法律管
领事关系 = 领事保护 = 领事协助 = 领事通知 = consular assistance = consular relations ≈ 维也纳领事关系公约, Vienna Convention on Consular Relations
使馆 = 大使馆 = 外交使团 = 使团 = embassy = diplomatic missions
外交和领事使团的保护 = 外交代表的保护和安全 = protection of diplomatic and consular missions ≈ 保护使馆
东道国关系委员会 = 与东道国的关系 = 东道国协定 = 总部协定 = host country agreement = headquarters agreement
国际法委员会 = 法委会
国际法的逐渐发展与编纂 = 国际法编纂 = 法律编纂 = progressive development of international law and its codification
国际法院 = 海牙国际法院 = 国际法庭 = World Court ≈ 海牙法庭
咨询意见 = 谘询意见 = 法院咨询意见 = advisory opinion
国际法院的判决 = 判决 = 裁判 = 裁决 = judgment = judgement = ruling ≈ 法官判的
诉讼案件 = 诉讼 = 争讼案件 = contentious case = litigation ≈ 打官司, 告上法庭
临时保全措施 = 初步保全 = provisional measures
任择条款 = 强制管辖权 = 接受法院强制管辖 = optional clause = compulsory jurisdiction
常设仲裁法院 = 仲裁 = 仲裁庭 = 国际仲裁 = arbitration = PCA
争端解决 = 争端解决机制 = 解决纠纷 = dispute settlement = dispute resolution
国际刑事法院 = 国际刑院 = 国际刑庭
国际刑法 = international criminal law
国际刑事法庭余留机制 = 刑庭余留机制 ≈ 余留机制, International Residual Mechanism for Criminal Tribunals, IRMCT
前南斯拉夫问题国际法庭 = 前南国际刑庭
卢旺达问题国际刑事法庭 = 卢旺达国际刑庭
柬埔寨法院特别法庭 = 柬埔寨法院特别分庭 = 红色高棉法庭 = Khmer Rouge trials
黎巴嫩问题特别法庭 = STL
国际公正独立机制 = 国际独立公正机制
战争罪 = 战争罪行 = war crimes = war crime ≈ 打仗时犯的罪
危害人类罪 = 反人类罪 = 反人道罪 = 违反人道罪 = 危害人类罪行 = 灭绝人性罪 = crimes against humanity = crime against humanity ≈ 反人类
灭绝种族罪 = 种族灭绝 = 灭绝种族 = 灭种罪 = 残害人群罪 = genocide = 灭种 ≈ 杀光一个民族
侵略罪 = crime of aggression = 侵略罪行
最严重的罪行 = 国际关注的最严重犯罪 = most serious crimes of international concern
指挥官责任 = 上级责任 = 指挥责任 = command responsibility = superior responsibility
逮捕令 = 逮捕证 = 通缉令 = arrest warrant ≈ 通缉
引渡 = 引渡或起诉 = 或引渡或起诉 = extradition = aut dedere aut judicare = extradite or prosecute ≈ 把人交给外国审
司法协助 = 司法互助 = 法律互助 = 相互法律协助 = 刑事司法协助 = mutual legal assistance = MLA ≈ 外国帮忙办案
被判刑人移交 = 移管被判刑人 = transfer of sentenced persons
司法 = 司法系统 = 司法机构 = judiciary = justice system ≈ 法院
诉诸司法 = 诉诸司法的机会 = 获得司法救助 = 近用司法 = 司法途径 = access to justice = justice for all = 司法近用權 = 寻求司法公正 ≈ 打得起官司, 告状有门
法律援助 = 法律协助 = 法援 = legal aid = 法律扶助 = 法律救助 ≈ 免费律师
法律改革 = 立法改革 = law reform
立法 = 国内立法 = 法律法规 = 制定法律 = legislation = domestic legislation ≈ 立个法
宪法 = 国家宪法 = constitution
检察官 = 检察长 = 检控官
起诉 = 检控 = 公诉 = 提起公诉 = 追诉 = prosecution = prosecute ≈ 告上法庭
调查 = 侦查 = investigation ≈ 查案
定罪 = 判罪 = 判刑 = conviction = sentencing ≈ 判有罪
证据 = 证物 = 电子证据 = evidence = electronic evidence
证人 = 证人保护 = 作证 = witness = witness protection ≈ 作证的人
受害者 = 受害人 = 被害人 = 被害者 = victim = victims ≈ 吃亏的人, 遭殃的人
受害者权利 = 罪行和滥用权力行为受害者 = victims of crime and abuse of power
追溯时效 = 法定时效 = 诉讼时效 = 时效 = statute of limitations = statutory limitations
大赦 = 赦免 = 特赦 = amnesty = pardon ≈ 免罪放人
政治犯罪例外 = political offence exception
知识产权 = 智慧财产权 = 智慧财产 = 知识财产 = intellectual property = IPR = intellectual property rights = 智慧产权 = IP = IPRs ≈ 专利版权
专利 = 专利权 = patent = patents
版权 = 著作权 = copyright
商标 = 商标权 = trademark
与贸易有关的知识产权 = 涉贸知识产权协议 ≈ 与贸易有关的知识产权协定, TRIPS
国际私法 = private international law ≈ 海牙国际私法会议
国际商事仲裁 = 商事调解 = international commercial arbitration ≈ 新加坡调解公约, Singapore Convention on Mediation
电子商务示范法 = 电子可转让记录示范法 = 示范法 = model law = UNCITRAL model law
破产法 = 破产 = 跨国界破产 = 跨境破产 = insolvency = bankruptcy ≈ 公司倒闭
投资人与国家间争端解决 = 投资争端 = 投资者与国家间争端解决 = ISDS = investor-State dispute settlement
船舶司法出售 = 司法出售船舶 = judicial sale of ships ≈ Beijing Convention
政府采购 = 公共采购 = public procurement
跨国破产 = 担保权益 = secured transactions
国际法教学 = 国际法的教学、研究、传播和广泛了解 = 协助方案 = Programme of Assistance in international law
联合国国际法十年 = 海牙国际法学院 = Hague Academy of International Law
联合国内部司法 = 内部司法制度 = 内部司法 = administration of justice at the United Nations = internal justice system = 内部司法系统 = OAJ = administration of justice = internal justice
上诉法庭 = 联合国上诉法庭 = UNAT = Appeals Tribunal ≈ 联合国上诉法庭, UNAT, United Nations Appeals Tribunal
监察员 = 申诉专员 = 监察专员 = 监察员和调解服务 = ombudsman
联合国官员和特派专家的刑事责任 = 特派专家刑事责任 = criminal accountability of UN officials and experts on mission
宪章特别委员会 = Special Committee on the Charter
友好关系宣言 = 关于各国依联合国宪章建立友好关系及合作之国际法原则宣言
天然资源永久主权 = 对自然资源的永久主权 = 自然资源永久主权 = permanent sovereignty over natural resources
善意 = 真诚 = 诚意履行 = good faith = pacta sunt servanda ≈ 说话算数
互惠 = 对等 = reciprocity
国家元首 = 国家元首和政府首脑 = Heads of State and Government ≈ 总统国王
外国公民 = 外侨 = 外国人 = 侨民 = aliens = foreigners ≈ 老外
驱逐外国人 = 驱逐出境 = 递解出境 = expulsion of aliens = deportation ≈ 赶出国
双重国籍 = dual nationality
国际水道非航行使用 ≈ 国际水道非航行使用法公约, Watercourses Convention
灾害中的人员保护 = 发生灾害时的人员保护 = protection of persons in the event of disasters
大气层保护 = 大气保护 = protection of the atmosphere
与国际法有关的海平面上升 = sea-level rise in relation to international law
跨界损害 = 预防危险活动的跨界损害 = transboundary harm
克隆人 = 人的克隆 = 复制人 = 人类克隆 = human cloning
生命伦理学 = 生物伦理 = bioethics
`;
