import type { Locale } from '../contract/locale.js';

/** What the parser may notice in a text, as who uploads it reads it. */
export const UPLOAD_RULES = [
  'uncertain',
  'number-gap',
  'repeated-number',
  'numbers-missing',
  'mark-without-note',
  'note-without-mark',
  'mark-in-text',
  'language-lacks',
] as const;
export type UploadRule = (typeof UPLOAD_RULES)[number];

/** What `/upload` says, in the three languages side by side. */
export interface UploadMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
  readonly options: Readonly<Record<'file' | 'remove' | 'internal', string>>;
  readonly noChannel: string;
  readonly notAdministrator: string;
  readonly how: Readonly<Record<'slack' | 'discord', string>>;
  /** `megabytes` a file, `files` at once. */
  readonly limits: (megabytes: number, files: number) => string;
  readonly none: string;
  readonly held: (count: number) => string;
  readonly seenBy: Readonly<Record<'channel' | 'workspace', string>>;
  readonly whose: Readonly<Record<'channel' | 'workspace', string>>;
  /** Of a menu. */
  readonly removeWhich: string;
  /** Among all documents that are listed. */
  readonly ownAmong: (count: number) => string;
  readonly found: (files: number) => string;
  readonly nothingToKeep: string;
  readonly expires: string;
  readonly fields: Readonly<Record<'document' | 'counts' | 'certain' | 'changes' | 'noticed', string>>;
  readonly statuses: Readonly<
    Record<'new' | 'same' | 'changed' | 'shared-same' | 'shared-other' | 'unread', string>
  >;
  /** Between things of which each may be a list. */
  readonly separator: string;
  readonly allCertain: string;
  readonly certain: (percent: string) => string;
  readonly changed: (places: string) => string;
  readonly added: (places: string) => string;
  readonly gone: (places: string) => string;
  readonly sameParagraphs: string;
  readonly rules: Readonly<Record<UploadRule, (count: number) => string>>;
  readonly otherRule: (count: number) => string;
  /** In a file of text. */
  readonly line: (number: number) => string;
  readonly keep: string;
  readonly drop: string;
  readonly kept: (documents: number) => string;
  readonly dropped: string;
  readonly expired: string;
  readonly withdrawn: string;
  readonly tooMany: (most: number) => string;
  readonly full: (most: number) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly noRoom: string;
  readonly wrongType: (endings: string) => string;
  readonly fetchProblems: Readonly<
    Record<'elsewhere' | 'not-allowed' | 'gone' | 'too-large' | 'too-slow' | 'unreachable', string>
  >;
  readonly removeSure: (document: string) => string;
  readonly remove: string;
  readonly removed: (document: string) => string;
  readonly notOwn: (name: string) => string;
  /** The button of /docs. */
  readonly manage: string;
  /** Names of the shortcut on a message (Slack: 24 characters) and what it does. */
  readonly shortcut: string;
  readonly shortcutDescription: string;
  readonly noFiles: string;
  readonly formTitle: string;
  readonly formFile: string;
  readonly formChannel: string;
}

