import { readTable } from './read-table.js';

/**
 * Terms that UN documents in Chinese use for one another. `names`: names of the same thing; `related`: words of the same
 * field. Names of bodies, States, instruments and posts have tables of their own.
 *
 * A group is general: it would be made by somebody who has not seen the documents that are searched.
 */
export const HOUSE_TERMS = readTable(
  ['names', 'related'],
  `
利益攸关方; 利益攸关者; 利益相关方; 利益相关者; 利益有关方; 利害关系方; 利害相关者; 利益关系方; stakeholder | 有关各方
民间社会; 公民社会; civil society | 社会组织; 民间组织
非政府组织; 非政府机构; 非政府团体; NGO; NGOs; non-governmental organization | 民间组织; 民间团体; 民间社会
私营部门; 私人部门; 私营企业; 民营部门; 私有部门; private sector | 企业; 工商界; 工商企业; 商业部门; 公司
捐助; 捐款; 捐赠; 捐献 | 资助; 捐资; 认捐
自愿捐助; 自愿捐款; 自愿捐赠; 自愿捐献; voluntary contributions
信托基金; 信托资金; trust fund | 自愿基金
贩运人口; 人口贩运; 贩卖人口; 人口贩卖; 拐卖人口; 人口拐卖; 贩运人员; 人口走私; 人贩; 贩人; 买卖人口; 人口买卖; trafficking in persons; human trafficking; TIP | 贩运活动; 贩运; 拐卖
贩运者; 贩运分子; 人贩子; 人口贩子; 人口贩运者; 贩卖者; 贩运人口者; trafficker | 犯罪分子; 罪犯
贩运受害者; 被贩运者; 被贩卖者; 被拐卖者; 贩运人口受害者; 人口贩运受害者; 被贩运人员
受害者; 受害人; 被害人; 被害者; victim | 幸存者
女孩; 女童; 少女; girls
男孩; 男童; boys
当代形式奴隶制; 现代奴隶制; 当代奴隶制; 现代形式奴隶制; 现代形式的奴隶制; 当代形式的奴隶制; modern slavery; contemporary forms of slavery | 当代形式奴役; 奴隶制; 奴役; 强迫劳动
奴隶制; 奴隶制度; slavery | 奴役
强迫劳动; 强制劳动; 强迫劳役; forced labour | 债役
贩卖奴隶; 奴隶贩卖; 奴隶贸易; 贩奴
色情制品; 色情作品; 色情物品; 色情内容; pornography
儿童色情旅游; 儿童性旅游; 童妓旅游
性剥削; sexual exploitation | 性虐待; 性侵; 性侵害; 性侵犯
暴力侵害妇女; 对妇女的暴力; 针对妇女的暴力; 妇女遭受暴力; violence against women | 家庭暴力; 性别暴力
技术援助; 技术协助; 技术支援; technical assistance | 技术合作
人道主义援助; 人道援助; 人道救援; 人道主义救援; humanitarian assistance | 救济
法律援助; 法律协助; legal aid
刑事定罪; 定为犯罪; 定为刑事犯罪; 按刑事罪论处; 刑事化; 入罪; 入刑; 以刑事罪论处
预防犯罪; 犯罪预防; 防止犯罪; crime prevention
刑事司法; 刑事审判; criminal justice
专题辩论; 专题讨论; 主题辩论; thematic debate
高级别会议; 高层会议; 高级会议; high-level meeting
部长级会议; 部长会议; 部长级别会议; ministerial meeting | 外长会议
首脑会议; 峰会; 高峰会; 首脑会晤; 元首会议; summit
千年发展目标; 千禧年发展目标; MDG; MDGs; Millennium Development Goals
可持续发展目标; 永续发展目标; SDG; SDGs; Sustainable Development Goals | 2030年可持续发展议程; 2030年议程
可持续发展; 永续发展; sustainable development
会员国; 联合国会员国; member states | 成员国; 各国; 缔约国
缔约国; 缔约方; States Parties | 当事国; 签署国
条约机构; 人权条约机构; treaty bodies
联合国系统; 联合国体系; 联合国系统各机构; UN system
联合国机构; 联合国各机构; 联合国实体; UN agencies | 联合国系统
政府间组织; 政府间机构; intergovernmental organization | 国际组织
区域组织; 地区组织; 地区性组织; 区域性组织; regional organizations
机构间; 跨机构; 机构之间; inter-agency | 部门间
工作组; 工作小组; 工作队; working group
全球行动计划; 世界行动计划; Global Plan of Action
数据库; 资料库; database
良好做法; 最佳做法; 最佳实践; 良好实践; 优良做法; 好做法; 成功经验; best practices; good practices | 经验
能力建设; 能力培养; 能力发展; capacity-building; capacity building | 能力
公众意识; 公众认识 | 提高认识; 宣传
提高认识; 提高意识; 增强意识; 提升意识; awareness-raising | 宣传
大众媒体; 大众传媒; 大众传播媒介; mass media
贫穷; 贫困; poverty | 赤贫
消除贫困; 消除贫穷; 减贫; 脱贫; 扶贫; poverty eradication
气候变化; 气候变迁; climate change | 全球变暖; 全球暖化
全球变暖; 全球暖化; 气候变暖; global warming
温室气体; greenhouse gas | 碳排放
艾滋病; 爱滋病; AIDS | 艾滋病毒
艾滋病毒; 爱滋病毒; HIV
新冠肺炎; 2019冠状病毒病; 新冠疫情; 新冠; 冠状病毒病; COVID-19; COVID | 大流行病; 疫情
大流行病; 大流行; pandemic | 疫情
粮食安全; 食品安全; food security | 粮食保障
移徙工人; 移民工人; 外来务工人员; 农民工; 外籍劳工; 外劳; migrant workers
偷运移民; 走私移民; 偷渡; 移民偷运; 人蛇; smuggling of migrants
流离失所者; 流离失所; 境内流离失所者; 国内流离失所者; IDP; IDPs; displaced persons
残疾人; 残障人士; 残障者; 残障人; 残疾人士; 身心障碍者; persons with disabilities
老年人; 老人; 长者; 高龄者; older persons
土著人民; 原住民; 土著民族; 土著居民; 原住民族; indigenous peoples
性别平等; 男女平等; 两性平等; gender equality
增强妇女权能; 妇女赋权; 妇女赋能; 赋予妇女权力; empowerment of women
人权; 基本人权; human rights | 基本自由; 权利
人权维护者; 人权捍卫者; 人权卫士; human rights defenders
死刑; 极刑; death penalty | capital punishment
酷刑; 刑讯; 刑求; 虐刑; torture
强迫失踪; 被失踪; enforced disappearance
有罪不罚; 逍遥法外; 免罚; impunity
问责; 追责; 问责制; 责任追究; accountability
反腐败; 反贪; 反腐; 打击腐败; 防治腐败; anti-corruption
洗钱; 洗黑钱; money laundering
跨国有组织犯罪; 有组织跨国犯罪; 跨国犯罪; 跨境犯罪; 有组织犯罪; transnational organized crime
恐怖主义; terrorism | 恐怖活动; 恐怖行为; 反恐; 恐怖分子
反恐; 反恐怖主义; 打击恐怖主义; counter-terrorism
贩毒; 毒品贩运; 贩运毒品; drug trafficking
维持和平; 维和 | 维和行动; 维持和平行动; peacekeeping
建设和平; 和平建设; peacebuilding
裁军; 军备裁减; 削减军备; disarmament
不扩散; 防扩散; non-proliferation
核武器; 核武; 核子武器; nuclear weapons
主权; sovereignty | 领土完整
领土完整; territorial integrity
海洋法; law of the sea | 海洋法公约
发展中国家; 开发中国家; developing countries
最不发达国家; 最低度开发国家; 最不发达国; LDC; LDCs; least developed countries
内陆发展中国家; LLDC; LLDCs
小岛屿发展中国家; 小岛国; 小岛屿国家; SIDS
发达国家; 已开发国家; developed countries
官方发展援助; 政府开发援助; ODA
外国直接投资; 外商直接投资; 境外直接投资; FDI
信息和通信技术; 信息通信技术; 信通技术; 资讯科技; 资通讯科技; ICT; ICTs
人工智能; 人工智慧; AI; artificial intelligence
南南合作; south-south cooperation
多边主义; multilateralism | 多边
任择议定书; 选择议定书; 可选议定书; optional protocol | 附加议定书
补充议定书; 附加议定书; supplementary protocol
敬意; respect
条约汇编; UNTS; United Nations Treaty Series
正式记录; Official Records
届会; 会期; session
国际合作; international cooperation | 跨国合作; international cooperation
性别; gender
年龄; age
可比数据; comparable data
互动对话; 交互对话; interactive dialogue
背景; background
总部; headquarters
会费; 摊款; 分摊会费; contributions
工作人员; 职员; 雇员; 员工; staff
口译; interpretation
缔约方会议; 缔约国会议; 缔约国大会; Conference of the Parties; COP
普遍定期审议; 普审; UPR; universal periodic review
`,
);

