import type { SlackMessages } from '../../../src/adapters/slack/slack-messages.js';

/** Sentences for tests of the adapter; those of the catalogue are held to Slack's limits by the catalogue's test. */
export const testMessages: SlackMessages = {
  rendering: {
    part: (number, total) => `第${number}部分，共${total}部分`,
    rest: (from, total) => `其余部分（${from}至${total}）`,
    resolved: (text) => `〔同上，即：${text}〕`,
    ask: (question) => `输入 ${question}`,
    remove: '删除',
  },
  citations: { menu: '查引文', none: '这条消息里没有可以查到的文号或段落。' },
  slack: {
    appName: 'Yinju 引据',
    appDescription: '联合国中文文件的准确段落和出处',
    appLongDescription: '引据从联合国中文文件里找出准确的段落，连同出处一起放进频道。'.repeat(7),
    commandSummary: '用一个命令问所有问题',
    commandUsage: '[命令] [内容]',
    shortcutDescription: '查出消息里提到的每个段落',
    formTitle: (command) => `引据 /${command}`,
    formSubmit: '查',
    formCancel: '取消',
    formPlaceholder: '输入几个字查找',
    removeByAskerOnly: '只有提问的人可以删除这个回答。',
    controlExpired: '这个按钮已经失效，请重新提问。',
  },
};
