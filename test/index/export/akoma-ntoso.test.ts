import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toAkomaNtoso } from '../../../index/export/akoma-ntoso.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { parseReading, textOfReading } from '../../support/readings.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SCHEMAS = '../../specs/';
const schema = (name: string) => ({ fileName: name, contents: readFileSync(here(SCHEMAS + name), 'utf8') });

const parse = (text: string, name = 'a.txt') => parseDocument({ name, text, sha256: 'a'.repeat(64) });
const fixture = (path: string) => parse(readFileSync(here(`../../${path}`), 'utf8'));
const textsIn = (folder: string) =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.txt') && !/gb18030|utf16/u.test(name))
    .map((name) => readFileSync(here(`${folder}/${name}`), 'utf8'));

/** Against the OASIS schema (test/specs/akomantoso30.xsd, CC BY 4.0), by libxml2. */
async function faultsOf(documents: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [schema('akomantoso30.xsd')],
    preload: [schema('xml.xsd')],
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('Akoma Ntoso', () => {
  it('is valid against the schema, for every fixture', async () => {
    const documents = [
      ...textsIn('../../../corpus'),
      ...textsIn('../../fixtures/documents'),
      ...textsIn('../../fixtures/languages'),
      ...textsIn('../../fixtures/formats/made'),
      ...textsIn('../../fixtures/readings').map((source) => textOfReading(parseReading(source), 'lines')),
    ].map((text) => toAkomaNtoso(parse(text)));
    expect(documents.length).toBeGreaterThan(100);
    expect((await faultsOf(documents)).slice(0, 5)).toEqual([]);
  });

  it('would not be where something is wrong with it', async () => {
    const broken = toAkomaNtoso(fixture('fixtures/languages/zh.txt')).replace(
      ' eId="para_2"',
      ' eId="para_1"',
    );
    expect((await faultsOf([broken])).length).toBeGreaterThan(0);
  });

  it('has the names and eIds of the United Nations', () => {
    const xml = toAkomaNtoso(fixture('fixtures/formats/made/1-ga-63-194.utf8.txt'));
    expect(xml).toContain(
      '<FRBRthis value="/akn/un/statement/deliberation/un-ga/2008-12-18/63-194/zho@/!main"/>',
    );
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/deliberation/un-ga/2008-12-18/63-194"/>');
    expect(xml).toContain('<paragraph eId="para_11" ');
    expect(toAkomaNtoso(fixture('fixtures/languages/en.txt'))).toContain('/70-301/eng@/!main');
  });

  it.each([
    ['fixtures/languages/zh.txt', '<point eId="para_2__point_b" '],
    ['fixtures/languages/zh.txt', '<recital eId="rec_3" '],
    ['fixtures/languages/zh.txt', '<noteRef href="#fn_1" marker="¹"'],
  ])('%s has %s', (path, element) => {
    expect(toAkomaNtoso(fixture(path))).toContain(element);
  });

  it('has articles with their paragraphs', () => {
    const text = [
      '某公约',
      '',
      '第一条',
      '',
      '一、缔约国承诺合作。',
      '',
      '二、缔约国应：',
      '(子) 通报情况；',
      '(丑) 交换资料。',
      '',
      '第二条',
      '',
      '一、甲。',
      '二、乙。',
      '三、丙。',
      '四、丁。',
      '',
    ].join('\n');
    const xml = toAkomaNtoso(parse(text));
    expect(xml).toContain('<article eId="art_2">');
    expect(xml).toContain('<paragraph eId="art_2__para_4" ');
    expect(xml).toContain('<point eId="art_1__para_2__point_b" ');
  });
});