/** Words of one field: each is related to every other. */
export const WORD_FIELDS = readTable(
  ['words'],
  `
资金; 经费; 款项; 资源; 供资; 筹资; 资助; 捐助; 捐款; 财政资源; 基金; 融资; 拨款
财务; 财政; 金融; 经济; 资金
贩运; 贩卖; 拐卖; 走私; 买卖
妇女; 女性; 妇人; women; 女童; 女孩
儿童; 小孩; 孩子; 孩童; children; 未成年人; 少年; 少儿
未成年人; 少年; 青少年
卖淫; 性交易; 性剥削
援助; 协助; 救助; 帮助; 扶助; assistance; 支援; 支持; 救援; 资助
保护; 保障; 维护; 庇护
支持; 支援; 赞助
惩罚; 惩处; 处罚; 惩治; 惩办; 惩戒; 制裁; 论处; 追究; 起诉; 治罪; 定罪
起诉; 检控; 公诉; 提起公诉; prosecution; 追诉; 追究
调查; 侦查; 查处; 侦破
犯罪; 罪行; crime; 犯罪行为; 刑事罪
预防; 防止; 防范; 防治; prevention; 避免
禁止; 取缔; 查禁; 废止; 禁绝
打击; 反击; 取缔; 遏止; combat; 遏制; 惩治; 制止
减少; 降低; 削减; 减低; 遏制; 抑制; 阻断; 遏止; 减轻; 消除
遏制; 遏止; 抑制; 阻断; 制止; 减少
消除; 消灭; 根除; 铲除; 消弭; 杜绝; 废除
增加; 增多; 增长; 提高; 扩大; 上升
加强; 增强; 强化; 加大; 促进; 深化; 提高
改善; 改进; 改良; 提高; 完善; 优化
促进; 推动; 推进; 增进; 加强; 加快
协调; 统筹; coordination; 配合; 协作
合作; 协作; cooperation; 伙伴关系; 配合
伙伴关系; 伙伴合作; partnership; 伙伴
执行; 实施; 落实; 贯彻; 履行; implementation; 推行; 施行
评估; 评价; 评定; assessment; evaluation; 审查; 审评; 考核
审查; 审议; 审评; 复审; review; 检查
监测; 监督; 监控; 监察; monitoring
报告; 汇报; report; 通报; 说明
提交; 递交; 呈交; 呈递; 提呈; 提出; 送交
通过; 采纳; 获通过; 核准
批准; 核准; 核可; 认可; ratification; 加入; 通过
加入; 参加; 批准
签署; 签字; 签订; 署名; signature; 签名
参与; 参加; 参预; participation
讨论; 商讨; 探讨; 研讨; 辩论; 审议; 磋商
辩论; 讨论; debate
磋商; 协商; 商议; 协议; consultation; 商定
会议; 大会; meeting; 届会; 论坛
领导人; 首脑; 领袖; 国家元首; 元首; 政府首脑
国家; 各国; 会员国; 缔约国; 成员国
理事机构; 管理机构; 领导机构; 执行局
国际社会; 世界各国; 全世界; international community; 国际大家庭
国际组织; 国际机构; international organizations; 政府间组织
区域; 地区; regional
协调小组; 协调组; 协调机制; coordination group
反应; 应对; 回应; 响应; 对策; response; 应对措施; 措施
对策; 应对措施; 对应措施; 措施; 办法
措施; 举措; 办法; measures; 步骤; 行动
举措; 倡议; initiative; 措施
倡议; 提议; initiative; 号召
行动计划; 行动方案; 行动规划; 行动纲领; action plan; plan of action
战略; 策略; 方略; strategy; 政策
方案; 计划; 项目; 规划; programme
工作计划; 工作方案; 工作规划; programme of work; work plan
任务规定; 任务授权; 授权; 职权; mandate; 职责; 任务; 职权范围
职权范围; 职责范围; 权限; terms of reference; 任务规定
负责; 承担; 主管; 责任; 职责
资料; 信息; 情报; information; 数据
数据; 资料; 统计; data; 数字; 信息
收集; 搜集; 采集; 汇集; collection; 征集
交流; 分享; 共享; 交换; exchange
经验; 经验教训; lessons learned
媒体; 新闻媒体; 传媒; 传播媒介; media; 新闻界
网络; 互联网; 因特网; 在线; 网上; internet
环境; 生态环境; environment; 生态
卫生; 健康; 保健; health; 医疗
教育; 教学; education; 培训; 学校
培训; 训练; training; 进修
就业; 工作机会; employment; 体面工作
移民; 移徙者; 移徙; 迁徙; migrant; migration; 移徙工人
难民; 寻求庇护者; refugee
青年; 年轻人; 青年人; youth; 青少年
少数群体; 少数民族; 少数族裔; minorities
歧视; discrimination; 不平等
种族主义; 种族歧视; racism
法治; 法制; rule of law
透明度; 透明; transparency
腐败; 贪腐; 贪污; 贪污腐败; corruption; 贿赂
毒品; 麻醉药品; 麻药; 药物; drugs; 精神药物
武装冲突; 军事冲突; 战争; 战乱; armed conflict; 冲突
停火; 停战; ceasefire
制裁; 处罚; sanctions
平民; 老百姓; 民众; civilians
议程项目; 议程; 议题; agenda item
背景文件; 背景资料; 背景材料; background paper; 文件
成果文件; 最后文件; 会议成果; outcome document
公约; 盟约; convention; 条约
条约; 公约; treaty; 国际文书; 协定
宣言; 声明; declaration
决议; resolution; 决定
附件; 附录; annex
信函; 信件; 来信; 书信
汇编; compilation
全体会议; 全会; plenary
类型; 种类; 类别; 形式
分列; 分类; disaggregated
挑战; 困难; challenges; 障碍; 问题
威胁; 危胁; threat; 危害
危害; 损害; 伤害; 削弱; 威胁
削弱; 损害; 减弱; 破坏
重要性; 重要意义; importance; 至关重要; 重要
至关重要; 极为重要; 非常重要; 极其重要
目标; 目的; 宗旨; goals
步骤; 措施; steps
创新; 革新; innovation
召开; 举行; 举办; 开会; 召集
举行; 举办; 召开
设立; 成立; 建立; 创设; 设置; establish
确立; 设立; 规定
延长; 延期; 续延; 展期; extend
制定; 拟订; 拟定; 制订; 起草
要求; 请求; 促请; 敦促; 吁请
敦促; 促请; 督促; urge; 吁请; 呼吁
吁请; 呼吁; 促请; call upon; 敦促
鼓励; 激励; 勉励; encourage
邀请; 约请; invite
重申; 再次申明; 再度申明; reaffirm
回顾; 忆及; 追溯; recall
欢迎; 欣见; welcome
谴责; 指责; 声讨; condemn
承诺; 许诺; 保证; commitment; 决心
关切; 关注; 担忧; 忧虑; concern
尽早; 尽快; 从速; 加速
期限; 截止日期; 最后期限; 至迟; deadline
需求; 需要; demand
供应; 供给; supply
充足; 足够; 充分
投票; 表决; vote
否决; 否决权; veto
选举; election
预算; 经费; budget
语文; 语言; language
笔译; 翻译; translation
`,
);
