/** Further concepts of the field: the Secretariat, its money and its missions. The notation is that of read-glossary.ts. */
export const SECRETARIAT = `
工作人员甄选 = 人员甄选 = 工作人员甄选制度 = staff selection = staff selection system
多样性和包容 = 工作人员多样性 = 员工多元化 = 多元共融 = 人员多样性 = staff diversity = diversity and inclusion = workforce diversity = DEI
考绩 = 业绩评估 = 业绩管理 = 考绩制度 = 績效考核 = 績效管理 = performance appraisal = performance management
纪律措施 = 纪律处分 = 懲戒處分 = disciplinary measures = disciplinary action
联合国争议法庭 = 争议法庭 = UNDT = Dispute Tribunal
服务条件 = 服务条件共同制度 = 薪酬福利 = conditions of service = common system
联合国合办工作人员养恤基金 = 养恤基金 = 退休基金 = 联合国养恤基金 = UNJSPF = pension fund = Joint Staff Pension Fund
离职后健康保险 = 退休人员健康保险 = 离职后医疗保险 = ASHI = after-service health insurance
工作人员细则 = 工作人员条例和细则 = 人事规则 = staff rules = staff regulations
初级专业人员 = 初级专业干事 = 協理專家 = JPO = JPOs = Junior Professional Officer
联合国志愿人员 = 聯合國志工 = UNV = UNVs = UN Volunteers
公务员制度 = 公务员 = 文官制度 = civil service = public servants
专用捐款 = 指定用途捐款 = 专款 = 指定用途资金 = 專款專用 = earmarked contributions = tightly earmarked
集合基金 = 混合基金 = pooled funds
联合可持续发展目标基金 = 可持续发展目标联合基金 = 联合SDG基金 = SDG Fund
内部控制 = 内部管制 = 內控 = internal control = internal controls
关键绩效指标 = 关键业绩指标 = 主要业绩指标 = KPI = KPIs = key performance indicators = performance indicators
战略计划 = 策略計畫 = 战略规划 = strategic plan = strategic plans
工作计划 = 工作計畫 = workplan
职权范围 = 职责范围 = ToR = ToRs = terms of reference
标准作业程序 = 标准作业流程 = 标准操作程序 = SOP = SOPs = standard operating procedures
国家办事处 = 国别办事处 = 駐國辦事處 = country office = country offices
外地办事处 = 驻外办事处 = field office = field presence
共同国家分析 = 共同国家评估 = CCA = common country analysis
联合国可持续发展集团 = 可持续发展集团 = UNSDG = United Nations Sustainable Development Group
安全和安保部 = 安保部 = DSS = UNDSS = Department of Safety and Security
秘书长特别代表 = 特别代表 = SRSG = SRSGs = special representative = special representative of the Secretary-General
秘书长副特别代表 = DSRSG = deputy special representative
助理秘书长 = ASG = Assistant Secretary-General
我们的共同议程 = OCA = Our Common Agenda
和平强制 = 强制和平 = 執行和平 = 实施和平 = peace enforcement
核定兵力 = 部队上限 = 兵力上限 = 核定部队人数上限 = 核定部队和警察人数 = 部队最高限额 = troop ceiling = authorized troop strength = authorized strength
单派警员 = 独立派遣警察 = IPO = IPOs = individual police officers
部队地位协定 = 駐軍地位協定 = 军队地位协定 = SOFA = status-of-forces agreement
特派团地位协定 = 特派团地位 = SOMA = status-of-mission agreement
军民协调 = 军民合作 = 人道主义军民协调 = CIMIC = CMCoord = civil-military coordination
联合国阿卜耶伊临时安全部队 = 联阿安全部队 = 阿卜耶伊部队 = UNISFA = Abyei force
联合边界核查和监测机制 = 边监机制 = JBVMM = Joint Border Verification and Monitoring Mechanism
建设和平架构 = 建和架构 = 建设和平结构 = PBA = peacebuilding architecture
禁飞区 = 禁航区 = no-fly zone
安全区 = 安全地区 = safe zone = safe zones = safe area
附带损害 = 附带伤害 = 连带损害 = collateral damage
定居者暴力 = 以色列定居者暴力 = 屯垦者暴力 = settler violence
回返权 = 返回权 = 回歸權 = 难民回返权 = right of return
独立专家 = independent expert = independent experts
定期报告 = 国家报告 = 国家定期报告 = periodic reports = State party report
框架公约 = 綱要公約 = framework convention
克减 = 減免義務 = 克减权利 = 不可克减 = derogation = non-derogable
管理国 = 管理當局 = 管理国责任 = administering Power = administering Powers
`;
