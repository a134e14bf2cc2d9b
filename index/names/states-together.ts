import { STATE_CHARACTERS } from '../tables/state-characters.js';
import { alternatives } from '../text/alternatives.js';
import { type State, stateByCode } from './states.js';

const ONE = alternatives(STATE_CHARACTERS.map(({ zh }) => zh));
/** 中美俄三国, 印巴签了没: what follows says that States are meant and no word is begun. */
const TOGETHER = new RegExp(
  `(?<!\\p{Script=Han})(?:那|请问|就)?((?:${ONE}){2,8})(?=(?:这)?(?:[两二三四五六七八几]|\\d)(?:个)?国|都|也|全|各|有没有|有冇|有无|是不是|是否|在(?!于)|签|参加|加入|呢|等国|投|支持|赞成|反对|$|[\\s\\p{P}□])`,
  'gu',
);
const EACH = new RegExp(ONE, 'gu');
const BY_CHARACTER = new Map(STATE_CHARACTERS.map(({ id, zh }) => [zh, id]));

/** The States of compounds made of one character each (中美俄), in order, in a folded text. */
export function statesTogether(text: string): readonly State[] {
  return [...text.matchAll(TOGETHER)].flatMap((match) =>
    (match[1]?.match(EACH) ?? []).flatMap((each) => stateByCode(BY_CHARACTER.get(each) ?? '') ?? []),
  );
}
