import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractRequests } from '../../../index/extraction/requests.js';

/** A request as it was decided by hand; lists hold what is also right. */
interface Gold {
  readonly addressees: readonly string[];
  readonly head?: string;
  readonly verbs: readonly string[];
  readonly deadline?: string;
  readonly iso?: string;
  readonly optional: boolean;
}

const PLAIN = /[\s¹²³⁰⁴-⁹]/gu;
/** Without what piles up before a verb, as the sample's rules compare. */
const core = (verb: string) =>
  verb.replace(
    /^(?:谨|謹|又|还|還|再次|再度|再|特别|特別|强烈|強烈|爰|并|並|同时|同時|也|在这方面|酌情|亦)+/u,
    '',
  );

function goldOf(line: string): Gold {
  const [who = '', verb = '', ...more] = line.split('|').map((part) => part.trim());
  const also = (sign: string) => more.find((part) => part.startsWith(sign))?.slice(sign.length);
  const [deadline, iso] = (also('@') ?? '').split('=');
  const name = who.replace('?', '');
  return {
    optional: who.startsWith('?'),
    addressees: [name === '-' ? '' : name, ...(also('a:')?.split('/') ?? [])].map((each) =>
      each.replace(PLAIN, ''),
    ),
    verbs: [verb, ...(also('v:')?.split('/') ?? [])].map(core),
    ...(also('h:') && { head: (also('h:') ?? '').replace(PLAIN, '') }),
    ...(deadline && { deadline }),
    ...(iso && { iso }),
  };
}

/** Texts and what each asks. */
function readSample(): readonly { readonly text: string; readonly gold: readonly Gold[] }[] {
  const file = readFileSync(new URL('../../fixtures/requests.txt', import.meta.url), 'utf8');
  return file
    .split(/^T /mu)
    .slice(1)
    .map((part) => {
      const [text = '', ...lines] = part.trim().split('\n');
      return { text, gold: lines.map((line) => goldOf(line.slice(2))) };
    });
}

function isNamed(gold: Gold, found: string): boolean {
  return gold.addressees.some(
    (name) =>
      name === found ||
      (name !== '' &&
        found !== '' &&
        (name.includes(found) || found.includes(name)) &&
        ((gold.head !== undefined && found.includes(gold.head)) ||
          Math.min(name.length, found.length) >= 0.6 * Math.max(name.length, found.length))),
  );
}

it('what paragraphs of our own ask: addressee and verb ≥ 0.95, with the deadline ≥ 0.92', () => {
  let [named, timed, found, wanted] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { text, gold } of readSample()) {
    const left = extractRequests(text).filter(({ optional }) => !optional);
    for (const each of [...gold].sort((a, b) => Number(a.optional) - Number(b.optional))) {
      const at = left.findIndex(
        ({ addressee, verb }) =>
          each.verbs.includes(core(verb)) && isNamed(each, (addressee ?? '').replace(PLAIN, '')),
      );
      const [request] = at < 0 ? [] : left.splice(at, 1);
      if (each.optional) continue;
      wanted++;
      if (!request) {
        missed.push(`${each.verbs[0]} ${each.addressees[0]}: ${text}`);
        continue;
      }
      named++;
      found++;
      const { deadline, deadlineIso } = request;
      const isTimed =
        each.deadline === undefined
          ? deadline === null
          : each.iso !== undefined
            ? deadlineIso === each.iso
            : deadline !== null && (each.deadline.includes(deadline) || deadline.includes(each.deadline));
      if (isTimed) timed++;
      else missed.push(`${deadline} for ${each.deadline}: ${text}`);
    }
    const extra = left.filter(({ verbClass }) => verbClass === 'directive');
    found += extra.length;
    missed.push(...extra.map(({ verb, addressee }) => `extra ${verb} ${addressee}: ${text}`));
  }
  const figure = (hits: number) => `P ${(hits / found).toFixed(3)} R ${(hits / wanted).toFixed(3)}`;
  console.log(
    `requests written by us: ${wanted}; addressee and verb ${figure(named)}; with deadline ${figure(timed)}`,
  );
  expect(Math.min(named / found, named / wanted), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(Math.min(timed / found, timed / wanted), missed.join('\n')).toBeGreaterThanOrEqual(0.92);
});
