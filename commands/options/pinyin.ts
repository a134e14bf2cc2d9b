/**
 * Whether a Chinese name is what Latin letters typed so far may mean by its sound (`laowo`, `lw` → 老挝). For anything
 * but such letters nothing matches, and the large table of sounds is not even loaded.
 */
export async function pinyinMatcher(typed: string): Promise<(name: string) => boolean> {
  if (!/^[a-z][a-z\s'’-]+$/iu.test(typed)) return () => false;
  const { matchesPinyin } = await import('../../index/analysis/pinyin.js');
  return (name) => matchesPinyin(name, typed);
}
