import { countsOf } from '../composing/counts.js';
import type { CommandContext } from '../contract/command.js';
import type { UploadFinding } from '../contract/own-documents.js';
import type { Fields } from '../contract/reply.js';
import { UPLOAD_RULES } from '../messages/upload-messages.js';

type Messages = CommandContext['messages'];
type Row = Fields['rows'][number];

/** What was found in one file: the same facts as the table of `yinju ingest`. */
export function findingTable(finding: UploadFinding, messages: Messages): Fields {
  const { fields, statuses } = messages.upload;
  const { file, status, document, explanation } = finding;
  const said = explanation === undefined ? '' : `${messages.colon}${explanation}`;
  const row = (name: string, value: string | undefined): readonly Row[] =>
    value === undefined || value === '' ? [] : [{ name, value }];
  return {
    type: 'fields',
    rows: [
      { name: fields.file, value: file },
      { name: fields.status, value: `${statuses[status]}${said}` },
      ...(document === undefined
        ? []
        : [
            ...row(fields.key, document.key),
            ...row(fields.title, document.title),
            ...row(fields.type, messages.types[document.type]),
            ...row(fields.counts, countsOf(document, messages)),
            ...row(fields.certain, messages.upload.certain(percentOf(document.certain))),
          ]),
      ...row(fields.changes, changesOf(finding, messages)),
      ...row(fields.noticed, noticedIn(finding, messages)),
    ],
  };
}

function changesOf({ changes }: UploadFinding, { upload, listSeparator }: Messages): string | undefined {
  if (changes === undefined) return undefined;
  const parts = [
    changes.changed === '' ? [] : upload.changed(changes.changed),
    changes.added === '' ? [] : upload.added(changes.added),
    changes.removed === '' ? [] : upload.gone(changes.removed),
  ].flat();
  return parts.length === 0 ? upload.sameParagraphs : parts.join(listSeparator);
}

function noticedIn({ notices, problems }: UploadFinding, messages: Messages): string {
  const { rules, otherRule } = messages.upload;
  const said = problems.map(({ rule, count, places }) => {
    const known = UPLOAD_RULES.find((each) => each === rule);
    const what = known === undefined ? otherRule(count) : rules[known](count);
    const more = count > places.length && places.length > 0 ? [...places, '…'] : places;
    return more.length === 0 ? what : what + messages.bracketed(more.join(messages.listSeparator));
  });
  return [...said, ...notices].join(messages.sentenceSeparator === '' ? messages.listSeparator : '; ');
}

/** Never rounded up to all: 99.96 % is not every paragraph. */
function percentOf(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}
