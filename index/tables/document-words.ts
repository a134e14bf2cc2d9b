import { alternatives } from '../text/alternatives.js';
import { readLists } from './read-table.js';

/** The lists of a language. */
const LISTS = [
  // Adverbs that may stand before an opening.
  'openingAdverbs',
  // How an opening is felt, between adverb and verb.
  'openingManners',
  // Words that open paragraphs of a preamble and hardly ever a clause within one.
  'preambular',
  // Words that open operative paragraphs (some open preambular ones too).
  'operative',
  // Those who speak in a treaty, up to the comma, and the words by which they agree.
  'treatyFormulas',
  // Names of kinds of instruments and documents that end a title.
  'genres',
  // Words that alone on a line head what follows.
  'headings',
  'contents',
  'preamble',
  'notes',
  // How notes begin.
  'noteOpenings',
  // The testimonium and date with which a treaty ends.
  'done',
  // Text that a site or a library put around the document.
  'site',
  // The licence with which a site ends: nothing of the document follows.
  'licence',
] as const;

/**
 * Words by which the parts of documents are told, one table for each language; sources of regular expressions over the
 * parser's reading (simplified script, ASCII punctuation). A language is a table: the constructs know none.
 */
export interface DocumentWords extends Readonly<Record<(typeof LISTS)[number], readonly string[]>> {
  /** `第三条`, `Article 3`: group `n` is the number. */
  readonly article: string;
  /** `第一章`, `Part II`, `Annex`. */
  readonly division: string;
  /** `目标1`: group `n`. */
  readonly goal: string;
}

const NUM = '[0-9〇零一二三四五六七八九十百廿卅]';

