import type { Locale } from '../contract/locale.js';

/** What `/refs` says, in the three languages side by side. */
export interface RefsMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
  /** `of`: a document or a place in it. */
  readonly cites: (of: string, count: number) => string;
  readonly citesNothing: (of: string) => string;
  readonly citedBy: (of: string, count: number) => string;
  readonly notCited: (of: string) => string;
  readonly groups: Readonly<Record<'resolution' | 'decision' | 'document' | 'instrument', string>>;
  /** Places in what is cited, and where they are: told apart only where there are both. */
  readonly ofIt: (pinpoints: string) => string;
  readonly at: (places: string) => string;
  readonly notHeld: string;
  /** What 同上 stands for is ours. */
  readonly resolved: string;
  readonly more: (count: number) => string;
}

export const REFS: Readonly<Record<Locale, RefsMessages>> = {
  'zh-CN': {
    summary: '一份文件或一段引用了什么，又被哪些文件引用',
    cites: (of, count) => `${of}引用了${count}项`,
    citesNothing: (of) => `${of}没有引用任何决议、决定、文件或文书。`,
    citedBy: (of, count) => `引用${of}的有${count}处`,
    notCited: (of) => `收录的文件中没有引用${of}的。`,
    groups: { resolution: '决议', decision: '决定', document: '文件', instrument: '文书' },
    ofIt: (pinpoints) => `其${pinpoints}`,
    at: (places) => `引于${places}`,
    notHeld: '未收录',
    resolved: '同上所指',
    more: (count) => `还有${count}项`,
  },
  'zh-TW': {
    summary: '一份文件或一段引用了什麼，又被哪些文件引用',
    cites: (of, count) => `${of}引用了${count}項`,
    citesNothing: (of) => `${of}沒有引用任何決議、決定、文件或文書。`,
    citedBy: (of, count) => `引用${of}的有${count}處`,
    notCited: (of) => `收錄的文件中沒有引用${of}的。`,
    groups: { resolution: '決議', decision: '決定', document: '文件', instrument: '文書' },
    ofIt: (pinpoints) => `其${pinpoints}`,
    at: (places) => `引於${places}`,
    notHeld: '未收錄',
    resolved: '同上所指',
    more: (count) => `還有${count}項`,
  },
  en: {
    summary: 'What a document or paragraph cites, and what cites it',
    cites: (of, count) => `${of} cites ${count} ${count === 1 ? 'work' : 'works'}`,
    citesNothing: (of) => `${of} cites no resolution, decision, document or instrument.`,
    citedBy: (of, count) => `${of} is cited in ${count} ${count === 1 ? 'place' : 'places'}`,
    notCited: (of) => `Nothing held cites ${of}.`,
    groups: {
      resolution: 'Resolutions',
      decision: 'Decisions',
      document: 'Documents',
      instrument: 'Instruments',
    },
    ofIt: (pinpoints) => `its ${pinpoints}`,
    at: (places) => `cited in ${places}`,
    notHeld: 'not held',
    resolved: 'by way of ibid.',
    more: (count) => `${count} more`,
  },
};
