import { readTable } from './read-table.js';

/**
 * Kinds of documents by what their titles and texts call them. `type`: the document's type in the model; empty where
 * the word says none (增编, 议程).
 */
export const GENRES = readTable(
  ['id', 'zh', 'en', 'also', 'type'],
  `
resolution | 决议 | resolution | 决议案 | resolution
decision | 决定 | decision | | decision
draft-resolution | 决议草案 | draft resolution | 订正决议草案; 决议草案案文 | draft
draft-decision | 决定草案 | draft decision | 订正决定草案 | draft
amendment | 修正案 | amendment | 修正案草案 | draft
letter | 信 | letter | 信函; 来信; 同文信; 联名信; 函 | letter
note-verbale | 普通照会 | note verbale | 照会 | letter
report | 报告 | report | 报告书; 进展报告; 最后报告; 初步报告 | report
note | 说明 | note | 秘书处的说明; 秘书长的说明 | report
memorandum | 备忘录 | memorandum | 解释性备忘录 | report
working-paper | 工作文件 | working paper | | report
background-paper | 背景文件 | background paper | 背景说明; 背景资料文件 | report
conference-room-paper | 会议室文件 | conference room paper | | report
study | 研究报告 | study | 专题研究 | report
concept-note | 概念说明 | concept note | 概念文件 | report
summary | 摘要 | summary | 内容提要; 执行摘要
summary-record | 简要记录 | summary record | | record
verbatim-record | 逐字记录 | verbatim record | 临时逐字记录 | record
statement | 声明 | statement | 发言; 书面陈述; 书面发言 | statement
presidential-statement | 主席声明 | presidential statement | 主席的声明; 安全理事会主席的声明 | statement
press-statement | 新闻谈话 | press statement | 新闻稿; 新闻发布 | statement
declaration | 宣言 | declaration | 部长宣言; 联合宣言 | declaration
treaty | 条约 | treaty | | treaty
convention | 公约 | convention | 盟约 | treaty
protocol | 议定书 | protocol | | treaty
agreement | 协定 | agreement | 协议 | treaty
rules-of-procedure | 议事规则 | rules of procedure | 暂行议事规则 | rules
regulations | 条例 | regulations | 细则 | rules
statute | 规约 | statute | 章程 | treaty
final-act | 最后文件 | final act | 成果文件; 最后议定书; outcome document | declaration
programme-of-action | 行动纲领 | programme of action | 行动纲要 | declaration
agreed-conclusions | 商定结论 | agreed conclusions | | other
concluding-observations | 结论性意见 | concluding observations | 最后意见 | report
general-comment | 一般性意见 | general comment | | other
general-recommendation | 一般性建议 | general recommendation | | other
views | 意见 | Views | 意见书 | other
advisory-opinion | 咨询意见 | advisory opinion | | other
judgment | 判决 | judgment | 判决书 | other
agenda | 议程 | agenda | 临时议程; 临时议程说明; 附加说明的临时议程
programme-budget | 方案概算 | programme budget implications | 方案预算; 所涉方案预算问题 | report
communication | 来文 | communication
addendum | 增编 | addendum
corrigendum | 更正 | corrigendum
revision | 修订 | revision | 订正
annex | 附件 | annex
appendix | 附录 | appendix
enclosure | 附文 | enclosure
`,
);
