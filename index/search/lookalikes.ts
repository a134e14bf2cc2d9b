/** Characters that look alike on a screen; what sounds alike needs no table. */
const LOOKALIKES =
  `口囗 已己巳 末未 土士 日曰 人入八 大太犬 天夭 干千于 王玉主 目且 田由甲申 刀力 乌鸟 戍戌戊 侯候 既即 毫亳 茶荼 拔拨 治冶 折拆析 赢羸嬴 辨辩瓣 段叚 贷货 贩版 买卖 微徽 暑署 幕墓募慕 竞竟 洒酒 准淮 今令 住往 遗遣 贪贫 泄世 免兔 侍待 历厉 仑仓 旦且 崇祟 券卷 菅管
便使 要耍 斤斥 允充 同圆 儿几 孕孚 拢扰 抱拖 扶抚 弟第 喝渴 扬杨 祖租组阻 形刑型 控空 质贡 防访 很恨 场扬 师帅 决块 科料 间问 法去 快块 请清情晴 该核孩 很跟 代伐 找我 处外 伏优 设没 况祝 洋样 持特 提堤 险检验 授援 缓援 境竟 察祭 限根 困因 园圆 亨享 析折 刺剌 未末 免勉 仪议 传转 坏环 杯怀 秒抄 钱线 低底 抵底 蓝篮 健建 摘滴 淡谈 谢射 绿录 纪记 怒恕 壁璧 衷哀 裁栽载 梁粱 粟栗 冒昌 汩汨 沓杳 祛怯 忐忑 梢稍 遂逐 陷掐 诌绉 惴揣 晴睛 峰锋 籍藉 躁燥 震振 幅副 粮良 燃然 障漳 碳炭 漂飘`
    .split(/\s+/u)
    .filter((group) => group !== '');

const ALIKE = new Map<string, string>();
for (const group of LOOKALIKES) for (const char of group) ALIKE.set(char, (ALIKE.get(char) ?? '') + group);

export function looksLike(one: string, other: string): boolean {
  return ALIKE.get(one)?.includes(other) === true;
}
