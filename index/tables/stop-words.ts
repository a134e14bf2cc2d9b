import { readTable } from './read-table.js';

/**
 * Words that a query is not about: left out of what a hit must contain, unless nothing else is asked. Question words
 * and particles; of content words only those by which one asks for documents (内容, 规定 stay).
 */
export const STOP_WORDS = readTable(
  ['id', 'words'],
  `
particles | 的; 了; 和; 与; 及; 或; 以及; 并; 并且; 是; 在; 对; 于; 对于; 为; 之; 等; 等等; 吗; 呢; 吧; 啊; 呀; 嘛; 么; 地; 得; 着; 过; 把; 被; 由; 从; 到; 向; 就; 都; 也; 还; 又; 再; 很; 更; 最; 其; 其中; 该; 此; 这; 那; 这个; 那个; 这些; 那些; 一个; 所; 所有; 关于; 有关; 有; 没有; 没; 无
questions | 谁; 哪; 哪个; 哪些; 哪里; 哪儿; 哪天; 哪年; 哪月; 哪一; 哪国; 哪份; 哪段; 哪几; 什么; 什么样; 什么时候; 何时; 何地; 何人; 何处; 何种; 为何; 为什么; 怎么; 怎么样; 怎样; 如何; 多少; 几; 几个; 几时; 是否; 是不是; 有没有; 能否; 可否; 可以; 能; 会; 应; 应该; 应当; 需; 请问; 告诉; 我; 我们; 你; 你们; 他们; 它们; 她们; 请; 想; 知道; 查; 查找; 查询; 找; 说; 提到; 谈到; 讲
places-and-others | 里; 中; 上; 下; 里面; 当中; 之间; 时; 时候; 后; 前; 之后; 之前; 个; 些; 次; 份; 段; 名; 位; 种; 项; 什么是; 怎; 谁的; 用; 以; 而; 但; 但是; 如果; 因为; 所以; 则; 使; 让; 给; 来; 去; 做; 进行; 方面; 情况; 是什么; 有哪些; 包括哪些
english | the; a; an; of; in; on; at; and; or; to; for; by; with; from; is; are; was; were; be; what; which; who; whom; whose; when; where; why; how; does; do; did; has; have; this; that; these; those; it; its; as; all; any; every; other; others; between; among; under; according; through; most; many; few; should; shall; must; may; might; can; could; would; will; not; no; more; less; than; very; into; over; about; after; before; during; their; our; your; his; her; we; you; they; he; she; them; us; i; me; my; there; here; if; so; because; while; still; also; only; such; some; each; both; been; being; had; having
everyday | 人; 人们; 一样; 还是; 就是; 也是; 自己; 太; 越来越; 只; 只有; 跟; 同; 比; 谁都; 要; 该不该; 正在; 已经; 仍然; 可; 才; 却; 且; 与否; 之类; 哪种; 多久; 多大; 多长; 多高; 几多; 咋; 啥; 别; 不; 不要; 不能; 不让; 不许; 变成; 成为; 现在; 目前; 快; 快要; 到底; 究竟; 别人; 随便; 害得; 弄得; 搞得; 不到; 多读; 总是; 老是; 全部; 那么; 这么; 这样; 那样; 还有; 没法; 怎么会; 会不会; 难道; 真的; 一直; 一下; 一点; 几年; 好多; 好些; 互相; 反正; 起来; 出去; 出来; 下去; 下来; 上来; 上去; 进去; 进来; 过来; 过去; 回来; 回去; 东西; 有些; 有点; 容易; 不容易; 里头; 那里; 这里; 哪怕; 连; 光; 光靠; 靠; 乱; 该; 得到; 看; 看看; 叫; 嘛; 呗; 罢了; 来着; 动不动; 到时候; 时间; 有人; 那边; 这边; 一起; 一些; 要有; 得有; 事情; 的时候; 什么理由
`,
);
