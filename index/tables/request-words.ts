import type { VerbClass } from '../model/extraction.js';
import { listOf, readLists, readTable } from './read-table.js';

/**
 * Words by which paragraphs ask: the verbs with their class and an English gloss (ours: the Chinese does not fix the
 * English), what may stand before them, and what ends an addressee. Classes are the UN's own, unranked.
 */

export interface VerbRow {
  readonly verb: string;
  readonly verbClass: VerbClass;
  readonly gloss: string;
}

const verbs = (table: string): readonly VerbRow[] =>
  readTable(['verb', 'class', 'gloss'], table).map(({ verb, class: verbClass, gloss }) => ({
    ...{ verb, gloss },
    verbClass: verbClass === 'deciding' ? 'deciding' : 'directive',
  }));

export const REQUEST_VERBS: readonly VerbRow[] = verbs(`
请 | directive | requests
请求 | directive | requests
敦请 | directive | urges
恳请 | directive | earnestly requests
敦促 | directive | urges
促请 | directive | calls upon
吁请 | directive | calls upon
呼吁 | directive | calls upon
邀请 | directive | invites
鼓励 | directive | encourages
要求 | directive | demands
建议 | directive | recommends
责成 | directive | directs
指示 | directive | directs
委托 | directive | entrusts
督促 | directive | urges
号召 | directive | appeals to
劝请 | directive | invites
饬令 | directive | directs
决定 | deciding | decides
核可 | deciding | approves
核准 | deciding | approves
通过 | deciding | adopts
授权 | deciding | authorizes
`);