export const UPLOAD: Readonly<Record<Locale, UploadMessages>> = {
  'zh-CN': {
    summary: '把附件存为本频道自己的文件，列出这些文件，或者移除（管理员）',
    options: { file: '要存的文件', remove: '要移除的文件', internal: '按钮用' },
    noChannel: '这里没有频道。在自己的机器上请用 yinju ingest 收录文件。',
    notAdministrator: '只有频道的管理员可以存入或移除文件。',
    how: {
      slack: '存文件：在带附件的消息上选快捷操作“存为文件”，或者用全局快捷操作“上传文件”。',
      discord: '存文件：/upload 选一个附件，或者在带附件的消息上选“存为文件”。',
    },
    limits: (megabytes, files) => `每份不超过${megabytes} MB，一次最多${files}份。`,
    none: '还没有自己的文件。',
    held: (count) => `自己的文件：${count}份`,
    seenBy: {
      channel: '只有在本频道提问时查得到；别的频道和别的工作区都查不到。',
      workspace: '本工作区的所有频道都查得到；别的工作区查不到。',
    },
    whose: { channel: '本频道', workspace: '本工作区' },
    removeWhich: '移除哪一份',
    ownAmong: (count) => `其中${count}份是自己的文件。`,
    found: (files) => `读了${files}份附件，还没有保存：`,
    nothingToKeep: '没有可以保存的。',
    expires: '一小时内有效。',
    fields: {
      document: '文件',
      counts: '段落',
      certain: '把握',
      changes: '改动',
      noticed: '请留意',
    },
    statuses: {
      new: '新文件',
      same: '已经有这份文件，内容相同',
      changed: '替换已有的文本',
      'shared-same': '共用的文件里已有这份文件，内容相同，不必再存',
      'shared-other': '共用的文件里已有这个编号的另一文本；引用时以共用的文本为准，这份不保存',
      unread: '读不了',
    },
    separator: '；',
    allCertain: '全部段落可以确定',
    certain: (percent) => `${percent}的段落可以确定`,
    changed: (places) => `改：${places}`,
    added: (places) => `增：${places}`,
    gone: (places) => `删：${places}`,
    sameParagraphs: '段落都相同',
    rules: {
      uncertain: (count) => `${count}处也可以有别的读法`,
      'number-gap': (count) => `${count}处编号不连续`,
      'repeated-number': (count) => `${count}处编号重复`,
      'numbers-missing': (count) => `${count}处段落没有编号`,
      'mark-without-note': () => '有的注码没有脚注',
      'note-without-mark': () => '有的脚注在正文里没有注码',
      'mark-in-text': (count) => `${count}处正文里可能夹有段落编号`,
      'language-lacks': (count) => `${count}处与其他语文的文本对不上`,
    },
    otherRule: (count) => `${count}处其他问题`,
    line: (number) => `第${number}行`,
    keep: '保存',
    drop: '不保存',
    kept: (documents) => `已保存${documents}份文件，现在就可以查。`,
    dropped: '没有保存，附件已经删去。',
    expired: '这项确认已经用过、过期，或者不是给您的。请重新上传。',
    withdrawn: '这些文件原定给整个工作区（服务器）查，而现在的设置不是这样，所以没有保存。请重新上传。',
    tooMany: (most) => `一次最多${most}份附件。`,
    full: (most) => `已经有${most}份文件，不能再存。请先移除一些。`,
    tooLarge: (megabytes) => `超过${megabytes} MB，没有下载`,
    noRoom: '存放文件的磁盘快满了，没有下载',
    wrongType: (endings) => `不是可以读的种类，没有下载；可以读 ${endings}`,
    fetchProblems: {
      elsewhere: '附件的地址不在平台自己的服务器上，没有下载',
      'not-allowed':
        '应用没有读附件的权限；请用 yinju manifest --uploads 生成的清单更新 Slack 应用（files:read）',
      gone: '平台上已经没有这份附件',
      'too-large': '附件比平台说的大，超过上限，已停止下载',
      'too-slow': '下载用时过长，已停止',
      unreachable: '这份附件现在下载不了，请稍后再试',
    },
    removeSure: (document) => `要移除“${document}”吗？原件会一起删去，不能恢复。`,
    remove: '移除',
    removed: (document) => `已移除“${document}”。`,
    notOwn: (name) => `自己的文件里没有“${name}”。`,
    manage: '管理自己的文件',
    shortcut: '存为文件',
    shortcutDescription: '把这条消息的附件存为本频道的文件',
    noFiles: '这条消息没有附件。',
    formTitle: '上传文件',
    formFile: '文件（docx、doc、pdf、html、md、txt）',
    formChannel: '归哪个频道',
  },
  'zh-TW': {
    summary: '把附件存為本頻道自己的文件，列出這些文件，或者移除（管理員）',
    options: { file: '要存的文件', remove: '要移除的文件', internal: '按鈕用' },
    noChannel: '這裡沒有頻道。在自己的機器上請用 yinju ingest 收錄文件。',
    notAdministrator: '只有頻道的管理員可以存入或移除文件。',
    how: {
      slack: '存文件：在帶附件的訊息上選快捷操作「存為文件」，或者用全域快捷操作「上傳文件」。',
      discord: '存文件：/upload 選一個附件，或者在帶附件的訊息上選「存為文件」。',
    },
    limits: (megabytes, files) => `每份不超過${megabytes} MB，一次最多${files}份。`,
    none: '還沒有自己的文件。',
    held: (count) => `自己的文件：${count}份`,
    seenBy: {
      channel: '只有在本頻道提問時查得到；別的頻道和別的工作區都查不到。',
      workspace: '本工作區的所有頻道都查得到；別的工作區查不到。',
    },
    whose: { channel: '本頻道', workspace: '本工作區' },
    removeWhich: '移除哪一份',
    ownAmong: (count) => `其中${count}份是自己的文件。`,
    found: (files) => `讀了${files}份附件，還沒有儲存：`,
    nothingToKeep: '沒有可以儲存的。',
    expires: '一小時內有效。',
    fields: {
      document: '文件',
      counts: '段落',
      certain: '把握',
      changes: '改動',
      noticed: '請留意',
    },
    statuses: {
      new: '新文件',
      same: '已經有這份文件，內容相同',
      changed: '取代已有的文本',
      'shared-same': '公共文件裡已有這份文件，內容相同，不必再存',
      'shared-other': '公共文件裡已有這個編號的另一文本；引用時以共用的文本為準，這份不儲存',
      unread: '讀不了',
    },
    separator: '；',
    allCertain: '全部段落可以確定',
    certain: (percent) => `${percent}的段落可以確定`,
    changed: (places) => `改：${places}`,
    added: (places) => `增：${places}`,
    gone: (places) => `刪：${places}`,
    sameParagraphs: '段落都相同',
    rules: {
      uncertain: (count) => `${count}處也可以有別的讀法`,
      'number-gap': (count) => `${count}處編號不連續`,
      'repeated-number': (count) => `${count}處編號重複`,
      'numbers-missing': (count) => `${count}處段落沒有編號`,
      'mark-without-note': () => '有的註碼沒有腳註',
      'note-without-mark': () => '有的腳註在正文裡沒有註碼',
      'mark-in-text': (count) => `${count}處正文裡可能夾有段落編號`,
      'language-lacks': (count) => `${count}處與其他語文的文本對不上`,
    },
    otherRule: (count) => `${count}處其他問題`,
    line: (number) => `第${number}行`,
    keep: '儲存',
    drop: '不儲存',
    kept: (documents) => `已儲存${documents}份文件，現在就可以查。`,
    dropped: '沒有儲存，附件已經刪去。',
    expired: '這項確認已經用過、過期，或者不是給您的。請重新上傳。',
    withdrawn: '這些檔案原定給整個工作區（伺服器）查，而現在的設定不是這樣，所以沒有儲存。請重新上傳。',
    tooMany: (most) => `一次最多${most}份附件。`,
    full: (most) => `已經有${most}份文件，不能再存。請先移除一些。`,
    tooLarge: (megabytes) => `超過${megabytes} MB，沒有下載`,
    noRoom: '存放文件的磁碟快滿了，沒有下載',
    wrongType: (endings) => `不是可以讀的種類，沒有下載；可以讀 ${endings}`,
    fetchProblems: {
      elsewhere: '附件的位址不在平臺自己的伺服器上，沒有下載',
      'not-allowed':
        '應用程式沒有讀附件的權限；請用 yinju manifest --uploads 產生的清單更新 Slack 應用程式（files:read）',
      gone: '平臺上已經沒有這份附件',
      'too-large': '附件比平臺說的大，超過上限，已停止下載',
      'too-slow': '下載用時過長，已停止',
      unreachable: '這份附件現在下載不了，請稍後再試',
    },
    removeSure: (document) => `要移除「${document}」嗎？原件會一起刪去，不能復原。`,
    remove: '移除',
    removed: (document) => `已移除「${document}」。`,
    notOwn: (name) => `自己的文件裡沒有「${name}」。`,
    manage: '管理自己的文件',
    shortcut: '存為文件',
    shortcutDescription: '把這則訊息的附件存為本頻道的文件',
    noFiles: '這則訊息沒有附件。',
    formTitle: '上傳文件',
    formFile: '文件（docx、doc、pdf、html、md、txt）',
    formChannel: '歸哪個頻道',
  },
  en: {
    summary: 'Keep an attachment as a document of this channel, list these, remove one (administrators)',
    options: { file: 'the file to keep', remove: 'the document to remove', internal: 'used by buttons' },
    noChannel: 'There is no channel here. On your own machine, yinju ingest takes documents in.',
    notAdministrator: 'Only administrators of the channel can keep or remove documents.',
    how: {
      slack:
        'To keep one: the shortcut “Keep as document” on a message with a file, or the global shortcut “Upload a document”.',
      discord: 'To keep one: /upload with an attachment, or “Keep as document” on a message that has one.',
    },
    limits: (megabytes, files) => `Up to ${megabytes} MB each, ${files} at once.`,
    none: 'No documents of your own yet.',
    held: (count) => `Documents of your own: ${count}`,
    seenBy: {
      channel: 'Found only by questions asked in this channel; not in other channels or workspaces.',
      workspace: 'Found in every channel of this workspace; not in other workspaces.',
    },
    whose: { channel: 'this channel', workspace: 'this workspace' },
    removeWhich: 'Remove which',
    ownAmong: (count) => `${count} of them are your own.`,
    found: (files) => `Read, and not kept yet: ${files === 1 ? '1 file' : `${files} files`}`,
    nothingToKeep: 'There is nothing to keep.',
    expires: 'This can be decided within an hour.',
    fields: {
      document: 'Document',
      counts: 'Paragraphs',
      certain: 'Certain',
      changes: 'Changes',
      noticed: 'Please note',
    },
    statuses: {
      new: 'new',
      same: 'held already, the same text',
      changed: 'takes the place of the text that is held',
      'shared-same': 'among the documents that all share, with the same text; no need to keep it',
      'shared-other':
        'all share another text under this symbol; that one is quoted, and this one is not kept',
      unread: 'cannot be read',
    },
    separator: '; ',
    allCertain: 'every paragraph',
    certain: (percent) => `${percent} of the paragraphs`,
    changed: (places) => `changed: ${places}`,
    added: (places) => `added: ${places}`,
    gone: (places) => `removed: ${places}`,
    sameParagraphs: 'the same paragraphs',
    rules: {
      uncertain: (count) => `could be read otherwise: ${count}`,
      'number-gap': (count) => `gaps in the numbering: ${count}`,
      'repeated-number': (count) => `numbers printed twice: ${count}`,
      'numbers-missing': (count) => `paragraphs without numbers: ${count}`,
      'mark-without-note': () => 'some note marks have no note',
      'note-without-mark': () => 'some notes have no mark in the text',
      'mark-in-text': (count) => `paragraph numbers that may stand within a text: ${count}`,
      'language-lacks': (count) => `places where the text in another language differs: ${count}`,
    },
    otherRule: (count) => `other problems: ${count}`,
    line: (number) => `line ${number}`,
    keep: 'Keep',
    drop: 'Do not keep',
    kept: (documents) =>
      `Kept: ${documents === 1 ? '1 document' : `${documents} documents`}, to be asked now.`,
    dropped: 'Not kept; the files are deleted.',
    expired: 'This was decided already, has expired, or is not yours to decide. Please upload again.',
    withdrawn:
      'These files were to be seen by the whole workspace (server), which is no longer what is set here: nothing was kept. Please upload again.',
    tooMany: (most) => `At most ${most} files at once.`,
    full: (most) => `There are ${most} documents already, which is the most. Please remove some first.`,
    tooLarge: (megabytes) => `it is larger than ${megabytes} MB and was not fetched`,
    noRoom: 'the disk for documents is nearly full; it was not fetched',
    wrongType: (endings) => `it is of a kind that is not read, and was not fetched; read are ${endings}`,
    fetchProblems: {
      elsewhere: 'its address is not on the platform’s own servers; it was not fetched',
      'not-allowed':
        'the app may not read files; update the Slack app with the manifest of yinju manifest --uploads (files:read)',
      gone: 'the platform does not have it any more',
      'too-large': 'it is larger than the platform says and than is allowed; fetching was stopped',
      'too-slow': 'fetching took too long and was stopped',
      unreachable: 'it cannot be fetched at the moment; please try again later',
    },
    removeSure: (document) => `Remove “${document}”? The original is deleted too and cannot be restored.`,
    remove: 'Remove',
    removed: (document) => `“${document}” was removed.`,
    notOwn: (name) => `None of your own documents is “${name}”.`,
    manage: 'Manage own documents',
    shortcut: 'Keep as document',
    shortcutDescription: 'Keep the files of this message as documents of this channel',
    noFiles: 'This message has no files.',
    formTitle: 'Upload a document',
    formFile: 'File (docx, doc, pdf, html, md, txt)',
    formChannel: 'For which channel',
  },
};
