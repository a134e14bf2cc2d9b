import { describe, expect, it } from 'vitest';
import { complete, dispatch } from '../../../src/answering/dispatch.js';
import { answer } from '../../../src/answering/execution.js';
import { sampleContext } from '../../support/sample-commands.js';

const ask = (line: string) => answer({ line }, sampleContext().context);

describe('dispatch', () => {
  it('runs the command with its validated options and fills in the question', async () => {
    expect(await ask('/段落  63/194   11')).toEqual({
      status: 'answer',
      visibility: 'channel',
      blocks: [{ type: 'text', text: '{"document":"63/194","paragraph":"11"}' }],
      actions: [],
      question: '/para 63/194 11',
    });
  });

  it('drops options that the command does not declare, inherited names too', async () => {
    const { context } = sampleContext();
    const reply = await dispatch('docs', { constructor: 'x', color: 'red' }, context);
    expect(reply).toMatchObject({ status: 'answer', question: '/docs' });
  });

  it.each([
    ['', 'empty'],
    ['/nosuch', 'unknown-command'],
    ['噪'.repeat(100_000), 'too-long'],
    ['/para', 'option-missing'],
    ['/docs 甲', 'unexpected-words'],
    ['/find 甲 in:1 in:2', 'option-twice'],
  ])('%.20j: a private notice (%s) that says what would work', async (line, code) => {
    const reply = await ask(line);
    expect(reply).toMatchObject({ status: 'notice', visibility: 'asker', code });
    expect(reply.blocks.length).toBeGreaterThan(0);
    expect(JSON.stringify(reply).length).toBeLessThan(4_000);
  });

  it('turns a fault of ours into a failure under an id, reported once with its cause, without its details', async () => {
    const { context, reports } = sampleContext();
    const reply = await answer({ line: '/broken' }, context);
    expect(reply).toMatchObject({ status: 'failure', visibility: 'asker', code: 'internal-error' });
    expect(reports).toHaveLength(1);
    const [{ id, command, error } = { id: '', command: '', error: undefined }] = reports;
    expect(command).toBe('broken');
    expect(error).toMatchObject({ message: 'secret detail' });
    expect(JSON.stringify(reply)).toContain(id);
    expect(JSON.stringify(reply)).not.toContain('secret detail');
  });

  it('says that time ran out where the question was aborted', async () => {
    const { context } = sampleContext(AbortSignal.abort(new Error('over')));
    expect(await answer({ line: '/broken' }, context)).toMatchObject({ status: 'failure', code: 'timeout' });
  });

  it('suggests values of an option, and nothing for what is not declared', async () => {
    const { context } = sampleContext();
    const suggest = (command: string, option: string) =>
      complete({ command, option, partial: '63', given: {} }, context);
    expect(await suggest('find', 'document')).toEqual([{ name: '63…', value: '63' }]);
    expect(await suggest('find', 'query')).toEqual([]);
    expect(await suggest('find', 'constructor')).toEqual([]);
    expect(await suggest('nosuch', 'document')).toEqual([]);
  });
});