const WORDS = readTable(
  ['id', 'words'],
  `
english-first-person | request; urge; call upon; call on; call for; invite; encourage; recommend; demand; appeal to
adverbs | 又; 还; 重申; 再次; 再度; 再; 再三; 一再; 特别; 同样; 并; 并且; 同时; 也; 亦; 进一步; 强烈; 最强烈地; 强烈地; 紧急; 郑重; 郑重地; 坚决; 坚定地; 谨; 爰; 兹; 则; 尤其; 酌情; 继续; 热烈; 热切; 诚挚; 衷心; 另; 迫切; 深切; 大力; 极力; 明确; 严正; 敬; 并再次; 并特别
connectives | 因此; 因而; 为此; 为此目的; 故; 故此; 在此; 在这方面; 在此方面; 在这一方面; 就此; 除其他外; 最后; 此外; 另外
addressee-heads | 塔利班; 哈马斯; 真主党; 青年党; 胡塞; 秘书长; 秘书处; 大会; 会议; 缔约方会议; 各国; 会员国; 成员国; 缔约国; 国家; 国; 政府; 当局; 组织; 机构; 机关; 机制; 办公室; 办事处; 公署; 署; 基金; 基金会; 委员会; 理事会; 部门; 社会; 国际社会; 民间社会; 专员; 高级专员; 报告员; 专家; 独立专家; 代表; 特别代表; 伙伴; 行为体; 行为者; 捐助者; 捐助方; 捐助界; 个人; 实体; 协调员; 主席; 主席团; 主任; 执行主任; 干事; 总干事; 执行秘书; 小组; 工作组; 专家组; 银行; 世界银行; 攸关方; 相关方; 关系方; 各方; 双方; 两方; 当事方; 缔约方; 方; 系统; 人士; 主管; 特派团; 特使; 议会; 法院; 法庭; 检察官; 书记官长; 公司; 企业; 媒体; 学术界; 界; 工会; 团体; 家庭; 父母; 青年; 领导人; 领袖; 部长; 首脑; 民众; 人民; 群体; 中心; 大学; 研究所; 学院; 协会; 联盟; 共同体; 集团; 召集人; 工作队; 部队; 警察; 成员; 网络; 平台; 论坛; 办公厅; 组; 厅; 司; 局; 处; 部; 团; 队; 员; 者; 检察长; 邻国; 行政首长; 协调会; 首长协调会; 主管部门; 国家当局; 国际法院; 联合国; 欧盟; 非盟; 东盟; 人; 所有人; 每个人; 管理国; 占领国; 收容国; 东道国; 副秘书长; 总裁; 顾问; 调查团; 观察团; 支助团; 稳定团; 援助团; 法官; 律师; 记者; 供应商; 制造商; 生产商; 行业; 业界; 工商界; 产业; 雇主; 工人; 利益相关者; 利益攸关者; 参与者; 从业人员; 人员; 工作人员; 儿童; 妇女; 女童; 女孩; 男童; 青少年; 母亲; 难民; 移民; 政党; 党派; 方案; 计划署; 阁下; 占领军; 军队; 军; 武装力量; 署长; 行长; 局长; 司长; 处长; 厅长; 科长; 校长; 市长; 省长; 州长; 总理; 总统; 首相; 大使; 代表团; 使团; 常驻代表; 委员; 理事; 候选人; 学者; 教师; 学生; 居民; 公民; 青年人; 青年组织; 妇女组织; 老年人; 残疾人; 土著人民; 议员; 监察员; 审计师; 审计员; 官员; 秘书; 负责人; 发言人; 申请人; 使用者; 用户; 消费者; 投资者; 出版商; 运营商; 医院; 学校; 运动; 派别; 武装团体; 冲突方; 冲突各方; 一方; 他方; 国会; 市政当局; 教会; 院; 会; 市
not-heads | 官方
predicate-openers | 早日; 及早; 至少; 最少; 从速; 在; 处于; 位于; 于; 到; 至迟; 最迟; 不迟于; 不晚于; 自; 从; 向; 对; 对于; 就; 为; 为了; 以; 以便; 将; 把; 按; 按照; 根据; 依照; 依据; 遵照; 遵循; 遵守; 通过; 经; 经由; 随; 随时; 随着; 因应; 与; 同; 由; 用; 凭; 借助; 本着; 鉴于; 关于; 针对; 围绕; 沿着; 除; 除了; 作为; 如; 若; 当; 每; 每年; 每两年; 每隔; 定期; 立即; 立刻; 尽快; 尽早; 尽速; 尽可能; 尽力; 尽量; 尽一切; 竭尽; 竭力; 全力; 及时; 迅速; 紧急; 优先; 首先; 继续; 不断; 持续; 始终; 仍; 仍然; 再次; 再; 又; 还; 并; 也; 更; 更加; 更多; 更好; 进一步; 大力; 积极; 主动; 认真; 密切; 充分; 全面; 有效; 切实; 务必; 必须; 应; 应当; 应该; 须; 需; 需要; 可; 可以; 能; 能够; 不; 不得; 不要; 不再; 不应; 勿; 避免; 防止; 停止; 终止; 中止; 制止; 禁止; 放弃; 克制; 酌情; 适当; 妥善; 适时; 共同; 一道; 一起; 联合; 单独; 各自; 自行; 自愿; 个别; 集体; 充足; 慷慨; 毫不; 毫无; 无条件; 无; 完全; 彻底; 严格; 慎重; 仔细; 特别; 尤其; 具体; 明确; 公开; 广泛; 普遍; 逐步; 逐渐; 最终; 直接; 间接; 考虑; 审议; 审查; 审评; 评估; 评价; 评审; 研究; 探讨; 探索; 分析; 调查; 监测; 监督; 监察; 检查; 核查; 核实; 跟踪; 关注; 注意; 注意到; 重视; 铭记; 牢记; 顾及; 兼顾; 计及; 认识; 认识到; 承认; 确认; 采取; 采纳; 采用; 采购; 制定; 制订; 拟订; 拟定; 起草; 编写; 编制; 编拟; 出版; 发表; 发布; 发出; 发起; 发展; 发挥; 发扬; 提交; 提出; 提供; 提请; 提高; 提升; 提名; 提醒; 报告; 汇报; 通报; 通知; 告知; 说明; 阐明; 阐述; 澄清; 介绍; 宣布; 宣传; 传播; 散发; 分发; 分享; 交流; 交换; 转交; 转递; 转达; 送交; 送达; 收集; 收回; 收复; 汇编; 整理; 记录; 登记; 加强; 加快; 加速; 加大; 加深; 加入; 加紧; 增加; 增强; 增进; 增设; 促进; 推动; 推进; 推广; 推行; 扩大; 扩展; 拓展; 拓宽; 深化; 强化; 巩固; 改善; 改进; 改革; 改变; 完善; 优化; 简化; 精简; 协调; 协助; 协同; 协商; 协作; 合作; 配合; 支持; 支援; 支助; 帮助; 援助; 资助; 捐助; 捐款; 捐献; 认捐; 供资; 出资; 筹集; 筹措; 调动; 动员; 利用; 运用; 使用; 应用; 启用; 善用; 参加; 参与; 出席; 派; 派遣; 派出; 加派; 任命; 指定; 指派; 委派; 选举; 选出; 招聘; 征聘; 部署; 设立; 设置; 设法; 建立; 建设; 成立; 组建; 组织; 召开; 召集; 举行; 举办; 主办; 安排; 筹备; 准备; 开展; 开始; 开发; 开放; 开设; 展开; 进行; 实施; 实行; 实现; 执行; 落实; 履行; 贯彻; 遵行; 执法; 颁布; 立法; 修订; 修改; 修正; 更新; 审定; 批准; 核准; 核可; 签署; 签订; 缔结; 加盟; 接受; 接纳; 接触; 接收; 同意; 允许; 准许; 许可; 授权; 保持; 保留; 保存; 保护; 保障; 保证; 确保; 保全; 维护; 维持; 维系; 捍卫; 尊重; 恪守; 信守; 坚持; 秉持; 秉承; 解决; 处理; 应对; 应付; 回应; 响应; 答复; 回复; 对付; 打击; 反对; 反击; 抵制; 抗击; 消除; 消灭; 根除; 铲除; 杜绝; 废除; 取消; 撤销; 撤回; 撤出; 撤离; 解除; 减少; 减轻; 减缓; 降低; 缩小; 缓解; 克服; 克减; 预防; 防备; 防范; 防治; 防控; 限制; 约束; 控制; 管制; 管理; 规范; 规定; 界定; 查明; 查清; 确定; 确立; 识别; 鉴定; 鉴别; 甄别; 列入; 列出; 纳入; 融入; 载入; 编入; 反映; 体现; 表示; 表明; 表达; 显示; 证明; 展示; 谴责; 起诉; 惩治; 惩处; 惩罚; 追究; 追查; 逮捕; 引渡; 移交; 移送; 释放; 归还; 返还; 遣返; 交还; 交出; 交付; 赔偿; 补偿; 偿还; 支付; 缴纳; 缴付; 缴清; 付清; 拨出; 拨付; 分配; 划拨; 分摊; 投资; 融资; 培训; 培养; 教育; 训练; 学习; 借鉴; 吸取; 总结; 汲取; 创造; 创建; 创办; 营造; 创新; 形成; 构建; 打造; 搭建; 建造; 修建; 修复; 重建; 恢复; 复原; 重申; 重新; 强调; 突出; 注重; 侧重; 着重; 着手; 着力; 致力; 致力于; 力求; 力争; 努力; 谋求; 寻求; 寻找; 争取; 追求; 力图; 试图; 企图; 承诺; 承担; 担负; 负责; 履约; 服从; 遵从; 服务; 给予; 赋予; 授予; 赠予; 给; 让; 使; 令; 促使; 导致; 引导; 指导; 领导; 主持; 牵头; 带头; 率先; 倡导; 提倡; 鼓励; 敦促; 促请; 呼吁; 吁请; 邀请; 请; 要求; 敦请; 说服; 劝阻; 阻止; 阻碍; 干预; 介入; 参照; 参考; 依靠; 依赖; 依托; 对照; 比较; 比照; 结合; 联系; 联络; 联同; 会同; 偕同; 连同; 沟通; 对话; 谈判; 磋商; 讨论; 商讨; 商定; 商量; 议定; 达成; 达到; 完成; 完结; 结束; 了结; 终结; 停; 停火; 休战; 交战; 遵; 延长; 延续; 延期; 推迟; 推延; 缩短; 赶快; 赶紧; 适用; 适应; 适合; 符合; 一致; 统一; 整合; 综合; 汇总; 合并; 合理; 充实; 丰富; 补充; 补足; 弥补; 填补; 满足; 满意; 欢迎; 赞扬; 感谢; 认可; 赞同; 肯定; 庆祝; 纪念; 悼念; 遵办; 办理; 查阅; 查询; 访问; 走访; 视察; 考察; 巡视; 前往; 返回; 进入; 进出; 离开; 通行; 过境; 运送; 运输; 转运; 转让; 转移; 转变; 转换; 转化; 转向; 出口; 进口; 买卖; 销售; 出售; 购买; 生产; 制造; 研制; 研发; 储存; 销毁; 拆除; 拆毁; 清除; 清理; 排除; 扫除; 找到; 发现; 掌握; 了解; 知悉; 熟悉; 理解; 体谅; 照顾; 关心; 关照; 关怀; 爱护; 收容; 收留; 庇护; 安置; 安顿; 救济; 救助; 拯救; 救援; 治疗; 医治; 隔离; 注册; 申请; 申报; 公布; 披露; 透露; 保密; 删除; 剔除; 增列; 增补; 扩充; 扩编; 缩编; 裁减; 裁撤; 削减; 冻结; 没收; 扣押; 查封; 悬挂; 升级; 普及; 普遍化; 主流化; 内化; 制度化; 正规化; 常态化; 铺平; 打开; 敞开; 拆; 留; 留意; 警惕; 戒备; 保有; 拥有; 具备; 充当; 担任; 出任; 继任; 接替; 接任; 代理; 代表; 行使; 滥用; 尊; 正视; 面对; 直面; 迎接; 抓住; 抓紧; 把握; 借; 调整; 调节; 调解; 调停; 斡旋; 和解; 化解; 平息; 缓和; 遏制; 遏止; 压制; 抑制; 扭转; 逆转; 挽救; 挽回; 避; 免除; 豁免; 赦免; 放宽; 放松; 收紧; 严; 严惩; 严厉; 妥为; 善意; 真诚; 诚意; 如实; 据实; 酌; 视; 视情况; 视需要; 斟酌; 考量; 权衡; 统筹; 规划; 筹划; 计划; 策划; 设计; 谋划; 布局; 展望; 预测; 预计; 预估; 估计; 估算; 计算; 统计; 量化; 衡量; 测量; 测试; 试验; 试行; 示范; 引入; 引进; 输入; 输出; 输送; 供应; 供给; 供; 备; 配备; 装备; 配置; 置; 设; 建; 立; 定; 订立; 订; 写; 列; 载; 补; 予以; 加以; 予; 作出; 做出; 做; 作; 看待; 对待; 视为; 当作; 倡议; 发动; 动用; 取得; 获得; 获取; 获; 得到; 得; 收到; 收取; 征收; 征求; 征集; 听取; 听; 倾听; 吸收; 吸纳; 吸引; 容纳; 包容; 容忍; 忍受; 接近; 靠近; 走; 走向; 迈向; 奔; 奔向; 返; 归; 回归; 回到; 回顾; 回答; 回; 参; 协; 助; 允; 准; 秉; 奉; 承; 承袭; 传承; 继承; 弘扬; 彰显; 尽; 履; 践行; 履职; 履责; 负起; 肩负; 共享; 共商; 共建; 分担; 分工; 分阶段; 有系统地; 系统地; 有步骤地; 以身作则; 毫不迟疑; 毫不拖延; 不拖延; 不加; 一如既往; 一贯; 酌定; 携手; 齐心; 团结; 联手; 结成; 结为; 建成; 建好; 做好; 搞好; 办好; 管好; 用好; 守住; 遵奉; 恢; 重; 重启; 重返; 重开; 启动; 启; 触发; 引发; 引起; 引用; 援引; 引述; 引证; 论述; 论证; 证实; 佐证; 佐; 表决; 投票; 票决; 弃权; 缺席; 列席; 旁听; 观察; 观摩; 观测; 侦查; 侦察; 侦破; 审判; 审理; 裁决; 裁定; 判决; 判处; 宣判; 宣告; 宣称; 声明; 声援; 申明; 申述; 申诉; 上诉; 控告; 控诉; 举报; 检举; 揭露; 揭发; 曝光
addressee-pronouns | 其; 他; 她; 它; 它们; 他们; 她们; 自己; 我们; 你; 您; 你们; 各位
`,
);

