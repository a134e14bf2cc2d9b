/** Concepts of the field: procedure. The notation is that of read-glossary.ts. */
export const PROCEDURE = `
决议 = 议决 = resolution = resolutions
决定 = 裁定 = decision = decisions ≈ 拿主意, 定下来
决议草案 = 决议案草案 = 草案 = draft resolution ≈ 还没通过的决议
建议草案 = 修正提案 = 修正案文 = draft amendment
提案国 = 共同提案国 = 提案方 = 发起国 = 连署国 = sponsors = co-sponsors = sponsor = 联合提案国 ≈ 谁提出来的
通过决议 = 获得通过 = 通过 = adopted = adoption ≈ 大家同意了
协商一致 = 共识 = 一致同意 = 未经表决通过 = 协商一致方式 = consensus = adopted by consensus = adopted without a vote = 共識決 = 一致意见 = by consensus ≈ 大家都同意, 没人反对
表决 = 投票 = 付诸表决 = vote = voting ≈ 举手投票
记录表决 = 记名表决 = 有记录的表决 = recorded vote
唱名表决 = roll-call vote
无记名投票 = 秘密投票 = secret ballot ≈ 不写名字投票
简单多数 = 过半数 = 半数以上 = simple majority ≈ 一半以上
三分之二多数 = 三分之二 = two-thirds majority
弃权 = 弃权票 = abstention = abstain ≈ 不投票, 谁也不支持
赞成 = 赞成票 = 投赞成票 = in favour = vote in favour ≈ 同意的票
反对 = 反对票 = 投反对票 = against = vote against ≈ 不同意的票
投票解释 = 解释投票 = 发言解释投票 = 解释立场 = explanation of vote = explanation of position = EOV ≈ 说说为什么这样投
答辩权 = 行使答辩权 = right of reply ≈ 反驳的机会
程序问题 = 议事程序问题 = point of order
议事规则 = 程序规则 = 暂行议事规则 = rules of procedure = provisional rules of procedure ≈ 开会的规矩
法定人数 = 会议法定人数 = quorum ≈ 够不够人数开会
议程 = 议程项目 = 议题 = agenda = agenda item ≈ 要讨论的事
临时议程 = 暂定议程 = provisional agenda
补充项目 = 增列项目 = 增列议程项目 = supplementary item = inclusion of an additional item
工作安排 = 工作方案 = 会议工作安排 = programme of work = organization of work
会议日历 = 会议时地安排 = 会议安排 = calendar of conferences = pattern of conferences
届会 = 会期 = 常会 = 会议 = session = regular session ≈ 开会
实质性会议 = 实质性届会 = substantive session
特别会议 = 特别联大 = 特别届会 = 大会特别会议 = special session
紧急特别会议 = 紧急特别联大 = 紧急特别届会 = emergency special session = ESS
续会 = 复会 = resumed session
全体会议 = 全会 = 大会全体会议 = plenary = plenary meeting
高级别会议 = 高层会议 = 高级别全体会议 = high-level meeting = high-level plenary
高级别部分 = 高级别段 = high-level segment
部长级会议 = 部长会议 = 部长级别会议 = 部长级宣言 = ministerial meeting = ministerial declaration
首脑会议 = 峰会 = 高峰会 = 首脑会晤 = summit
一般性辩论 = 一般辩论 = general debate ≈ 各国领导人轮流发言
公开辩论 = open debate
专题辩论 = 专题讨论 = 主题辩论 = 专题小组讨论 = thematic debate = thematic discussion
互动对话 = 交互对话 = 互动式对话 = interactive dialogue
小组讨论 = 专题小组 = 圆桌会议 = 圆桌讨论 = panel discussion = round table = roundtable
会外活动 = 会外会 = 周边会议 = 边会 = side event = 平行活动 = side events
非正式磋商 = 非正式协商 = 不公开磋商 = informal consultations = informals
全体磋商 = 闭门磋商 = 闭门会议 = closed consultations = closed meeting ≈ 关起门来商量
政府间谈判 = 政府间谈判进程 = intergovernmental negotiations = IGN
共同召集人 = 共同主持人 = 召集人 = 协调召集人 = co-facilitators = co-chairs ≈ facilitator
主席 = 会议主席
主席团 = 主席团成员 = 会务委员会 = bureau ≈ 总务委员会, General Committee
报告员 = 汇报员
主要委员会 = 大会各主要委员会 = Main Committees
第一委员会 = 一委
第二委员会 = 二委
第三委员会 = 社会人道主义文化委员会 = 三委
第四委员会 = 特别政治和非殖民化 = 四委 = SPECPOL
第五委员会 = 五委
第六委员会 = 六委
附属机构 = 下属机构 = 辅助机构 = subsidiary body = subsidiary organs
职司委员会 = 经社理事会职司委员会 = functional commissions
专家机构 = 专家委员会 = expert bodies
工作组 = 工作小组 = 工作队 = working group = task force = WG
特设委员会 = 特设工作组 = ad hoc committee
筹备委员会 = 筹委会 = 筹备会议 = 筹备进程 = preparatory committee = PrepCom
后续行动 = 跟进 = 后续落实 = 后续安排 = follow-up
执行情况审查 = 执行情况 = 审查和评价 = review and appraisal = implementation
成果文件 = 会议成果 = 成果 = 最后文件 = outcome document = final document
政治宣言 = 政治声明 = political declaration
联合声明 = 共同声明 = 联合发言 = joint statement ≈ 一起发的声明
发言 = 讲话 = 演讲 = 致辞 = 陈述 = statement = speech = remarks ≈ 上台说话
发言名单 = 发言者名单 = 发言者 = list of speakers = speakers
秘书长报告 = 秘书长的报告 = 秘书长的说明 = report of the Secretary-General = note by the Secretariat
提交报告 = 报告 = 汇报 = report = submit a report ≈ 写报告
年度报告 = 年报 = annual report
最新情况 = 口头汇报 = 口头更新 = oral update = update
普通照会 = 照会 = note verbale
信函 = 信件 = 来信 = 书信 = 函件 = 公函 = letter ≈ 写信
全权证书 = 代表全权证书 = credentials = 全权证书委员会 = 國書 ≈ 代表的证件, 全权证书委员会, Credentials Committee
观察员地位 = 观察员 = 观察员国 = observer status = observer = observer State ≈ 常驻观察员
成为联合国会员国 = 接纳新会员国 = 接纳新会员 = 入会 = 加入联合国 = admission of new members = UN membership = 新会员国 = 接纳会员国 = membership in the United Nations
中止会员资格 = 暂停理事国资格 = 开除会籍 = 中止成员资格 = suspension of membership = suspension of rights of membership = 停止会员权利 = 中止会员权利 = 暂停会员资格 = 停權 ≈ 赶出组织
恢复中华人民共和国合法权利 = 中国代表权 = restoration of the lawful rights of the People's Republic of China
会员国 = 联合国会员国 = 成员国 = Member States = Member State ≈ 联合国里的国家
常驻代表 = 常驻代表团 = permanent mission
代表团 = 代表 = 各国代表 = delegation = delegates = delegation members ≈ 派来开会的人
选举 = 补缺选举 = 填补空缺 = elections = election to fill vacancies
候选人 = 提名 = 参选 = 参选国 = candidates = nomination
公平地域分配 = 地域分配公平 = 公平地域代表性 = 地域代表性 = equitable geographical distribution = equitable geographical representation = 地域均衡 = 地域分配 = 公平地理代表性 = geographical representation ≈ 各地区名额平均
区域集团 = 区域组 = 各区域集团 = regional groups
非洲国家集团 = 非洲集团 = Group of African States = African Group
亚洲-太平洋国家集团 = 亚太国家集团 = Asia-Pacific States
东欧国家集团 = 东欧国家 = Eastern European States
拉丁美洲和加勒比国家集团 = 拉加集团 = GRULAC
西欧和其他国家集团 = 西欧及其他国家集团 = WEOG
任期 = 届期 = 任职期限 = term of office = tenure ≈ 干几年
振兴大会工作 = 大会工作振兴 = 重振大会 = 大会振兴 = revitalization of the General Assembly
秘书长的遴选和任命 = 选举秘书长 = 遴选秘书长 = 任命秘书长 = selection and appointment of the Secretary-General ≈ 怎样选秘书长
任命 = 指派 = 委任 = appointment
辞职 = 卸任 = resignation
咨商地位 = 谘商地位 = 经社理事会咨商地位 = 特别咨商地位 = consultative status ≈ 民间组织参会资格
非政府组织委员会 = NGO Committee = Committee on NGOs
多语制 = 使用多种语文 = 使用多种语言 = 多种语文 = 语文平等 = multilingualism ≈ 用几种语言
正式语文 = 官方语言 = 工作语文 = 六种正式语文 = official languages = working languages
口译 = 同声传译 = 同传 = 口译服务 = interpretation = simultaneous interpretation ≈ 现场翻译
笔译 = 翻译 = 译文 = 翻译服务 = translation
文件编制 = 文件提交 = 及时印发文件 = 文件 = documentation = documents
正式记录 = 会议记录 = 逐字记录 = 简要记录 = Official Records = verbatim records = summary records
更正 = 勘误 = corrigendum
增编 = 补编 = addendum
订正 = 修订本 = 修订版 = revision = revised
附件 = 附录 = annex = appendix
序言部分 = 序言 = 序言段 = preamble = preambular paragraph
执行部分 = 执行段 = 执行部分段落 = operative part = operative paragraph
案文 = 文本 = 草案案文 = text ≈ 写的内容
措辞 = 用语 = 商定措辞 = 商定用语 = agreed language = wording
零草案 = 初稿 = 预稿 = 零草稿 = zero draft
括号 = 方括号 = square brackets
默许程序 = 静默程序 = 默认程序 = silence procedure
方案预算所涉问题 = 所涉方案预算问题 = 方案预算影响 = programme budget implications = PBI ≈ 要花多少钱
继续处理此案 = 继续积极处理此案 = 继续处理此事 = remain seized of the matter = remain actively seized
推迟审议 = 暂缓审议 = 延后 = 推迟 = defer = postpone = deferral ≈ 以后再说
休会 = 散会 = 闭幕 = adjournment = closure
开幕 = 开幕式 = opening of the session
默哀 = 默祷 = 默哀一分钟 = minute of silence
纪念日 = 国际日 = 世界日 = 国际周 = international day = international year = observance
国际年 = 国际年宣布 = proclamation of international years
国际十年 = 联合国十年 = UN decade = international decade
周年纪念 = 周年 = anniversary ≈ 多少周年
混合会议 = 线上会议 = 视频会议 = 虚拟会议 = 远程参会 = virtual meeting = hybrid meeting = videoconference ≈ 网上开会
无纸化 = 节纸型会议 = papersmart
工作方法 = 工作方式 = working methods
协调会 = 协调部分 = 协调与管理会议 = coordination segment = management segment
任务授权审查 = 审查任务授权 = mandate review
落日条款 = 日落条款 = sunset clause
合理化 = 精简 = 精简议程 = rationalization = streamlining
模拟联合国 = 模联 = Model United Nations = MUN
`;
