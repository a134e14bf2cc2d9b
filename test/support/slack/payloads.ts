let count = 0;
const next = (prefix: string) => `${prefix}${++count}`;

type Rest = Readonly<Record<string, unknown>>;

/** `/para 63/194 11` as Slack delivers it. Each call is a new event unless `rest` says otherwise. */
export function slashCommand(line: string, responseUrl: string | undefined, rest: Rest = {}): Rest {
  const [, command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(line) ?? [];
  return {
    token: 'deprecated',
    team_id: 'T1',
    team_domain: 'example',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'someone',
    command,
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
    trigger_id: next('trigger-'),
    ...rest,
  };
}

/** An event of the Events API around `event`. */
export function eventCallback(event: Rest, rest: Rest = {}): Rest {
  return {
    type: 'event_callback',
    token: 'deprecated',
    team_id: 'T1',
    api_app_id: 'A1',
    event: { ts: `1700000000.${String(++count).padStart(6, '0')}`, user: 'U1', channel: 'C1', ...event },
    event_id: next('Ev'),
    event_time: 1_700_000_000,
    is_ext_shared_channel: false,
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false }],
    ...rest,
  };
}

/** A press of a button whose value is `value`. */
export function buttonPress(value: string, responseUrl: string | undefined, rest: Rest = {}): Rest {
  return {
    type: 'block_actions',
    user: { id: 'U1', username: 'someone', team_id: 'T1' },
    team: { id: 'T1', domain: 'example' },
    channel: { id: 'C1', name: 'general' },
    container: {
      type: 'message',
      message_ts: '1700000000.000100',
      channel_id: 'C1',
      is_ephemeral: false,
    },
    message: { ts: '1700000000.000100', blocks: [] },
    trigger_id: next('trigger-'),
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
    actions: [{ action_id: 'yinju:next:0', block_id: 'b', type: 'button', value, action_ts: '1' }],
    ...rest,
  };
}

/** 查引文 on a message. */
export function messageShortcut(message: Rest, responseUrl: string | undefined, rest: Rest = {}): Rest {
  return {
    type: 'message_action',
    callback_id: 'yinju-citations',
    user: { id: 'U1', username: 'someone', team_id: 'T1' },
    team: { id: 'T1', domain: 'example' },
    channel: { id: 'C1', name: 'general' },
    message: { type: 'message', user: 'U2', ts: '1700000000.000300', ...message },
    message_ts: '1700000000.000300',
    trigger_id: next('trigger-'),
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
    ...rest,
  };
}

/** What Slack asks while somebody types into a menu of a form. */
export function suggestion(view: Rest, option: string, value: string, values: Rest = {}): Rest {
  return {
    type: 'block_suggestion',
    user: { id: 'U1', team_id: 'T1' },
    team: { id: 'T1' },
    action_id: `yinju-choice:${option}`,
    block_id: option,
    value,
    view: { ...view, id: 'V1', state: { values } },
  };
}

/** A submitted form with the chosen values by option. */
export function submission(view: Rest, chosen: Readonly<Record<string, string>>, id = next('V')): Rest {
  const values = Object.fromEntries(
    Object.entries(chosen).map(([option, value]) => [
      option,
      { [`yinju-choice:${option}`]: { type: 'external_select', selected_option: { value } } },
    ]),
  );
  return {
    type: 'view_submission',
    user: { id: 'U1', team_id: 'T1' },
    team: { id: 'T1' },
    trigger_id: next('trigger-'),
    view: { ...view, id, state: { values } },
  };
}

/** Links in a message somebody posted, or is writing (`source: 'composer'`). */
export function linkShared(urls: readonly string[], event: Rest = {}): Rest {
  return eventCallback({
    type: 'link_shared',
    message_ts: '1700000000.000400',
    is_bot_user_member: false,
    unfurl_id: 'C1.1700000000.000400.0abc',
    source: 'conversations_history',
    event_ts: '1700000000.000500',
    links: urls.map((url) => ({ url, domain: new URL(url).hostname })),
    ...event,
  });
}

/** Somebody opened the app. */
export function appHomeOpened(tab: 'home' | 'messages'): Rest {
  return eventCallback({ type: 'app_home_opened', channel: 'D1', tab, event_ts: '1700000000.000600' });
}

/** The global shortcut. */
export function globalShortcut(): Rest {
  return {
    type: 'shortcut',
    callback_id: 'yinju-open',
    trigger_id: next('trigger-'),
    action_ts: '1700000000.000700',
    user: { id: 'U1', username: 'someone', team_id: 'T1' },
    team: { id: 'T1', domain: 'example' },
  };
}