function wordsOf(list: string): readonly string[] {
  return listOf(WORDS.find(({ id }) => id === list)?.words ?? '');
}

/** Sources of patterns over the fold; what each is for, its constant below says. */
const PATTERNS = readLists(
  [
    'notRequests',
    'speakers',
    'narratedOf',
    'narrated',
    'narratedPronouns',
    'narratedDeeds',
    'ofState',
    'experts',
    'leadsIn',
    'relativeBeginnings',
  ],
  String.raw`
notRequests | 请(?:允许|注意|见|参|看|阅|接受|查|勿|求(?:国(?!际)|方|者|书|的|,|、|。|;|$)|柬|愿书?|帖|假|客|教)
notRequests | 要求(?:的|,|、|。|;|$|和|与|及|之); 建议(?:\d|[一二三四五六七八九十]|的|,|、|。|;|:|$|如下|数|和|及|书|草案)
notRequests | 鼓励(?:措施|机制|的|(?:和|与|、)(?:推动|支持|促进|激励|加强|便利|扩大|协助|帮助|保护|动员|推广)); 呼吁(?:的|书|,|、|。|;|$)
notRequests | 指示(?:的|,|、|和|数|性); 决定(?:了|的|,|、|。|;|$|性|因素); 通过(?:了|的); 核可了; 邀请(?:的|函|,|、)
speakers | 小组委员会; 委员会; 理事会; 安理会; 大会; 执行局; 缔约(?:国|方)(?:大会|会议); 会议; 专家组; 工作组; 小组; 特别报告员; 独立专家; 监督厅; 咨询委员会
speakers | 主席团; 共同主席; 主席; 秘书处; 我们; (?:我国|本国|我)(?:政府|代表团)?; 本人
narratedOf | 一些; 许多; 几个; 若干; 多个; 几位; 一位; 多位; 其他; 部分; 有些; 另一些
narrated | 与会者; 发言者; 发言人; 代表团?; 国家; 会员国; 成员; 参与者; 专家; 小组成员; 主旨发言人; 讨论者; 评论者; 申请人; 提交人; 来文提交人; 请愿人; 申诉人
narrated | 原告; 被告
narratedPronouns | 他们; 她们; 它们; 他; 她; 有人
narratedDeeds | 还; 也; 都; 强调; 指出; 表示; 认为; 呼吁; 敦促; 鼓励; 建议; 重申; 说; 要求; 请求; 请; 欢迎
ofState | 政府; 代表团; 常驻代表团; 常驻代表; 代表; 外交部
experts | (?:我国|本国)(?:政府|代表团)?; 小组委员会; 委员会; 专家组; 工作组; 特别报告员; 独立专家; 监督厅; 咨询委员会; 审计委员会; 我们; 我; 本人
leadsIn | 鉴于; 有鉴于此; 考虑到; 铭记; 为此; 因此; 在这方面; 在此方面; 据此; 此外; 另外; 同时; 本着; 最后; 关于; 就; 根据; 依照; 按照; 参照; 为了?; 对此
leadsIn | 如果?
relativeBeginnings | \d; 尚未; 还未; 还没有; 未; 没有; 已; 已经; 曾; 有能力; 有条件; 有关; 能够; 能; 可能; 提出请求; 请求; 要求得到; 处于; 位于; 正在; 正; 拥有
relativeBeginnings | 具有; 具备; 受; 遭受; 面临; 面对; 参加; 参与; 作为; 根据; 按照; 以; 从事; 负责; 涉及; 与; 在; 所有; 那些; 为; 向; 对; 支持; 提供; 派遣
relativeBeginnings | 生产; 出口; 批准; 签署; 加入; 保留; 维持; 实行; 实施; 执行; 采取; 接受; 开展; 进行; 组织; 主办; 收容; 经; 最; 更; 非; 不是; 不
`,
);

