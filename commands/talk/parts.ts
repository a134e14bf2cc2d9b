/** So many questions in one line are answered one by one, in lines up to this length. */
const MOST_PARTS = 4;
const LONGEST_LINE = 160;

/** What asks by itself: a part without it is the topic of the next one (宣言，谁作出的). */
const ASKS =
  /什么|甚么|什麼|甚麼|啥|咩|谁|誰|哪|邊|几|幾|多少|何|怎|如何|咋|点样|點樣|是不是|是否|有没有|有沒有|有冇|有无|有無|(\p{Script=Han})[不没沒]\1|[吗嗎么嘛没沒呢][\s\p{P}]*$|[?？]\s*$|\b(?:who|what|when|where|which|how|is|are|was|were|does|did)\b/iu;
/** Ends of questions; a comma may part them too. Not the comma of 第1,2段. */
const END = /(?<=[?？!！;；。\n])|(?<=(?<![\d０-９])[,，、])(?!\s*[\d０-９]+\s*(?:段|条|和|[,，、]))/u;
const JOINT =
  /^(?:[\s,，、;；。]|另外|还有|還有|以及|并且|並且|而且|顺便(?:问(?:一下)?)?|順便(?:問(?:一下)?)?|再问(?:一下)?|再問(?:一下)?|然后|然後|(?:and|also|then)\b)+/iu;
/** 宣言第3段的原文；…: a place before an end of a sentence asks for it. */
const PLACE = /第\s?[\d０-９一二三四五六七八九十]{1,4}\s?[段条條].{0,8}[;；。\n]\s*$/u;
/** 英文引用也要, 顺便列出脚注: behind a question, what is wanted besides. */
const WANTS =
  /[也还還]要|想要|需要|[给給发發贴貼列附]|顺便|順便|一并|一併|\b(?:please|give|send|show|list)\b/iu;
/** What is quoted has commas and marks of its own. */
const QUOTES = /["“”「」『』《》]/u;

/** The questions that a line asks one after the other, as typed; none where it asks one or none. */
export function partsOf(text: string): readonly string[] {
  if (text.length > LONGEST_LINE || QUOTES.test(text)) return [];
  const parts: string[] = [];
  let topic = '';
  for (const piece of text.split(END)) {
    const joined = topic === '' ? piece.replace(JOINT, '') : topic + piece;
    if (!/[\p{L}\p{N}]/u.test(joined)) continue;
    if (PLACE.test(joined) || ASKS.test(joined.replace(/[,，、;；。\s]+$/u, ''))) {
      parts.push(joined.replace(/[\s,，、;；]+$/u, ''));
      topic = '';
    } else topic = joined;
  }
  if (parts.length > 0 && WANTS.test(topic)) parts.push(topic.trim());
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}
