import { readTable } from './read-table.js';

/**
 * Words that a text uses for a body after it has named it, or for the body that speaks. They mean no body by
 * themselves: `means` lists those of ours that write so for themselves, where they are few. Before the number of a
 * resolution or decision such a word says at least that it is of that body (执行局第2022/6号决定).
 */
export const GENERIC_BODIES = readTable(
  ['id', 'zh', 'en', 'also', 'means'],
  `
council | 理事会 | Council | 本理事会 | ECOSOC; HRC; TC
commission | 委员会 | Commission | Committee; 本委员会; 小组委员会; 特设委员会
board | 执行局 | Executive Board | 董事会; Board
executive-committee | 执行委员会 | Executive Committee | 执委会; 执行理事会
conference-of-parties | 缔约方会议 | Conference of the Parties | 缔约方大会; 缔约国会议; 缔约国大会; 缔约国审议大会; COP
conference | 会议 | Conference | 大会会议; 部长级会议; 首脑会议; 峰会
parliament | 议会 | Parliament | 议会大会; 国会
congress | 代表大会 | Congress | 全体代表大会
court | 法院 | Court | 法庭; 仲裁庭
`,
);

/**
 * Words by which a text means an instrument that it has named before (《公约》第六条). `id` is the word itself: an
 * instrument's name ends in it. `means` is the instrument that is meant where none has been named.
 */
export const GENERIC_INSTRUMENTS = readTable(
  ['id', 'en', 'also', 'means'],
  `
宪章 | Charter | | un-charter
公约 | Convention | 本公约
盟约 | Covenant
条约 | Treaty | 本条约
任择议定书 | Optional Protocol
附加议定书 | Additional Protocol
补充议定书 | Supplementary Protocol
议定书 | Protocol
协定 | Agreement
规约 | Statute
章程 | Constitution
组织法 | Constitution
宣言 | Declaration
政治宣言 | Political Declaration
行动纲领 | Programme of Action
行动纲要 | Platform for Action
行动计划 | Plan of Action
行动议程 | Action Agenda
议程 | Agenda
契约 | Compact
框架 | Framework
战略 | Strategy
共识 | Consensus
规则 | Rules
原则 | Principles
准则 | Guidelines
议事规则 | Rules of Procedure | 暂行议事规则
条例 | Regulations
细则 | Rules
`,
);
