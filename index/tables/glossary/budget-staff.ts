/** Concepts of the field: budget staff. The notation is that of read-glossary.ts. */
export const BUDGET_STAFF = `
方案预算 = 拟议方案预算 = 年度方案预算 = 预算 = programme budget = proposed programme budget = 概算 = 方案概算 = 計畫預算 ≈ 一年花多少钱
经常预算 = 正常预算 = regular budget
预算外资源 = 预算外资金 = 预算外 = extrabudgetary resources = XB
自愿捐助 = 自愿捐款 = 自愿捐赠 = 自愿供资 = voluntary contributions ≈ 自己愿意出的钱
会费 = 摊款 = 分摊会费 = 会费分摊 = assessed contributions = assessments ≈ 各国交的份子钱
会费比额表 = 分摊比额表 = 经费分摊比额表 = 比额表 = scale of assessments = 会费分摊比额表 = 摊款比额 ≈ 哪国交多少
拖欠会费 = 欠费 = 拖欠摊款 = 拖欠 = 未缴摊款 = arrears = unpaid assessments = 欠款 ≈ 欠交会费
第十九条 = 宪章第十九条 = 丧失表决权 = Article 19 = loss of voting rights ≈ 欠费不许投票
流动性危机 = 现金短缺 = 财政危机 = 流动资金危机 = liquidity crisis = liquidity situation = cash shortfall ≈ 联合国没钱了
周转基金 = 周转资金 = 周转准备金 = Working Capital Fund
财务报表 = 财务报告 = 财务报告和已审计财务报表 = financial statements = audited financial statements
财务条例 = financial regulations and rules = 财务条例和细则 = FRR
审计 = 内部审计 = 稽核 = audit = internal audit = 内部监督 = 內部稽核 ≈ 查账
监督 = 督导 = 监察 = oversight
监测 = 监测和评价 = 监控 = monitoring = monitoring and evaluation = M&E = 监测与评价 = 監測與評估 = 监测和评估
评价 = 评估 = 考核 = evaluation = assessment = 独立评价 = evaluations ≈ 看看做得怎么样
成果管理制 = 注重成果的管理 = 成果预算制 = results-based management = RBM = results-based budgeting = 基于成果的预算编制 = 成果预算编制 = RBB = 基于成果的管理 = 成果管理
绩效 = 业绩 = 执行情况报告 = performance = performance report
信托基金 = 信托资金 = 自愿基金 = trust fund = trust funds
多伙伴信托基金 = 集合供资 = 联合基金 = multi-partner trust fund = pooled funding = Joint SDG Fund = 多伙伴信托基金办公室 = MPTF
资金 = 经费 = 款项 = 财政资源 = 财务资源 = financial resources = funds ≈ 钱
供资 = 筹资 = 融资 = 出资 = 资助 = funding = financing ≈ 给钱, 凑钱
可预测的供资 = 充足和可预测的资源 = 可预测、可持续的资金 = predictable funding = adequate and predictable resources ≈ 稳定的钱
供资缺口 = 资金缺口 = 资金短缺 = 筹资缺口 = funding gap = funding shortfall = financing gap ≈ 钱不够, 缺钱
捐助 = 捐款 = 捐赠 = 捐献 = contribution = donation ≈ 捐钱
核心经费 = 一般用途资金 = 未指定用途资金 = unearmarked funding = core funding
费用回收 = 成本回收 = 支助费用 = cost recovery = 成本分摊
拨款 = 批款 = appropriation = allocation
支出 = 开支 = 费用 = 花费 = expenditure = costs ≈ 花的钱
采购 = 采购活动 = 购置 = procurement ≈ 买东西
节余 = 增效 = 效率 = 提高效率 = efficiency gains = savings ≈ 省钱
浪费 = 铺张浪费 = waste ≈ 乱花钱
管理费 = 间接费用 = overhead
人力资源管理 = 人力资源 = human resources management = human resources
工作人员 = 职员 = 雇员 = 员工 = 人员 = staff = personnel = staff members ≈ 联合国上班的人
工作人员条例 = 人事条例 = Staff Regulations and Rules = 工作人员条例和服务条件
征聘 = 招聘 = 招募 = 聘用 = 招录 = recruitment = 征聘工作人员 = 工作人员征聘 = 人员征聘 = 職員招募 = recruitment of staff = staff recruitment ≈ 招人
空缺 = 职位空缺 = 空缺率 = 缺额 = vacancy = vacancy rate = 员额空缺 = 缺额率 = 職缺率 = vacancies ≈ 没人的岗位
员额 = 职位 = 岗位 = 员额编制 = posts = staffing table = 常设员额 = 編制員額 = 职位编制 = established posts
晋升 = 升职 = promotion
流动 = 工作人员流动 = 调动 = 轮调 = mobility = staff mobility
年轻专业人员方案 = 国家竞争性征聘考试 = Young Professionals Programme = YPP = 青年专业人员方案 = 青年专业人员
实习生 = 实习 = 无薪实习 = interns = internship
顾问 = 咨询人 = 独立订约人 = consultants = individual contractors
薪金 = 薪酬 = 薪资 = 工资 = 报酬 = 待遇 = salary = remuneration = wages = pay ≈ 发多少钱
诺贝尔梅耶原则 = 诺贝尔迈尔原则 = Noblemaire principle
工作地点差价调整数 = 差价调整 = 工作地点差价 = post adjustment
教育补助金 = 教育津贴 = education grant
退休年龄 = 法定离职年龄 = 离职年龄 = 退休 = retirement age = mandatory age of separation ≈ 多大退休
国际公务员行为标准 = 行为标准 = 行为守则 = 操守准则 = 行为准则 = code of conduct = standards of conduct
滥用权力 = 滥权 = abuse of authority = abuse of power ≈ 仗势欺人
工作场所骚扰 = 工作场所歧视 = 职场霸凌 = workplace harassment ≈ 职场欺负人
秘书处的组成 = 工作人员组成 = composition of the Secretariat
企业资源规划 = 团结项目 = Umoja = ERP = 团结系统
国际公共部门会计准则 = 公共部门会计准则 = IPSAS
基本建设总计划 = 翻修 = 战略遗产计划 = capital master plan = Strategic Heritage Plan
业务连续性 = 业务持续性 = business continuity
企业风险管理 = 风险管理 = enterprise risk management = risk management
权力下放 = 下放权力 = delegation of authority = decentralization ≈ 放权
未付捐款 = 退还款项 = 贷记款项 = credits to Member States
特别政治任务经费 = 特别政治任务预算 = budget for special political missions
意外及非常费用 = 意外费用 = unforeseen and extraordinary expenses = contingency fund ≈ 应急基金
预算程序 = 预算周期 = 中期计划 = 战略框架 = budget cycle = medium-term plan = strategic framework
重计费用 = 汇率变动 = recosting
差旅 = 旅费 = 航空旅行 = 出差 = air travel = travel of staff
`;