/** One of the sources at the beginning. */
const starting = (sources: readonly string[]) => new RegExp(`^(?:${sources.join('|')})`, 'u');

/** Behind we and I. */
export const ENGLISH_FIRST_PERSON: readonly string[] = wordsOf('english-first-person');

export const ENGLISH_REQUEST_VERBS: readonly VerbRow[] = verbs(`
requests | directive | requests
requesting | directive | requests
urges | directive | urges
urging | directive | urges
calls upon | directive | calls upon
calling upon | directive | calls upon
calls on | directive | calls on
calling on | directive | calls on
calls for | directive | calls for
calling for | directive | calls for
invites | directive | invites
inviting | directive | invites
encourages | directive | encourages
encouraging | directive | encourages
recommends | directive | recommends
demands | directive | demands
appeals to | directive | appeals to
appealing to | directive | appeals to
directs | directive | directs
instructs | directive | instructs
entrusts | directive | entrusts
`);

/** What piles up before a verb. */
export const VERB_ADVERBS: readonly string[] = wordsOf('adverbs');

/** What joins a sentence to the one before: it may stand among the adverbs, and is no part of the verb. */
export const CONNECTIVES: readonly string[] = wordsOf('connectives');

/** Words in which a verb's characters mean something else. */
export const NOT_REQUESTS = starting(PATTERNS.notRequests);

