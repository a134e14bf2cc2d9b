import { writeZip } from '../zip-writer.js';
import { chance } from './chance.js';
import { entriesOf } from './zip-entries.js';

/** A file that was damaged by chance. */
export interface Mutation {
  readonly bytes: Uint8Array;
  /** What was done, for a person. */
  readonly how: string;
  /** Whether hardly any of the file's characters can have gone with it. */
  readonly light: boolean;
}

type Random = () => number;
const below = (random: Random, bound: number) => Math.floor(random() * bound);

type Change = (file: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

function splice(file: Uint8Array, at: number, cut: number, put: Uint8Array): Uint8Array {
  return Buffer.concat([file.subarray(0, at), put, file.subarray(Math.min(file.length, at + cut))]);
}

const NOTHING = new Uint8Array();
const stretch = (file: Uint8Array, random: Random, most = 4_000) => {
  const at = below(random, file.length);
  return file.subarray(at, at + 1 + below(random, most));
};

/** What happens to the bytes of files: bad discs, cut downloads, programs that write nonsense. */
const CHANGES: Readonly<Record<string, Change>> = {
  overwrite: (file, random) => {
    const bytes = Uint8Array.from(file);
    for (let count = 1 + below(random, 60); count > 0; count--)
      bytes[below(random, bytes.length)] = below(random, 256);
    return bytes;
  },
  'overwrite one': (file, random) => {
    const bytes = Uint8Array.from(file);
    bytes[below(random, bytes.length)] = below(random, 256);
    return bytes;
  },
  // Numbers in tables of a format are what sends a reader astray.
  'set numbers': (file, random) => {
    const bytes = Buffer.from(file);
    for (let count = 1 + below(random, 6); count > 0; count--)
      bytes.writeUInt32LE(
        [0, 1, 0x7fffffff, 0xffffffff, 0x10000, below(random, file.length)][below(random, 6)] ?? 0,
        below(random, Math.max(1, bytes.length - 4)),
      );
    return bytes;
  },
  cut: (file, random) => file.subarray(0, below(random, file.length)),
  delete: (file, random) => splice(file, below(random, file.length), 1 + below(random, 2_000), NOTHING),
  double: (file, random) => splice(file, below(random, file.length), 0, stretch(file, random)),
  zero: (file, random) => {
    const put = new Uint8Array(1 + below(random, 600));
    return splice(file, below(random, file.length), put.length, put);
  },
  'of another': (file, random, other) => splice(file, below(random, file.length), 0, stretch(other, random)),
};
const LIGHT = new Set(['overwrite one']);
const NAMES = Object.keys(CHANGES);

/** What stands in markup where it should not. */
const SPLINTERS: Readonly<Record<'xml' | 'html' | 'md', readonly string[]>> = {
  xml: [
    '<w:p><w:r><w:t>甲</w:t></w:r></w:p>',
    '<w:t>乙</w:t>',
    '<w:tab/>',
    '<w:footnoteReference w:id="1"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:del><w:r><w:t>丙</w:t></w:r></w:del>',
    '<w:vanish/>',
    '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
    '<w:sym w:font="Wingdings" w:char="F0FC"/>',
    '<w:txbxContent><w:p><w:r><w:t>丁</w:t></w:r></w:p></w:txbxContent>',
    '<w:ruby><w:rt><w:r><w:t>戊</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>己</w:t></w:r></w:rubyBase></w:ruby>',
    '<w:moveFrom><w:r><w:t>庚</w:t></w:r></w:moveFrom>',
    '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr>',
    '<w:sdt><w:sdtContent><w:p><w:r><w:t>辛</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  ],
  html: [
    '<table>',
    '</p>',
    '</div>',
    '<li value=9999999999>',
    '<ol start="-1" type=i>',
    '<a href="#x" name="x"><sup>1</sup></a>',
    '<template>',
    '<svg><foreignObject>',
    '<!--',
    '<![CDATA[',
    '<span style="display:none">',
    '<textarea>',
    '&#0;',
    '&#x110000;',
    '<pre>\n',
    '<ruby>',
  ],
  md: [
    '\n> ',
    '\n- ',
    '\n    ',
    '**',
    '*',
    '`',
    '\n```\n',
    '[^1]',
    '\n[^1]: ',
    '](',
    '![',
    '<div>',
    '\n\n<!-- ',
    '\n---\n',
    '\\',
    '\n| a | b |\n|---|---|\n',
    '\n# ',
  ],
};

/** Takes out, doubles or puts in a piece of markup. */
function splintered(markup: string, random: Random, splinters: readonly string[], piece: RegExp): string {
  const found = [...markup.matchAll(piece)];
  const one = found[below(random, Math.max(1, found.length))];
  if (!one) return markup;
  const own = random() < 0.5 ? one[0] : '';
  const put = random() < 0.7 ? (splinters[below(random, splinters.length)] ?? '') : own;
  return markup.slice(0, one.index) + own + put + markup.slice(one.index + one[0].length);
}

const PIECES = {
  // Whole elements, so that most of what comes of it is XML still; now and then a tag alone.
  xml: /<w:\w+[^>]*\/>|<w:t[ >][^<]*<\/w:t>|<\/?w:(?:sdt|fldSimple)[^>]*>/gu,
  html: /<[^>]*>|[^<]+/gu,
  md: /[^\p{L}\p{N}]/gu,
};
const STORY = /^word\/[a-z]+\d?\.xml$/u;

async function mutateMarkup(name: string, file: Uint8Array, random: Random): Promise<Mutation | undefined> {
  const count = 1 + below(random, 5);
  if (name.endsWith('.docx')) {
    const entries = [...(await entriesOf(file))];
    const stories = entries.flatMap(({ name: part }, index) => (STORY.test(part) ? [index] : []));
    for (let time = 0; time < count; time++) {
      const at = stories[below(random, stories.length)] ?? 0;
      const entry = entries[at];
      if (entry)
        entries[at] = { ...entry, data: splintered(String(entry.data), random, SPLINTERS.xml, PIECES.xml) };
    }
    return { bytes: writeZip(entries), how: `${count} pieces of XML`, light: false };
  }
  const kind = name.endsWith('.html') ? 'html' : name.endsWith('.md') ? 'md' : undefined;
  if (!kind) return undefined;
  let text = Buffer.from(file).toString('utf8');
  for (let time = 0; time < count; time++) text = splintered(text, random, SPLINTERS[kind], PIECES[kind]);
  return { bytes: Buffer.from(text), how: `${count} pieces of markup`, light: false };
}

/**
 * A damaged form of a file, the same for the same seed.
 * @param name Of the file: markup is damaged as markup too.
 * @param other Another file of which stretches may get into it.
 */
export async function mutate(
  name: string,
  file: Uint8Array,
  other: Uint8Array,
  seed: number,
): Promise<Mutation> {
  const random = chance(seed);
  const markup = random() < 0.5 ? await mutateMarkup(name, file, random) : undefined;
  if (markup) return markup;
  const how = NAMES[below(random, NAMES.length)] ?? 'cut';
  const bytes = CHANGES[how]?.(file, random, other) ?? file;
  return { bytes, how, light: LIGHT.has(how) };
}
