/**
 * Words of UN documents that the general dictionary does not know and would cut into pieces that mean nothing alone
 * (任|择|议定书, 特别|报告|员), of any year. What it cuts into words of its own (私营|部门, 任务|规定) is not here, nor
 * are names of bodies and treaties: they are found by their words.
 */
const WORDS = `
特别报告员 报告员 副代表 观察员国 协调员 协调人 签署国 捐助国 捐助方 捐助者 受援国 原籍国 来源国 过境国 目的地国 非缔约国 非会员国 提案国 发起国 出兵国 派遣国 沿海国 船旗国 占领国 管理国
最不发达国家 小岛屿 重债穷国 专题组 特派团 观察团 执行局 主席团 利益攸关方 利益攸关者 利益相关方 利益相关者 利害关系方 政府间 非政府 机构间 区域间 次区域 跨界 跨部门 贩运者 被贩运者 人贩子 反洗钱 劫船
恢复性 追责 善治 寻求庇护者 回返者 无国籍人 移徙 移徙者 儿童兵 童婚 早婚 性剥削 性虐待 性骚扰 主流化 赋权 权能 债役 任择 任择议定书 高级别 届会 分项目 序言段 国际人道法 复原力 恢复力 抵御力 碳排放 三方 供资 摊款 普惠
微额供资 胁迫性 不扩散 防扩散 无核武器区 小武器 轻武器 未爆弹药 人道协调厅 非传染性 大流行病 孕产妇 性健康 前体 法外处决 即决处决 不容忍 新闻部 随函 转递 论处 欣见 核可 为荷 感染者 口译员 笔译员 答辩权 非常任 掉队
世卫组织 毒罪办 儿基会 难民署 环境署 人居署 妇女署 粮食署 开发署 禁毒署 工发组织 贸发会议 非盟 经社会 经社理事会 人权高专办 行预咨委会 七十七国集团 问责制 有罪不罚 流离失所者 秘书长 会员国 缔约国 缔约方 受害者 受害人 攸关 吁请 促请 敦促
`;

/** Each word once, in the order of the table. */
export const VOCABULARY: readonly string[] = [...new Set(WORDS.split(/\s+/u).filter((word) => word !== ''))];

/** The rank by frequency that a vocabulary word is given: that of an everyday noun. */
export const VOCABULARY_RANK = 1500;
