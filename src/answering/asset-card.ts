// A local service as a card: what a link worker asks for, "not recorded" where nobody wrote it down.
import { freshness } from '../knowledge/freshness.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import type { AnswerBlock } from './answer.ts';
import { freshnessText } from './freshness-text.ts';
import { plainDate } from './plain-date.ts';

/** The card of one service. */
export type AssetBlock = Extract<AnswerBlock, { readonly kind: 'asset' }>;

const missing = 'not recorded';
const orMissing = (text: string): string => (text.trim() === '' ? missing : text.trim());

function whoFor(asset: Asset): string {
  if (asset.eligibility !== '') return asset.eligibility;
  const { minAge, maxAge } = asset;
  const ages =
    minAge !== undefined && maxAge !== undefined
      ? `ages ${minAge} to ${maxAge}`
      : minAge !== undefined
        ? `${minAge} and over`
        : maxAge !== undefined
          ? `up to ${maxAge}`
          : '';
  return orMissing([asset.genderOrGroup, ages].filter((one) => one !== '').join(', '));
}

function when(asset: Asset): string {
  if (asset.schedule.text !== '') return asset.schedule.text;
  const { days, start, end } = asset.schedule;
  const hours = start === undefined ? '' : end === undefined ? `from ${start}` : `${start} to ${end}`;
  return orMissing([days?.join(', ') ?? '', hours].filter((one) => one !== '').join(' '));
}

function where(asset: Asset): string {
  const place = [asset.address, asset.postcode].filter((one) => one !== '').join(', ');
  if (place !== '') return place;
  const ways = asset.attendingType.filter((one) => one !== 'venue').map((one) => one.replace('_', ' '));
  return ways.length > 0 ? ways.join(', ') : orMissing(asset.neighbourhood);
}

function wait(asset: Asset): string {
  if (asset.typicalWait === '') return missing;
  return asset.waitCheckedOn === undefined
    ? `${asset.typicalWait} (date not recorded)`
    : `${asset.typicalWait} (as of ${plainDate(asset.waitCheckedOn)})`;
}

/** Whether a service may be suggested at all. Closed is never recommended; paused is told, not recommended. */
export function isRunning(asset: Asset): boolean {
  return asset.status !== 'closed' && asset.status !== 'paused';
}

/** The card's facts, most wanted first; what can be left out when blank is left out, what a worker must know is "not recorded". */
export function assetFacts(asset: Asset): AssetBlock['facts'] {
  const facts: { label: string; value: string }[] = [];
  if (asset.status === 'closed') facts.push({ label: 'Status', value: 'Closed' });
  if (asset.status === 'paused') facts.push({ label: 'Status', value: 'Paused' });
  if (asset.status === 'full') facts.push({ label: 'Status', value: 'Full' });
  facts.push(
    { label: 'When', value: when(asset) },
    { label: 'Where', value: where(asset) },
    { label: 'Cost', value: orMissing(asset.cost.text) },
    { label: 'Who for', value: whoFor(asset) },
    { label: 'How to refer', value: orMissing(asset.referralRoute) },
    { label: 'Phone', value: orMissing(asset.phone) },
    { label: 'Access', value: orMissing(asset.accessibility) },
    { label: 'Languages', value: orMissing(asset.languages.join(', ')) },
    { label: 'Wait', value: wait(asset) },
  );
  const extra: readonly (readonly [string, string])[] = [
    ['Places', asset.capacityNote],
    ['Not suitable for', asset.notSuitableFor],
    ['What to bring', asset.whatToBring],
    ['Getting there', asset.transport],
    ['E-mail', asset.email],
    ['Website', asset.website],
    ['Note', asset.alert],
  ];
  for (const [label, value] of extra) if (value !== '') facts.push({ label, value });
  return facts;
}

/** What a record says under one of its labels, in a line that names the service; in its description where there is none. */
export function recordLine(name: string, label: string | undefined, words: string): string {
  return label === undefined ? `${name}: “${words}”` : stopped(`${name}: ${label.toLowerCase()}: ${words}`);
}

/** A line with a full stop, where it has no mark of its own. */
export const stopped = (text: string): string => `${text}${/[.!?]$/.test(text) ? '' : '.'}`;

/** The card of a service found, with its freshness today and the wishes it misses. */
export function assetCard(
  asset: Asset,
  shown: {
    readonly today: string;
    readonly reportedWrongOn?: string;
    readonly misses: readonly string[];
    readonly citation: number;
  },
): AssetBlock {
  const fresh = freshness(asset.lastVerified, shown.today, shown.reportedWrongOn);
  return {
    kind: 'asset',
    ref: asset.id,
    name: asset.name,
    facts: assetFacts(asset),
    description: asset.description,
    freshness: fresh,
    freshnessText: freshnessText(fresh),
    misses: shown.misses,
    citation: shown.citation,
  };
}

/** How long people wait for it, with the day that was known, for a question about the wait. */
export function waitLine(asset: Asset): string | undefined {
  const said = wait(asset);
  const line = `${asset.name}: wait ${said}.`.replace(/\.\.$/, '.');
  return said === missing || line.length > 139 ? undefined : line;
}

/** The service in one line for a small screen: name, when, cost. */
export function assetLine(asset: Asset): string {
  const parts = [when(asset), asset.cost.text.trim()].filter((one) => one !== '' && one !== missing);
  const full = parts.length === 0 ? `${asset.name}.` : `${asset.name}: ${parts.join('; ')}.`;
  const short = parts[0] === undefined ? `${asset.name}.` : `${asset.name}: ${parts[0]}.`;
  const tidy = (text: string): string => text.replace(/\.\.$/, '.');
  return [full, short, `${asset.name}.`].map(tidy).find((line) => line.length < 140) ?? `${asset.name.slice(0, 130)}…`;
}
