import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../index/analysis/canonical.js';
import { symbolsOf } from '../../../index/citation/short-form.js';
import { type DocumentSymbol, recognizeSymbol } from '../../../index/model/symbol.js';
import { allBodies, bodyByName } from '../../../index/names/bodies.js';
import { allInstruments, genericInstrument, instrumentByName } from '../../../index/names/instruments.js';
import { allPosts, postByName } from '../../../index/names/posts.js';
import { allStateGroups, stateGroupByName } from '../../../index/names/state-groups.js';
import { allStates, resolveState, stateByCode } from '../../../index/names/states.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { AMBIGUOUS_NAMES } from '../../../index/tables/ambiguous.js';
import { GENERIC_BODIES, GENERIC_INSTRUMENTS } from '../../../index/tables/generic-names.js';
import { GENRES } from '../../../index/tables/genres.js';
import { glossary } from '../../../index/tables/glossary/glossary.js';
import { HOUSE_TERMS, WORD_FIELDS } from '../../../index/tables/house-terms.js';
import { listOf } from '../../../index/tables/read-table.js';
import { STOP_WORDS } from '../../../index/tables/stop-words.js';
import { foldKey, foldText } from '../../../index/text/fold.js';

interface Line {
  readonly line: string;
  readonly names: readonly string[];
}

const named = (table: string, rows: readonly { id: string; names: readonly string[] }[]): Line[] =>
  rows.map(({ id, names }) => ({ line: `${table} ${id}`, names }));

const TERMS = new Set(HOUSE_TERMS.flatMap(({ names }) => listOf(names).map(foldKey)));

/** Every line that gives names to a thing. */
const LINES: readonly Line[] = [
  ...named(
    'state',
    allStates().map(({ iso3, names }) => ({ id: iso3, names })),
  ),
  ...named(
    'group of States',
    // A term of the house may be a group as well: search widens it, /who-signed counts its members.
    allStateGroups().map(({ id, names }) => ({
      id,
      names: names.filter((name) => !TERMS.has(foldKey(name))),
    })),
  ),
  ...named('body', allBodies()),
  ...named('instrument', allInstruments()),
  ...named('post', allPosts()),
  ...GENRES.map(({ id, zh, en, also }) => ({ line: `genre ${id}`, names: [zh, en, ...listOf(also)] })),
  ...HOUSE_TERMS.map(({ names }) => ({ line: `term ${names}`, names: listOf(names) })),
];