export const CHINESE_WORDS: DocumentWords = {
  article: `第\\s?(?<n>${NUM}{1,6})\\s?条(?:之[一二三四五六七八九十])?`,
  division: `第\\s?(?:${NUM}{1,4}|[壹贰叁肆伍陆柒捌玖拾]{1,3}|[IVX]{1,5})\\s?(?:章|编|篇|部分|节|部)`,
  goal: `(?:可持续发展)?目标\\s?(?<n>\\d{1,2})`,
  ...readLists(
    LISTS,
    String.raw`
openingAdverbs | 又; 复; 还; 再次; 特别; 同样; 在这方面; 并; 再; 也; 进一步; 强烈; 坚决; 鉴此; 为此; 最后; 谨; 兹
openingManners | 赞赏地; 满意地; 关切地; 深为关切地; 极为关切地; 严重关切地; 深切关注地; 遗憾地; 最强烈地; 充分; 严重; 深切; 衷心; 郑重; 庄严; 高兴地; 深为不安地; 震惊地
openingManners | 感兴趣地; 极其关切地; 重新; 明确; 十分; 完全; 深为; 极为; 高度; 热烈; 坚定
preambular | 回顾; 重申; 铭记; 考虑到; 深信; 意识到; 认识到; 确认; 注意到; 表示注意到; 表示关切; 表示深为关切; 表示严重关切; 表示极为关切; 表示最严重关切; 深为关切
preambular | 严重关切; 深切关注; 深为关注; 严重关注; 表示深切关注; 表示严重关注; 覆按; 强调; 强调指出; 着重指出; 审议了; 根据《联合国宪章》第七章采取行动; 遵循; 申明; 欢迎
preambular | 赞扬; 表示赞赏; 念及; 忆及; 痛惜; 震惊; 承认; 赞赏; 欣见; 认定; 鉴于; 审查了; 听取了; 坚信; 关切; 谴责; 以《; 本着; 决心; 确信; 相信; 希望; 注意
preambular | 表示震惊; 表示遗憾; 表示决心; 表示感谢; 感谢; 肯定; 关注; 着重; 特别指出; 收到; 依照; 按照; 根据; 顾及; 有鉴于; 兹因; 认为; 期望; 愿; 渴望; 切望
preambular | 复查; 查悉; 知悉; 业经审议; 已审议; 指出; 重点指出; 不安; 深感不安; 遗憾; 注意及; 考虑及; 察及
operative | 决定; 请; 敦促; 促请; 吁请; 呼吁; 要求; 邀请; 鼓励; 建议; 核可; 核准; 认可; 通过; 支持; 授权; 宣布; 宣告; 责成; 商定; 同意; 祝贺; 提请; 赞同
operative | 表示; 期待; 强调; 重申; 欢迎; 谴责; 注意到; 认识到; 确认; 赞扬; 申明; 感谢; 承认; 赞赏; 指出; 着重指出; 特别指出; 重点指出; 回顾; 满意; 议决; 委托
operative | 设立; 任命; 号召; 要; 大力; 深信; 关切; 痛惜
treatyFormulas | (?:本|此)(?:公约|盟约|议定书|协定|条约|规约|宪章)(?:各?缔约国|各国|签字国|缔约各国|各缔约方|缔约方)(?:政府)?,; (?:各)?缔约国,
treatyFormulas | [于在]\S{4,20}日通过(?:下列|本)(?:公约|议定书|建议书|宣言)[^。]{0,60}[:。]; 通过本(?:公约|建议书|宣言)(?:,并建议[^。]{0,40})?[:。]
treatyFormulas | 我联合国人民[^。]{0,30}; 我\p{Script=Han}{2,12}人民(?:同兹决心:?)?; 同兹决心:?; (?:本公约|本盟约|各)?(?:各?会员国|各?当事国|缔约各国)(?:政府)?,; 下列签署国[^。]{0,20},
treatyFormulas | (?:爰|兹|现|已|特|经|因此){0,3}(?:议定|协议|商定|约定|同意|订立)[^。]{0,24}(?:如下|如次|各条|条款|下列各?项?规定?)[::]?
genres | 决议; 决定; 宣言; 公约; 盟约; 宪章; 议定书; 规约; 条约; 协定; 协议; 规则; 议事规则; 章程; 准则; 原则; 声明; 公报; 报告; 说明; 备忘录; 意见
genres | 一般性意见; 结论性意见; 建议; 行动计划; 行动纲领; 纲领; 议程; 记录; 文件; 案文; 指南; 标准; 共识; 照会; 信; 函; 守则; 框架; 战略; 目标; 方案
headings | 摘\s*要; 概\s*要; 导\s*言; 引\s*言; 结\s*论; 建\s*议; 前\s*言; 序\s*言; 序\s*文; 绪\s*言; 背\s*景; 弁\s*言; 附\s*则
headings | 总\s*则; 综\s*述; 最后条款; 介绍性说明; 一般规定; 执行部分; 序言部分
contents | 目\s*录; 目\s*次
preamble | 序\s*言; 前\s*言; 弁\s*言; 序\s*文; 绪\s*言; 前\s*文; 引\s*言
notes | 注; 注\s*释; 附\s*注; 脚\s*注; 尾\s*注
noteOpenings | 同上; 见; 参看; 参见; 另见; 联合国,《; 《; [A-Z]{1,5}(?:/[A-Z0-9.()-]+)+; 第[^。]{1,14}号决议; 大会[^。]{0,12}决议
noteOpenings | 可查阅; 大会正式记录; 国际法院
done | 为此[,,]?(?:下列|下开|各); 以昭信守; 本公约(?:正本|原本)?订于; (?:公历)?\S{0,20}${NUM}{2,4}年\S{1,12}日订于
done | [一-龥]{0,4}订于; 经授权的下列签署人; [^。]{0,60}(?:下列|下开)签署人[^。]{0,60}(?:以资证明|以昭信守)
licence | (?:本作品|本文件|本页面)[^。]{0,20}(?:公有领域|版权|著作权|许可|来自|收录); 属于公有领域; 维基(?:文库|百科|媒体); 知识共享(?:许可|署名|协议)
site | (?:本作品|本文件|本页面|本文本)[^。]{0,20}(?:公有领域|版权|著作权|许可|来自|收录); 属于公有领域; 维基(?:文库|百科|媒体)
site | 知识共享(?:许可|署名|协议); Creative Commons; 版权所有; ^新闻稿; 供(?:信息|新闻)媒体使用; 返回(?:顶部|首页|目录); 打印(?:本页|版)?$
site | 分享(?:到|至); (?:上|下)一(?:页|篇|篇文章); ^外观$; ^跳转到; ^(?:搜索|登录|注册|菜单|导航|帮助|更多|收藏|下载|语言)$; ^编辑$
site | ^\S{2,6}(?:文库|百科|新闻网)$; ^联合国新闻; ^订阅; 微信公众号|扫一扫|扫码|客户端下载
site | (?:本网站|本站|本网)[^。]{0,20}(?:内容|采用|版权|所有)|除非另有(?:声明|说明); ^(?:Languages?|语言)\s?:
site | ^首页(?:$|\s*[>»›|/]); ^(?:您|你)?(?:当前|现在)?(?:所在)?的?位置[::]; ^(?:责任)?编辑:; ^(?:字号|字体)[::]
site | ^(?:上一条|下一条|相关(?:文章|阅读|链接|新闻)|推荐阅读|延伸阅读|猜你喜欢|热门(?:文章|评论)); ^检索自; 最后(?:编辑|修改|更新); 页面(?:分类|存档)
site | ^原始文本; ^主题:; ^分类:; ^来源:; ^作者:; ^(?:点击|浏览|阅读)(?:次数|量|数); ^发布(?:时间|日期); ^更新时间; ^网站地图; ^隐私政策
site | ^使用条款; ^联系我们; ^←; →$; ^>>; ^<<; ^\s*\|; \|\s*$; 行政长官公告; ^\p{Script=Han}{2,8}特别行政区$
site | ^\p{Script=Han}{0,12}(?:政府公报|特别行政区公报|宪报)(?:第.{1,12}[期号])?$; (?:葡|英|法)文版本$; ^行政长官(?:办公室)?
site | ^办公室主任; 年\S{1,8}日于\p{Script=Han}{2,12}(?:办公室|公署)$; ^\[[\p{Script=Han}\s]{2,12}\](?:\S|〉+$); ^\[?(?:接上页|上一页|下一页|转下页)\]?$
site | ^(?:发信人|发信站|信\s?区|标\s{1,4}题|寄件人|看板)\s?:; (?:信区|转信)(?::\s?\S+)?$; ^(?:联系方式|业务合作|联系我们|交流空间|找回密码|注册)(?:\s|$)
site | ^主\s?目\s?录$; ^简介\s?:; ^页\s?数\s?:; 返\s?回\s?本\s?部; mainbanner; 来源\s?:.{0,40}(?:浏览|评论|作者|时间|字号); 楼主|发表于\s?\d{4}-\d
site | (?:中文|English|Français|Español|Русский|العربية)(?:\s+(?:中文|English|Français|Español|Русский|العربية|Contact Us)){1,}$
`,
  ),
};

