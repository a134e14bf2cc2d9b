/** One question for each kind of answer: what is drawn and measured. `long`: a long quotation, which may be over a screen. */
export const ANSWERS: readonly { readonly name: string; readonly question: string; readonly long?: true }[] =
  [
    { name: 'para', question: '/para 63/194 11' },
    { name: 'preambular', question: '/para 63/194 pp3' },
    { name: 'range', question: '/para 63/194 3-5', long: true },
    { name: 'outline', question: '/para 63/194' },
    { name: 'missing', question: '/para 63/194 12-16', long: true },
    { name: 'not-found', question: '/para 63/194 99' },
    { name: 'not-held', question: '/para 63/195 1' },
    { name: 'find', question: '/find 人口贩运受害者' },
    { name: 'find-none', question: '/find 量子纠缠' },
    { name: 'who-signed', question: '/who-signed' },
    { name: 'who-signed-state', question: '/who-signed 埃及' },
    { name: 'who-signed-document', question: '/who-signed 关于全球打击贩运人口努力的宣言' },
    { name: 'doc', question: '/doc 63/194' },
    { name: 'docs', question: '/docs' },
    { name: 'cite', question: '/cite 63/194 11' },
    { name: 'verify', question: '/verify 至迟在2009年7月1日向大会第六十三届会议提交一份背景文件' },
    {
      name: 'verify-draft',
      question:
        '/verify 第63/194号决议第13段说“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”，第12段说“再次请秘书长为联合国预防犯罪和刑事司法方案提供充足的资金”。',
    },
    { name: 'refs', question: '/refs 63/194' },
    { name: 'asks', question: '/asks 63/194' },
    { name: 'compare', question: '/compare 63/194 pp7 和 3' },
    { name: 'history', question: '/history 63/194 11' },
    { name: 'help', question: '/help' },
    { name: 'settings', question: '/settings' },
    // Lines, answered as talk answers them.
    { name: 'several', question: '63/194是哪天通过的？宣言第5段写了什么？' },
    { name: 'with-notes', question: '63/194第2段和它的脚注' },
    { name: 'cited-not-held', question: '第6/14号决议是哪个机构的' },
    { name: 'vote', question: '63/194谁反对了' },
    { name: 'group', question: '中亚五国都在里面吗' },
    { name: 'topic', question: '两份文件讲机构间协调小组的地方有什么不同' },
    { name: 'other-date', question: '2001年12月11日第63/194号决议第3段' },
  ];
