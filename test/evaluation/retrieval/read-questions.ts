import { readFileSync } from 'node:fs';
import type { Asset, Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Labelled } from '../../../src/retrieval/score-search.ts';

/** A labelled question of ours, with the wishes its writer had in mind, for the count of breaches. */
export interface HandQuestion extends Labelled {
  readonly wants: Readonly<Record<string, string>>;
  readonly neighbourhood: string | undefined;
  readonly practice?: string;
  readonly now?: string;
  /** Services that the writer says break a wish or are closed; where given, nothing else counts as a breach. */
  readonly breaks?: readonly string[];
}

/** Reads questions written as JSON lines, which name their refs in full; a ref that the knowledge does not hold throws. */
export function readJsonQuestions(file: string, knowledge: Knowledge): HandQuestion[] {
  const known = new Set([
    // A whole document may be named, though only its sections are found.
    ...knowledge.documents.flatMap(({ path, sections }) => [path, ...sections.map((section) => section.ref)]),
    ...knowledge.assets.map((asset) => asset.id),
    ...knowledge.practices.map((practice) => `practices#${practice.slug}`),
    ...knowledge.contacts.map((contact) => `contacts#${contact.id}`),
  ]);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { profile, ...one } = JSON.parse(line) as Labelled & {
        readonly now?: string;
        readonly breaks?: readonly string[];
        readonly profile?: { readonly practice?: string; readonly neighbourhood?: string };
      };
      for (const ref of Object.keys(one.grades)) if (!known.has(ref)) throw new Error(`${file}: no such ref: ${ref}`);
      return {
        ...one,
        wants: {},
        neighbourhood: profile?.neighbourhood,
        ...(profile?.practice === undefined ? {} : { practice: profile.practice }),
      };
    });
}

/** Reads `kind | text | refs | wishes | neighbourhood` lines; short refs are completed from the knowledge, and one that fits nothing throws. */
export function readQuestions(file: string, knowledge: Knowledge, assetPrefix: string): HandQuestion[] {
  const refs = [
    ...knowledge.documents.flatMap((document) => document.sections.map((section) => section.ref)),
    ...knowledge.assets.map((asset) => asset.id),
    ...knowledge.practices.map((practice) => `practices#${practice.slug}`),
    ...knowledge.contacts.map((contact) => `contacts#${contact.id}`),
  ];
  const known = new Set(refs);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const [kind = '', text = '', labels = '', wishes = '', place = ''] = line.split('|').map((part) => part.trim());
      const grades: Record<string, number> = {};
      for (const label of labels.split(/\s+/).filter((one) => one !== '')) {
        const cut = label.lastIndexOf(':');
        const short = label.slice(0, cut);
        const [path, slug] = short.split('#');
        const full = /^\d+$/.test(short)
          ? `${assetPrefix}${short.padStart(3, '0')}`
          : known.has(short)
            ? short
            : refs.find((ref) => ref.startsWith(path!) && ref.endsWith(`#${slug}`));
        if (full === undefined || !known.has(full)) throw new Error(`${file}: no such ref: ${short} ("${text}")`);
        grades[full] = Number(label.slice(cut + 1));
      }
      const wants = Object.fromEntries(
        wishes
          .split(/\s+/)
          .filter((one) => one !== '')
          .map((one) => one.split('=') as [string, string]),
      );
      return {
        id: `${kind}-${at}`,
        kind,
        text,
        grades,
        // A wish that nothing meets has no refs: it must not count as answered whatever is found.
        answerable: kind !== 'none' && Object.values(grades).some((grade) => grade > 0),
        wants,
        neighbourhood: place === '' ? undefined : place,
      };
    });
}

/** Whether a service is closed or its columns break what was wished: read from columns only, by other code than the search's own. */
export function isBreach(asset: Asset, question: HandQuestion): string | undefined {
  const { wants } = question;
  if (question.breaks !== undefined) return question.breaks.includes(asset.id) ? 'as labelled' : undefined;
  if (asset.status === 'closed' && question.kind !== 'status') return 'closed';
  const days = asset.schedule.days;
  if (
    wants['d'] !== undefined &&
    days !== undefined &&
    !wants['d'].split(',').some((day) => (days as readonly string[]).includes(day))
  )
    return 'day';
  if (
    wants['c'] !== undefined &&
    asset.cost.amount !== undefined &&
    asset.cost.kind === 'paid' &&
    asset.cost.amount > Number(wants['c'])
  )
    return 'cost';
  const age = Number(wants['a']);
  if (wants['a'] !== undefined && ((asset.minAge ?? 0) > age || (asset.maxAge ?? 200) < age)) return 'age';
  const sex = wants['s'];
  if ((sex === 'f' || sex === 'women') && /^(?:men|male|fathers)/.test(asset.genderOrGroup)) return 'sex';
  if ((sex === 'm' || sex === 'men') && /^women/.test(asset.genderOrGroup)) return 'sex';
  const { start, end } = asset.schedule;
  const hour = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;
  if (wants['t'] !== undefined && start !== undefined && asset.schedule.sessions === undefined) {
    const from = hour(start);
    const to = end === undefined ? from + 1.5 : hour(end);
    if (wants['t'] === 'morning' && from >= 12) return 'time';
    if (wants['t'] === 'afternoon' && (to <= 12.5 || from >= 17)) return 'time';
    if (wants['t'] === 'evening' && to <= 18) return 'time';
  }
  const modes: Readonly<Record<string, string>> = { online: 'online', phone: 'phone', home: 'home_visit' };
  const mode = modes[wants['m'] ?? ''];
  if (
    mode !== undefined &&
    asset.attendingType.length > 0 &&
    !(asset.attendingType as readonly string[]).includes(mode)
  )
    return 'mode';
  return undefined;
}
