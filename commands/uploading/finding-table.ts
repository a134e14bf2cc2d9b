import { plain, strong } from '../composing/compose.js';
import { countsOf } from '../composing/counts.js';
import type { CommandContext } from '../contract/command.js';
import type { UploadFinding, UploadStatus } from '../contract/own-documents.js';
import type { Block, Fields } from '../contract/reply.js';
import { UPLOAD_RULES } from '../messages/upload-messages.js';

type Messages = CommandContext['messages'];
type Row = Fields['rows'][number];

/** Files of which there is more to say than what becomes of them. */
const DESCRIBED: ReadonlySet<UploadStatus> = new Set(['new', 'changed']);

/** What was found in one file, the facts of the table of `yinju ingest`; of one that is not kept, why. */
export function findingTable(finding: UploadFinding, messages: Messages): readonly Block[] {
  const { file, status, document, explanation } = finding;
  const { fields, statuses } = messages.upload;
  const said = explanation === undefined ? '' : `${messages.colon}${explanation}`;
  const head = `${file}${messages.colon}${statuses[status]}${said}`;
  if (document === undefined || !DESCRIBED.has(status)) return [plain(head)];
  const { key, title } = document;
  const counted = `${messages.types[document.type]}${messages.colon}${countsOf(document, messages)}`;
  const certain =
    document.certain < 1 ? messages.upload.certain(percentOf(document.certain)) : messages.upload.allCertain;
  return [
    strong(head),
    {
      type: 'fields',
      rows: [
        { name: fields.document, value: title === undefined ? key : `${key} ${title}` },
        { name: fields.counts, value: counted },
        { name: fields.certain, value: certain },
        ...row(fields.changes, changesOf(finding, messages)),
        ...row(fields.noticed, noticedIn(finding, messages)),
      ],
    },
  ];
}

function row(name: string, value: string): readonly Row[] {
  return value === '' ? [] : [{ name, value }];
}

function changesOf({ changes }: UploadFinding, { upload }: Messages): string {
  if (changes === undefined) return '';
  const parts = [
    changes.changed === '' ? [] : upload.changed(changes.changed),
    changes.added === '' ? [] : upload.added(changes.added),
    changes.removed === '' ? [] : upload.gone(changes.removed),
  ].flat();
  return parts.length === 0 ? upload.sameParagraphs : parts.join(upload.separator);
}

function noticedIn({ notices, problems }: UploadFinding, messages: Messages): string {
  const { rules, otherRule, separator } = messages.upload;
  const said = problems.map(({ rule, count, places }) => {
    const known = UPLOAD_RULES.find((each) => each === rule);
    const what = known === undefined ? otherRule(count) : rules[known](count);
    const more = count > places.length && places.length > 0 ? [...places, '…'] : places;
    return more.length === 0 ? what : what + messages.bracketed(more.join(messages.listSeparator));
  });
  return [...said, ...notices].join(separator);
}

/** Never rounded up to all: 99.96 % is not every paragraph. */
function percentOf(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}
