import { Analyzer } from '../../index/analysis/analyzer.js';
import { buildDictionary } from '../../index/analysis/dictionary.js';

let dictionary: ReturnType<typeof buildDictionary> | undefined;

/** The real analyzer; its dictionary is made once a test file. */
export async function testAnalyzer(): Promise<Analyzer> {
  dictionary ??= buildDictionary();
  return new Analyzer(await dictionary);
}