/** Nouns that can end an addressee. The longest that fits at a place counts; a single character ends compounds (东道国). */
export const ADDRESSEE_HEADS: ReadonlySet<string> = new Set(wordsOf('addressee-heads'));

/** They end like one and are none: 官方发展援助. */
export const NOT_HEADS: ReadonlySet<string> = new Set(wordsOf('not-heads'));

/** An addressee by themselves: 请其…, 鼓励它们…; within a phrase 其 belongs to what is asked. */
export const ADDRESSEE_PRONOUNS: ReadonlySet<string> = new Set(wordsOf('addressee-pronouns'));

/**
 * Who speaks in the third person of itself: 委员会建议缔约国…, 安理会吁请…, 我敦促…. Names of bodies and posts count too.
 */
export const SPEAKERS = new RegExp(`^(?:所有国家|(?:本|该)?(?:${PATTERNS.speakers.join('|')}))`, 'u');

/** Whose words a report tells: 与会者还呼吁…. */
export const NARRATED = new RegExp(
  `^(?:(?:${PATTERNS.narratedOf.join('|')})?(?:${PATTERNS.narrated.join('|')})|${PATTERNS.narratedPronouns.join('|')})们?(?:${PATTERNS.narratedDeeds.join('|')})`,
  'u',
);

/** What may follow the name of a State that speaks: 中国代表团建议…. */
export const OF_A_STATE = starting(PATTERNS.ofState);

/** Those among them who speak so in the middle of a sentence too; organs are mostly told of there. */
export const EXPERTS = new RegExp(`^本?(?:${PATTERNS.experts.join('|')})`, 'u');

/** A clause that may stand between the beginning of a sentence and its subject: 鉴于上述情况，委员会建议…. Dates tell. */
export const LEADS_IN = starting(PATTERNS.leadsIn);

/** What a predicate begins with: where an addressee ends. Verbs, adverbs and prepositions as they stand in such texts. */
export const PREDICATE_OPENERS: readonly string[] = wordsOf('predicate-openers');

/** An addressee may begin with a relative clause: 尚未批准…的会员国, 有能力这样做的国家. */
export const RELATIVE_BEGINNING = starting(PATTERNS.relativeBeginnings);
