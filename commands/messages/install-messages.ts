import type { Locale } from '../contract/locale.js';

/** Why an installation came to nothing, as far as it matters to who wanted it. */
export type InstallFailure = 'denied' | 'stale' | 'away' | 'refused' | 'fault';

/** The two pages by which the bot comes into a Slack workspace, and what is said where it is not installed. */
export interface InstallMessages {
  readonly title: string;
  readonly lead: string;
  /** What it can read. */
  readonly reads: string;
  /** The same where references in ordinary messages are answered too. */
  readonly readsMessages: string;
  /** The same where files can be kept. */
  readonly readsFiles: string;
  readonly button: string;
  readonly done: { readonly title: string; readonly text: (workspace: string) => string };
  /** For a whole organization: its administrator still lets it into workspaces. */
  readonly doneWide: { readonly text: (organization: string) => string; readonly button: string };
  readonly tryIt: string;
  readonly open: string;
  readonly failures: Readonly<
    Record<InstallFailure, { readonly title: string; readonly text: (id: string) => string }>
  >;
  readonly again: string;
  /** In a channel of a workspace whose tokens are not there. */
  readonly notInstalled: (address: string | undefined) => string;
  /** The same where it cannot be told at the moment. */
  readonly unknownNow: string;
}

export const INSTALL: Readonly<Record<Locale, InstallMessages>> = {
  'zh-CN': {
    title: '把引据装进 Slack',
    lead: '引据逐字引用联合国中文文件，并附准确出处。装好以后，在任何频道输入 /yinju 加一个问题，就能用。',
    reads: '它读得到的，只有直接对它说的话，以及贴出的联合国文件链接；频道里的其他消息，它读不到。',
    readsMessages:
      '它也读得到所在频道的消息，用来回答其中提到的文件段落；每个频道可以用 /settings 打开或关闭。',
    readsFiles: '有人要求存为文件时，它会读取那条消息里的附件，只供本工作区查询。',
    button: '添加到 Slack',
    done: { title: '装好了', text: (workspace) => `引据已经装进“${workspace}”。` },
    doneWide: {
      text: (organization) =>
        `“${organization}”已经允许使用引据。还差一步：请在管理页面选择要让它进入的工作区。`,
      button: '选择工作区',
    },
    tryIt: '试一试：在 Slack 里输入 /yinju 63/194第11段',
    open: '打开 Slack',
    failures: {
      denied: { title: '没有安装', text: () => '您取消了安装，什么都没有改变。' },
      stale: {
        title: '请重新开始',
        text: () => '这次安装开始得太久，已经用过，或者是在另一个浏览器里开始的。为了安全，没有继续。',
      },
      away: { title: '没有装成', text: () => 'Slack 现在没有回答。请过一会儿再试。' },
      refused: {
        title: '没有装成',
        text: (id) => `Slack 没有接受这次安装。请再试一次；还是不行，请把编号 ${id} 告诉运行引据的人。`,
      },
      fault: {
        title: '没有装成',
        text: (id) =>
          `我们这边出了问题，安装没有保存。请再试一次；还是不行，请把编号 ${id} 告诉运行引据的人。`,
      },
    },
    again: '重新开始',
    notInstalled: (address) =>
      address === undefined
        ? '引据在这个工作区的安装已经失效。请管理员重新安装。'
        : `引据在这个工作区的安装已经失效。请管理员打开 ${address} 重新安装。`,
    unknownNow: '现在查不到这个工作区的安装，请过一会儿再试。',
  },
  'zh-TW': {
    title: '把引據裝進 Slack',
    lead: '引據逐字引用聯合國中文文件，並附準確出處。裝好以後，在任何頻道輸入 /yinju 加一個問題，就能用。',
    reads: '它讀得到的，只有直接對它說的話，以及貼出的聯合國文件連結；頻道裡的其他訊息，它讀不到。',
    readsMessages:
      '它也讀得到所在頻道的訊息，用來回答其中提到的文件段落；每個頻道可以用 /settings 打開或關閉。',
    readsFiles: '有人要求存為文件時，它會讀取那則訊息裡的附件，只供本工作區查詢。',
    button: '加到 Slack',
    done: { title: '裝好了', text: (workspace) => `引據已經裝進「${workspace}」。` },
    doneWide: {
      text: (organization) =>
        `「${organization}」已經允許使用引據。還差一步：請在管理頁面選擇要讓它進入的工作區。`,
      button: '選擇工作區',
    },
    tryIt: '試一試：在 Slack 裡輸入 /yinju 63/194第11段',
    open: '打開 Slack',
    failures: {
      denied: { title: '沒有安裝', text: () => '您取消了安裝，什麼都沒有改變。' },
      stale: {
        title: '請重新開始',
        text: () => '這次安裝開始得太久，已經用過，或者是在另一個瀏覽器裡開始的。為了安全，沒有繼續。',
      },
      away: { title: '沒有裝成', text: () => 'Slack 現在沒有回答。請過一會兒再試。' },
      refused: {
        title: '沒有裝成',
        text: (id) => `Slack 沒有接受這次安裝。請再試一次；還是不行，請把編號 ${id} 告訴運行引據的人。`,
      },
      fault: {
        title: '沒有裝成',
        text: (id) =>
          `我們這邊出了問題，安裝沒有保存。請再試一次；還是不行，請把編號 ${id} 告訴運行引據的人。`,
      },
    },
    again: '重新開始',
    notInstalled: (address) =>
      address === undefined
        ? '引據在這個工作區的安裝已經失效。請管理員重新安裝。'
        : `引據在這個工作區的安裝已經失效。請管理員打開 ${address} 重新安裝。`,
    unknownNow: '現在查不到這個工作區的安裝，請過一會兒再試。',
  },
  en: {
    title: 'Add Yinju to Slack',
    lead: 'Yinju quotes United Nations documents in Chinese word for word, with the exact citation. Once it is there, type /yinju and a question in any channel.',
    reads: 'It reads what is said to it and links to UN documents that are posted, and no other message.',
    readsMessages:
      'It also reads messages of the channels it is in, to answer references in them; /settings turns that on or off for a channel.',
    readsFiles:
      'When somebody asks it to keep them, it reads the files of a message; only this workspace can see them.',
    button: 'Add to Slack',
    done: { title: 'Installed', text: (workspace) => `Yinju is now in “${workspace}”.` },
    doneWide: {
      text: (organization) =>
        `“${organization}” now allows Yinju. One step is left: choose the workspaces it may enter.`,
      button: 'Choose workspaces',
    },
    tryIt: 'Try it: type /yinju 63/194 11 in Slack',
    open: 'Open Slack',
    failures: {
      denied: { title: 'Not installed', text: () => 'You cancelled the installation. Nothing was changed.' },
      stale: {
        title: 'Please begin again',
        text: () =>
          'This installation was begun too long ago, has been used, or was begun in another browser. To be safe, it was not continued.',
      },
      away: {
        title: 'Not installed',
        text: () => 'Slack does not answer at the moment. Please try again later.',
      },
      refused: {
        title: 'Not installed',
        text: (id) =>
          `Slack did not accept this installation. Please try again; if that does not help, give the number ${id} to whoever runs Yinju.`,
      },
      fault: {
        title: 'Not installed',
        text: (id) =>
          `Something went wrong on our side and the installation was not saved. Please try again; if that does not help, give the number ${id} to whoever runs Yinju.`,
      },
    },
    again: 'Begin again',
    notInstalled: (address) =>
      address === undefined
        ? 'Yinju is no longer properly installed in this workspace. Please ask an administrator to install it again.'
        : `Yinju is no longer properly installed in this workspace. Please ask an administrator to open ${address} and install it again.`,
    unknownNow:
      'Whether Yinju is installed in this workspace cannot be looked up at the moment. Please try again later.',
  },
};