describe('the tables', () => {
  it('put every Member State in one of the five regional groups, and in no two', () => {
    const regions = ['African', 'Asia-Pacific', 'Eastern European', 'Latin American and Caribbean'].map(
      (name) => stateGroupByName(`${name} States`)?.members ?? [],
    );
    const all = [...regions, stateGroupByName('西欧和其他国家')?.members ?? []].flat();
    const members = allStates()
      .filter(({ member }) => member)
      .map(({ iso3 }) => iso3);
    expect(members).toHaveLength(193);
    expect([...all].sort()).toEqual([...members].sort());
  });

  it('know the members of groups of States with their date and source, or say that they do not', () => {
    for (const { id, members, date, source } of allStateGroups()) {
      expect(
        members.filter((code) => stateByCode(code) === undefined).map((code) => `${id} ${code}`),
      ).toEqual([]);
      expect(new Set(members).size, id).toBe(members.length);
      expect([date !== undefined, source !== undefined], id).toEqual([
        members.length > 0,
        members.length > 0,
      ]);
    }
    const sizes = [
      '非洲国家',
      '欧盟成员国',
      '欧盟',
      '77国集团',
      'G77',
      '阿盟',
      '最不发达国家',
      '五常',
      '东盟国家',
    ].map((name) => stateGroupByName(name)?.members.length);
    expect(sizes).toEqual([54, 27, 27, 134, 134, 22, 44, 5, 11]);
    expect(
      ['OIC', '小岛屿发展中国家', 'OECD', '北约', 'G20'].map(
        (name) => stateGroupByName(name)?.members.length,
      ),
    ).toEqual([57, 39, 38, 32, 19]);
    expect(stateGroupByName('BRICS')?.members).toEqual([]);
    expect(stateGroupByName('大会')).toBeUndefined();
  });

  it('write no name on two lines, those that are ambiguous on purpose aside', () => {
    const lines = new Map<string, Set<string>>();
    for (const { line, names } of LINES) {
      for (const name of names) lines.set(foldKey(name), (lines.get(foldKey(name)) ?? new Set()).add(line));
    }
    const ambiguous = new Set(AMBIGUOUS_NAMES.map(({ name }) => foldKey(name)));
    const twice = [...lines].filter(([, each]) => each.size > 1);
    expect(twice.filter(([key]) => !ambiguous.has(key)).map(([key, each]) => [key, ...each])).toEqual([]);
    expect([...ambiguous].filter((key) => (lines.get(key)?.size ?? 0) < 2)).toEqual([]);
  });

  it('write a Chinese name once in its line, for script, width and blanks do not count', () => {
    const twice = LINES.flatMap(({ line, names }) => {
      const folded = names.filter((name) => /\p{Script=Han}/u.test(name)).map((name) => foldText(name));
      return folded.filter((name, at) => folded.indexOf(name) !== at).map((name) => `${line}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('know every body, State and instrument to the look-up, the citations and the search alike', () => {
    const synonyms = synonymTable();
    const unknown: string[] = [];
    const known = (id: string, name: string, other: string) => {
      const [key, wanted] = [canonicalName(name), canonicalName(other)];
      const found = synonyms
        .of(key)
        .some(({ kind, canonical }) => kind === 'equivalent' && canonical === wanted);
      if (key !== wanted && !found) unknown.push(`${id} ${name}`);
    };
    for (const { id, zh, en } of allBodies()) {
      expect(bodyByName(zh)?.id).toBe(id);
      known(id, zh, en);
    }
    for (const { iso3, zh, en } of allStates()) {
      expect(resolveState(zh).map((state) => state.iso3)).toEqual([iso3]);
      known(iso3, zh, en);
    }
    for (const { id, zh, en } of allInstruments()) {
      expect(instrumentByName(zh)?.id).toBe(id);
      known(id, zh, en);
    }
    for (const { id, zh, en } of allPosts()) {
      expect(postByName(zh)?.id).toBe(id);
      known(id, zh, en);
    }
    expect(unknown).toEqual([]);
  });
});

/** The search looks names up in its own canonical form, which its table applies to what it is given. */
function canonicalName(name: string): string {
  return canonicalText(name).trim();
}

describe('the table of bodies', () => {
  it('lets no body but the Assembly have the number of an Assembly’s resolution', () => {
    const wrong = allBodies().flatMap(({ id, names }) =>
      names
        .filter(
          (name) =>
            symbolsOf(`${name}第63/194号决议`).includes('A/RES/63/194' as DocumentSymbol) !== (id === 'GA'),
        )
        .map((name) => `${id} ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives symbols to the organs whose resolutions have them, each a prefix of its own', () => {
    const organs = allBodies().filter(({ organ }) => organ);
    expect(organs.map(({ id }) => id)).toEqual(['GA', 'SC', 'ECOSOC', 'HRC', 'TC']);
    const prefixes = allBodies().flatMap(({ symbolPrefix, decisionPrefix, documentPrefix }) =>
      [symbolPrefix, decisionPrefix, documentPrefix].filter((prefix) => prefix !== undefined),
    );
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it.each([
    '世界卫生大会',
    '教科文组织大会',
    '原子能机构大会',
    '联合国人居大会',
    '联合国环境大会',
    '非盟大会',
    '欧洲议会',
    '欧安组织部长理事会',
    '《联合国气候变化框架公约》缔约方会议',
    '联合国反腐败公约缔约国会议',
    '麻醉药品委员会',
    '社会发展委员会',
    '妇女署执行局',
    '儿基会执行局',
  ])('%s adopts under numbers of its own', (name) => {
    const body = bodyByName(name);
    expect(body?.organ).toBe(false);
    expect(body?.adopts.resolutions || body?.adopts.decisions).toBe(true);
  });

  it('lists under generic words bodies that exist', () => {
    const ids = new Set(allBodies().map(({ id }) => id));
    expect(GENERIC_BODIES.flatMap(({ means }) => listOf(means)).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the table of instruments', () => {
  it('has 250 of them', () => {
    expect(allInstruments().length).toBeGreaterThanOrEqual(250);
  });

  const today = '2026-12-31';
  it('gives dates that are days of the calendar, and no future ones', () => {
    const wrong = allInstruments().filter(({ adopted }) => {
      if (adopted === undefined) return false;
      const date = new Date(`${adopted}T00:00:00Z`);
      return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== adopted || adopted > today;
    });
    expect(wrong.map(({ id, adopted }) => `${id} ${adopted}`)).toEqual([]);
  });

  it('gives canonical symbols of resolutions, and places of annexes', () => {
    const wrong = allInstruments().filter(
      ({ symbol, container }) =>
        (symbol !== undefined && (recognizeSymbol(symbol) !== symbol || !/\/RES\//u.test(symbol))) ||
        (container !== undefined && !/^annex\d?$/u.test(container)),
    );
    expect(wrong.map(({ id, symbol, container }) => `${id} ${symbol} ${container}`)).toEqual([]);
  });

  it('gives one place to one instrument, the Covenants’ common annex aside', () => {
    const places = allInstruments()
      .filter(({ symbol }) => symbol !== undefined && symbol !== 'A/RES/2200A(XXI)')
      .map(({ symbol, container }) => `${symbol} ${container}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  it('dates the resolutions of the Assembly within the years of their sessions', () => {
    const wrong = allInstruments().filter(({ symbol, adopted }) => {
      const session = /^A\/RES\/(\d{2})\//u.exec(symbol ?? '')?.[1];
      if (session === undefined || adopted === undefined) return false;
      const opened = Number(session) + 1945;
      // A text may have been adopted by a conference in the session before the Assembly endorsed it.
      return adopted < `${opened - 1}-06-01` || adopted > `${opened + 1}-09-30`;
    });
    expect(wrong.map(({ id, symbol, adopted }) => `${id} ${symbol} ${adopted}`)).toEqual([]);
  });

  it('uses a kind for several', () => {
    const kinds = allInstruments().map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(['agenda', 'declaration', 'other', 'plan', 'rules', 'treaty']);
  });

  it('takes no generic word for a name', () => {
    const generic = GENERIC_INSTRUMENTS.map(({ id }) => id);
    expect(generic.filter((word) => instrumentByName(word) !== undefined)).toEqual([]);
    expect(genericInstrument('《宪章》')?.means?.id).toBe('un-charter');
    expect(genericInstrument('《公约》')).toEqual({ word: '公约', en: 'Convention' });
  });
});

describe('words of the search', () => {
  it('are no stop words', () => {
    const stop = new Set(STOP_WORDS.flatMap(({ words }) => listOf(words)));
    const words = [
      ...HOUSE_TERMS.flatMap(({ names, related }) => [...listOf(names), ...listOf(related)]),
      ...WORD_FIELDS.flatMap(({ words }) => listOf(words)),
    ];
    expect(words.filter((word) => stop.has(word))).toEqual([]);
  });
});

describe('what the tables call the same', () => {
  const meaning: readonly ((name: string) => string | undefined)[] = [
    (name) => bodyByName(name)?.id,
    (name) => postByName(name)?.id,
    (name) => instrumentByName(name)?.id,
    (name) => {
      const [state, ...others] = resolveState(name);
      return others.length === 0 ? state?.iso3 : undefined;
    },
  ];

  it('is one body, State, instrument or post', () => {
    const groups = [
      ...glossary().map(({ names }) => names),
      ...HOUSE_TERMS.map(({ names }) => listOf(names)),
    ];
    expect(groups.length).toBeGreaterThan(1000);
    const several = groups.filter((names) =>
      meaning.some((idOf) => new Set(names.map(idOf).filter((id) => id !== undefined)).size > 1),
    );
    expect(several.map((names) => names.join(' = '))).toEqual([]);
  });

  it.each([
    ['七国集团', '八国集团'],
    ['非洲联盟', '非洲统一组织'],
    ['副秘书长', '助理秘书长'],
    ['常驻代表', '大使'],
    ['人权理事会', '人权委员会'],
    ['人权委员会', '人权事务委员会'],
    ['国际法院', '国际刑事法院'],
    ['红十字国际委员会', '红十字会与红新月会国际联合会'],
    ['欧洲委员会', '欧洲联盟委员会'],
    ['粮农组织', '粮食署'],
    ['贸发会议', '世贸组织'],
    ['阿拉伯国家联盟', '伊斯兰合作组织'],
    ['经社理事会', '经社部'],
    ['国际联盟', '联合国'],
    ['秘书长', '副秘书长'],
    ['公民权利和政治权利国际公约', '经济社会文化权利国际公约'],
    ['千年发展目标', '可持续发展目标'],
  ])('is not %s and %s', (one, other) => {
    const equal = synonymTable()
      .of(canonicalText(one))
      .filter(({ kind }) => kind === 'equivalent')
      .map(({ canonical }) => canonical);
    expect(equal).not.toContain(canonicalText(other));
  });
});
