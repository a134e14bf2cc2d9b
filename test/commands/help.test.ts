import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import { COMMANDS } from '../../commands/registry.js';
import { ask, contextOf, questionsOf, sentencesOf } from './support/ask.js';

describe('/help', () => {
  it.each(LOCALES)(
    'shows in %s four things to tap, each of which is answered, and names every command',
    async (locale) => {
      const reply = await ask('/help', contextOf(locale));
      const [list] = reply.blocks.filter((block) => block.type === 'list');
      const questions = list?.items.map(({ question }) => question ?? '') ?? [];
      expect(questions).toHaveLength(4);
      for (const question of questions)
        expect([question, (await ask(question)).status]).toEqual([question, 'answer']);
      for (const { name } of COMMANDS) expect(sentencesOf(reply)).toContain(`/${name}`);
      expect(questionsOf(reply)).toContain('/help all');
    },
  );

  it.each(LOCALES)(
    'lists in %s, when asked for all, every command of the registry with how it is typed and what it does',
    async (locale) => {
      const context = contextOf(locale);
      const reply = await ask('/help all', context);
      expect(reply.status).toBe('answer');
      for (const command of COMMANDS) {
        expect(sentencesOf(reply)).toContain(`/${command.name}`);
        expect(sentencesOf(reply)).toContain(command.summary(context.messages));
        expect(questionsOf(reply)).toContain(`/help ${command.name}`);
      }
    },
  );

  it('shows which options are needed and which are written with their word', async () => {
    const said = sentencesOf(await ask('/help all'));
    expect(said).toContain('/para 文件 [段次]');
    expect(said).toContain('/find 字词 [文件:…] [类别:…] [开头:…] [年份:…] [机构:…]');
  });

  it.each(['para', '/para', '段落', 'PARA'])(
    'explains one command named %s, with its examples',
    async (name) => {
      const reply = await ask(`/help ${name}`);
      expect(questionsOf(reply)).toContain('/para 63/194 11');
      expect(sentencesOf(reply)).toContain('段落：11、3-5、pp3');
    },
  );

  it('of a command there is not is a notice that lists those there are', async () => {
    const reply = await ask('/help nosuch');
    expect(reply).toMatchObject({ status: 'notice', code: 'unknown-command' });
    expect(questionsOf(reply)).toEqual(COMMANDS.map(({ name }) => `/help ${name}`));
  });
});

describe('the registry', () => {
  it('holds each name once, in each language, as platforms accept names', () => {
    for (const locale of LOCALES) {
      const names = COMMANDS.map((command) => command.names[locale]);
      expect(new Set(names).size).toBe(names.length);
      // Discord: 1 to 32 letters, digits, - or _, in lower case.
      for (const name of names) expect(name).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    }
    for (const { name } of COMMANDS) expect(name).toMatch(/^[a-z][a-z-]{0,31}$/u);
  });

  it('names the options of a command apart, required ones first', () => {
    for (const command of COMMANDS) {
      const options = Object.values(command.options);
      for (const locale of LOCALES) {
        const words = options.flatMap((option) => [option.names[locale], ...(option.aliases ?? [])]);
        expect(new Set(words).size).toBe(words.length);
        for (const option of options) expect(option.names[locale]).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
      }
      const required = options.map((option) => !option.schema.safeParse(undefined).success);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('keeps every example working on the seed documents', async () => {
    for (const command of COMMANDS) {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) {
        expect(example.startsWith(`/${command.name}`)).toBe(true);
        // There is no channel here to be managed.
        if (command.forManagers) continue;
        // Filters are dispatch's to read; what is left must be answered.
        const question = example.replace(/ (?:in|kind|due|verb|form|and|not|or):\S+/gu, '');
        expect([question, (await ask(question)).status]).toEqual([question, 'answer']);
      }
    }
  });
});
