/** Further concepts of the field: relief. The notation is that of read-glossary.ts. */
export const RELIEF = `
人道主义需求概览 = 人道主义需求概况 = HNO = humanitarian needs overview
机构间常设委员会 = 机构间常委会 = 跨機構常設委員會 = IASC = Inter-Agency Standing Committee
营地协调和营地管理 = 难民营协调和管理 = CCCM = camp coordination and camp management
全球保护群组 = GPC = Global Protection Cluster
应急电信 = 应急通信群组 = ETC = emergency telecommunications cluster
住所和非粮食物品 = 非食品类物品 = NFIs = ESNFI
反馈和投诉机制 = 反馈机制 = 投诉机制 = 回饋機制 = complaints and feedback mechanism = feedback mechanism = complaints mechanism
防止性剥削和性虐待 = 防范性剥削和性虐待 = 防止性剥削、性虐待 = 預防性剝削及性虐待 = PSEA = protection from sexual exploitation and abuse = prevention of sexual exploitation and abuse
防止性剥削、性虐待和性骚扰 = 性剥削、性虐待和性骚扰 = PSEAH = SEAH = sexual exploitation, abuse and harassment
以幸存者为中心的方针 = 以受害者为中心的办法
人道主义通知系统 = 解除冲突 = 冲突消解 = humanitarian notification = deconfliction
统一呼吁 = 紧急呼吁 = 人道主义呼吁 = consolidated appeal = humanitarian appeal = CAP
财务支出核实处 = 财务跟踪服务 = FTS = Financial Tracking Service
境内流离失所问题指导原则 = 国内流离失所指导原则 = Guiding Principles on Internal Displacement
坎帕拉公约 = 非洲联盟援助境内流离失所者公约 = Kampala Convention
跨境援助 = 跨界援助 = 跨境人道主义援助 = 跨境人道援助 = cross-border aid = cross-border assistance
残疾人融入人道主义行动宪章 = 将残疾人融入人道主义行动宪章 = Charter on Inclusion of Persons with Disabilities in Humanitarian Action
`;