export const ENGLISH_WORDS: DocumentWords = {
  article: '(?:Article|ARTICLE|Art\\.)\\s(?<n>\\d{1,3}|[IVXLC]{1,7})(?:\\s?(?:bis|ter))?',
  division: '(?:Chapter|CHAPTER|Part|PART|Section|SECTION|Title|TITLE)\\s(?:\\d{1,3}|[IVXLC]{1,7}|[A-Z])',
  goal: '(?:Goal|GOAL)\\s(?<n>\\d{1,2})',
  ...readLists(
    LISTS,
    String.raw`
openingAdverbs | Also; Further; Again; Strongly; Deeply; Gravely; Fully; Seriously; Solemnly; Firmly
openingAdverbs | Once again; In this regard,?; Particularly; Especially; Highly; Profoundly; Extremely
preambular | Prompted; Aspiring; Referring; Pledging; Motivated; Persuaded; Recalling; Reaffirming; Noting; Recognizing; Recognising; Considering; Convinced; Stressing
preambular | Emphasizing; Emphasising; Underlining; Underscoring; Welcoming; Taking note
preambular | Taking into account; Taking due account; Taking into consideration; Bearing in mind; Mindful
preambular | Aware; Conscious; Concerned; Alarmed; Disturbed; Deploring; Condemning; Affirming
preambular | Acknowledging; Acting under; Guided by; Having; Desiring; Desirous; Determined; Determining
preambular | Expressing; Commending; Appreciating; Appalled; Confirming; Reiterating; Seeking; Realizing
preambular | Believing; Regretting; Resolved; Encouraged; Encouraging; Calling; Cognizant; Inspired
preambular | Pursuant; In accordance with; Observing; Declaring; Fulfilling; Proclaiming; Remembering
preambular | Whereas; Looking forward; Agreeing; Committed; Demanding; Reminding; Viewing; Wishing; Anxious
preambular | Hoping; Recalls; Being; Understanding; Highlighting; Asserting
operative | Decides; Requests; Calls; Urges; Invites; Encourages; Welcomes; Notes; Takes note; Reaffirms
operative | Recognizes; Stresses; Emphasizes; Underlines; Underscores; Condemns; Demands; Endorses
operative | Approves; Adopts; Authorizes; Expresses; Recommends; Affirms; Acknowledges; Appeals
operative | Appreciates; Commends; Concurs; Confirms; Considers; Declares; Deplores; Designates
operative | Determines; Directs; Draws; Establishes; Instructs; Proclaims; Reiterates; Reminds; Resolves
operative | Supports; Transmits; Trusts; Regrets; Recalls; Agrees; Accepts; Looks forward; Renews; Extends
operative | Congratulates; Pays; Thanks; Shares; Sets; Urgently; Remains; Highlights; Intends; Mandates
operative | Elects; Appoints
treatyFormulas | The (?:States|Governments)(?: Parties)?(?: to the present \w+| signatory| parties)?[^.;]{0,60},
treatyFormulas | The Parties[^.;]{0,60},; The (?:High )?Contracting (?:Parties|States),
treatyFormulas | We the peoples[^.;]{0,60}; WE THE PEOPLES[^.;]{0,80}; (?:HAVE|Have) (?:RESOLVED|resolved)[^.;]{0,120}
treatyFormulas | (?:(?:Have|have) (?:hereby )?agreed|(?:Hereby|Do hereby) (?:agree|declare))[^.]{0,200}(?:follows|articles|provisions|provided|convention):?
treatyFormulas | (?:Agree|agree) (?:upon|as|on)[^.]{0,40}:; Now,? therefore,?[^.]{0,600}
treatyFormulas | Adopts (?:this|the present)\b[^;]{0,120}\.; Proclaims (?:this|the)[^;]{0,120}[:.]
genres | resolution; decision; declaration; convention; covenant; charter; protocol; statute; treaty
genres | agreement; rules; rules of procedure; principles; guidelines; statement; report; note
genres | memorandum; observations; recommendations; communiqué; plan of action; programme of action
genres | agenda; record; paper; code; framework; strategy; goals
headings | Summary; Introduction; Conclusions?; Recommendations?; Preamble; PREAMBLE; Foreword
headings | Introductory [Nn]ote; Background; Final (?:clauses|provisions); General (?:provisions|principles); Overview
contents | Contents; CONTENTS; Table of contents
preamble | Preamble; PREAMBLE
notes | Notes?; NOTES?; Footnotes?; Endnotes?
noteOpenings | See\b; Ibid; Idem; United Nations, Treaty; Official Records; Resolution\s
noteOpenings | General Assembly resolution; Report of; Available (?:at|from); [A-Z]{1,5}(?:/[A-Z0-9.()-]+)+
noteOpenings | Treaty Series; Adopted by
done | (?:In|IN) (?:witness|WITNESS|faith|FAITH); (?:Done|DONE) (?:at|in|AT|IN)\b
licence | (?:public|Public) ?domain; Creative Commons; All rights reserved
licence | ^(?:Retrieved|Downloaded) from
site | (?:public|Public) ?domain; Creative Commons; All rights reserved
site | (?:Retrieved|Downloaded|Available) from; Back to (?:top|the top); Skip to; Privacy policy
site | Terms of use; ^Share (?:this|on); ^Print(?: this)?(?: page)?$
site | Last (?:updated|modified|edited); Wikisource; Wikipedia
site | ^(?:Home|Menu|Search|Login|Log in|Sign in|Next|Previous|Edit)$; ^Copyright
site | ^(?:Press release|PRESS RELEASE); use of (?:the )?information media; ©; ^See also accompanying
site | ^(?:Updated|Posted|Published|Last update)\s?:; ^University of \S+$; ^(?:Contact [Uu]s|Site map|Sitemap|Help)$
site | ^Home\s?[›>»|/]; ^(?:[^›»]{2,30}\s[›»]\s){1,4}[^›»]{2,40}$; ^Search engine; ^draft, ver; ^\s*\|; \|\s*$; Page not found; cookies
`,
  ),
};

export const ALL_WORDS: readonly DocumentWords[] = [CHINESE_WORDS, ENGLISH_WORDS];

/** Every word of a field, longest first, as alternatives. */
export function wordsOf(field: (typeof LISTS)[number]): string {
  return alternatives(ALL_WORDS.flatMap((words) => words[field]));
}
