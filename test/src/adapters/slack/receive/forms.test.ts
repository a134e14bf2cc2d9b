import { describe, expect, it } from 'vitest';
import { paragraphReply, testChat } from '../../../../support/slack/chat.js';
import { checkOptions } from '../../../../support/slack/check-payload.js';
import { slashCommand, submission, suggestion } from '../../../../support/slack/payloads.js';
import { readQuotes } from '../../../../support/slack/read-markup.js';
import { type Setup, settled, startUp } from '../../../../support/slack/setup.js';

type View = Readonly<Record<string, unknown>>;

/** The form that a command opens. */
async function openForm(setup: Setup, line: string): Promise<View> {
  const { slack } = setup;
  await slack.deliver('slash_commands', slashCommand(line, slack.responseUrl('form')));
  await settled(setup);
  return slack.callsOf('views.open')[0]?.args['view'] as View; // the double has checked it
}

const chosen = (value: string) => ({ 'yinju-choice:document': { selected_option: { value } } });

describe('the form of a command named alone', () => {
  it.each(['/para', '/yinju para', '/yinju 段落'])(
    'opens for %s, with a menu for each option',
    async (line) => {
      const setup = await startUp();
      const view = await openForm(setup, line);
      expect(view).toMatchObject({
        type: 'modal',
        callback_id: 'yinju-form',
        blocks: [
          {
            block_id: 'document',
            optional: false,
            element: { type: 'external_select', min_query_length: 0 },
          },
          { block_id: 'paragraph', optional: true },
          { block_id: 'language', optional: true },
        ],
      });
      expect(setup.slack.posted).toEqual([]);
    },
  );

  it('opens once, however often the command is delivered', async () => {
    const setup = await startUp();
    const command = slashCommand('/para', setup.slack.responseUrl());
    for (const _ of [1, 2]) await setup.slack.deliver('slash_commands', command);
    await settled(setup);
    expect(setup.slack.calls.filter(({ method }) => method === 'views.open')).toHaveLength(1);
    expect(setup.slack.posted).toEqual([]);
  });

  it.each(['/doc', '/cite'])('opens for %s, which needs a document too', async (line) => {
    expect(await openForm(await startUp(), line)).toHaveProperty('blocks.0.block_id', 'document');
  });

  it.each([
    ['/find', 'whose query is no choice'],
    ['/who-signed', 'which needs nothing'],
    ['/yinju', 'which is help'],
  ])('does not open for %s, %s', async (line) => {
    const setup = await startUp();
    expect(await openForm(setup, line)).toBeUndefined();
    expect(setup.slack.posted).toHaveLength(1);
  });

  it('offers documents, then paragraphs of the chosen one, each choice within the limits', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const view = await openForm(setup, '/para');
    const documents = await slack.deliver('interactive', suggestion(view, 'document', ''));
    expect(documents?.payload).toMatchObject({ options: [{ value: 'A/RES/63/194' }] });
    const values = { document: chosen('A/RES/63/194') };
    const paragraphs = await slack.deliver('interactive', suggestion(view, 'paragraph', '', values));
    expect(paragraphs?.payload).toMatchObject({ options: [{ value: '11' }] });
    expect(checkOptions(paragraphs?.payload)).toEqual([]);
  });

  it('offers what was typed where no list holds it, as a range of paragraphs', async () => {
    const setup = await startUp();
    const view = await openForm(setup, '/para');
    const values = { document: chosen('A/RES/63/194') };
    const typed = await setup.slack.deliver('interactive', suggestion(view, 'paragraph', '3-5', values));
    expect(typed?.payload).toMatchObject({ options: [{ value: '3-5' }] });
  });

  it('answers in the channel it was opened in, once, however often the submission is delivered', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const view = await openForm(setup, '/para');
    const submitted = submission(view, { document: 'A/RES/63/194', paragraph: '11' });
    const ack = await slack.deliver('interactive', submitted);
    await slack.deliver('interactive', submitted);
    await settled(setup);
    expect(ack?.payload).toEqual({});
    expect(slack.posted).toMatchObject([{ by: 'form', body: { response_type: 'in_channel' } }]);
    const [block] = paragraphReply('11').blocks;
    expect(readQuotes(slack.posted.map(({ body }) => body))[0]?.text).toBe(
      block?.type === 'quote' ? block.text : undefined,
    );
  });

  it('gives a notice of what would work where Slack would not open the form', async () => {
    const setup = await startUp();
    setup.slack.failAlways('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await openForm(setup, '/para');
    expect(setup.slack.posted).toMatchObject([{ body: { response_type: 'ephemeral' } }]);
  });

  it('offers nothing, in time, when the choices take too long', async () => {
    const answering = testChat({ commands: { complete: () => new Promise(() => {}) }, budgetMs: 100 });
    const setup = await startUp({ answering });
    const view = await openForm(setup, '/para');
    const late = await setup.slack.deliver('interactive', suggestion(view, 'document', ''));
    expect(late?.payload).toEqual({ options: [] });
  });

  it('acknowledges a suggestion and a submission that lack what is needed', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const bare = { type: 'modal', callback_id: 'yinju-form', private_metadata: 'not JSON' };
    expect((await slack.deliver('interactive', suggestion(bare, 'document', '')))?.payload).toEqual({
      options: [],
    });
    expect((await slack.deliver('interactive', submission(bare, {})))?.payload).toEqual({});
    await settled(setup);
    expect(slack.posted).toEqual([]);
  });
});
