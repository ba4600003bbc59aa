// Cards of services that run, those first that can help at the hour at which help is needed.
import { freshness } from '../knowledge/freshness.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import { monthsNamed, type OutOfSeason, outOfSeason } from '../knowledge/season.ts';
import type { Found } from '../retrieval/passage.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { type AnswerContext, type Citations, nothing, type Part, within } from './answer-parts.ts';
import { type AssetBlock, assetCard, assetLine, isRunning, waitLine } from './asset-card.ts';
import { type RunsNow, runsNow } from './runs-now.ts';

/** How many cards an answer shows. */
export const mostCards = 3;

const asksWait = /\bwait(?:s|ing)?\b|\bhow (?:long|soon)\b.{0,40}\b(?:get in|be seen|start|appointment|see|place)\b/i;
/** Whether words ask about this hour: who was seen today is no question about today. */
export const asksNow =
  /\b(?:(?:open|on|there|running) (?:right )?now|right now|now\s*\??$|tonight|(?<!\b(?:saw|seen|met|visited|rang|called|phoned|spoke|been|went|came)\b[^.?;,]{0,30})today|this (?:evening|afternoon|morning)|straight away|right away|immediately|within the hour)\b/i;

/** Whether the question names this service, so that even a closed one must be told of. */
export function isAskedByName(asset: Asset, question: string): boolean {
  const stems = new Set(contentStems(question));
  const name = contentStems(asset.name);
  const full = question.toLowerCase().includes(asset.name.toLowerCase());
  return (
    full ||
    (name.length > 1 && name.filter((stem) => stems.has(stem)).length >= Math.max(2, Math.ceil(name.length * 0.66)))
  );
}

/** How much of a service's name the question says: of two lunch clubs the one that is meant is said in full. */
function shareOfName(asset: Asset, question: string): number {
  const stems = new Set(contentStems(question));
  const name = contentStems(asset.name);
  return name.length === 0 ? 0 : name.filter((stem) => stems.has(stem)).length / name.length;
}

/** The cards of what was found. Where help is needed now, what is shut gives way to what is open, or says when it opens. */
export function serviceCards(
  question: string,
  found: readonly Found[],
  context: AnswerContext,
  citations: Citations,
): Part {
  const isNeededNow = context.isNeededNow === true || asksNow.test(question);
  const all = found.flatMap(({ passage }) => (passage.asset === undefined ? [] : [passage.asset]));
  const mostOf = (some: readonly Asset[]): number => Math.max(0, ...some.map((asset) => shareOfName(asset, question)));
  const meant = mostOf(all);
  const running = mostOf(all.filter(isRunning));
  const clock = isNeededNow ? context.clock : undefined;
  // Whoever plans for June is not told what does not run in November.
  const isPlanned = monthsNamed(question).length > 0;
  const services = found.flatMap((one) => {
    const { asset } = one.passage;
    if (asset === undefined || !(isRunning(asset) || isMeant(asset))) return [];
    const season = isPlanned ? undefined : outOfSeason(asset, context.today);
    const now =
      season !== undefined
        ? ({ kind: 'out_of_season', words: season.words } as const)
        : clock === undefined
          ? undefined
          : runsNow(asset, clock);
    return [{ found: one, asset, now }];
  });
  // What has closed is told of only where it is meant more than anything that runs.
  function isMeant(asset: Asset): boolean {
    const share = shareOfName(asset, question);
    return isAskedByName(asset, question) && share >= meant && (asset.status !== 'closed' || share > running);
  }
  const isOver = ({ now, asset }: (typeof services)[number]): boolean =>
    isNeededNow && (now?.kind === 'shut' || now?.kind === 'out_of_season') && !isAskedByName(asset, question);
  const helps = services.filter((one) => !isOver(one));
  const shown = (helps.length > 0 ? helps : services).slice(0, mostCards);
  if (shown.length === 0) return nothing;
  // A closed service that was asked for by name comes first: it is the answer. One that shares its name with what runs does not.
  const comesFirst = ({ asset }: (typeof services)[number]): boolean =>
    !isRunning(asset) && shareOfName(asset, question) > running;
  const ordered = [...shown].sort((a, b) => rankOf(a) - rankOf(b));
  function rankOf(one: (typeof services)[number]): number {
    if (comesFirst(one)) return 0;
    if (!isRunning(one.asset)) return 3;
    return one.now?.kind === 'out_of_season' && !isAskedByName(one.asset, question) ? 2 : 1;
  }
  const blocks = ordered.map(({ found: one, asset, now }) => {
    const made = card(one, asset, context, citations);
    return now === undefined || now.kind === 'unknown'
      ? made
      : { ...made, facts: [{ label: 'Now', value: now.words }, ...made.facts] };
  });
  const lead = ordered[0];
  if (lead === undefined) return nothing;
  const first = lead.asset;
  const line =
    first.status === 'closed'
      ? `${first.name} is recorded as closed.`
      : first.status === 'paused'
        ? `${first.name} is recorded as paused at the moment.`
        : (seasonLine(lead.now, first) ??
          standsAgainst(lead.found, first) ??
          (asksWait.test(question) ? waitLine(first) : undefined) ??
          namedFact(first, question) ??
          assetLine(first));
  const isShut = lead.now?.kind === 'shut' || (isNeededNow && lead.now?.kind === 'out_of_season');
  const shut =
    lead.now !== undefined && isShut ? `I found nothing open now. ${first.name}: ${whenItRuns(lead.now)}.` : undefined;
  const withAge = `${shut ?? line}${isRunning(first) ? checkedLine(first, context) : ''}`;
  return { firstLine: within(withAge) ? withAge : (shut ?? line).slice(0, 139), blocks };
}

/** How a service stands now, its season included. */
type Standing = RunsNow | ({ readonly kind: 'out_of_season' } & OutOfSeason);

function whenItRuns(now: Standing): string {
  return now.kind === 'unknown' ? '' : lowered(now.words.replace(/^Shut now, /, ''));
}

// Whatever else is asked of it, that it does not run now comes first.
function seasonLine(now: Standing | undefined, { name }: Asset): string | undefined {
  const line = now?.kind === 'out_of_season' ? `${name}: ${lowered(now.words)}.` : '';
  return line !== '' && within(line) ? line : undefined;
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

// "What's the number for Citizens Advice": the number first; when it meets and what it costs are said in any case.
const namedFacts: readonly (readonly [RegExp, (asset: Asset) => string])[] = [
  [
    /\b(?:refer(?:s|ral|rals)?|sign (?:him |her |them )?up|(?:turn|just) (?:turn )?up|how (?:do|does|can|would) (?:\w+ ){1,2}(?:join|book|get in|start))\b/i,
    ({ referralRoute }) => referralRoute,
  ],
  [/\b(?:phone|tel|telephone|number|ring|call|contact (?:for|number|details))\b/i, ({ phone }) => phone],
  [/\be-?mail\b/i, ({ email }) => email],
  [/\bweb ?(?:site|page|address)\b/i, ({ website }) => website],
  [
    /\bwhere(?:'?s| is| are| do| does)\b|\baddress\b|\bpostcode\b/i,
    ({ address, postcode }) => [address, postcode].filter((one) => one !== '').join(', '),
  ],
];

function namedFact(asset: Asset, question: string): string | undefined {
  if (!isAskedByName(asset, question)) return undefined;
  // Phone Friends has a telephone in its name, and nobody asked for its number.
  const asks = question.toLowerCase().replace(asset.name.toLowerCase(), ' ');
  const fact = namedFacts.find(([asked]) => asked.test(asks))?.[1](asset) ?? '';
  const line = `${asset.name}: ${fact}.`;
  return fact !== '' && within(line) ? line : undefined;
}

// What is known to stand against the first of them is said first; what its record leaves open stands on its card.
function standsAgainst({ misses }: Found, { name }: Asset): string | undefined {
  const known = misses?.find((miss) => !/^not recorded\b|\bring first\b|^not in walking distance/.test(miss));
  const line = `${name}: ${known ?? ''}.`;
  return known !== undefined && within(line) ? line : undefined;
}

/** One service as a card. */
export function card(found: Found, asset: Asset, context: AnswerContext, citations: Citations): AssetBlock {
  const reported = context.reportedWrong?.get(asset.id);
  return assetCard(asset, {
    today: context.today,
    ...(reported === undefined ? {} : { reportedWrongOn: reported }),
    misses: found.misses ?? [],
    citation: citations.cite(found.passage, asset.description),
  });
}

// A warning for the first line, where the record is not fresh.
function checkedLine(asset: Asset, context: AnswerContext): string {
  const fresh = freshness(asset.lastVerified, context.today, context.reportedWrong?.get(asset.id));
  if (fresh.kind === 'checked') return '';
  if (fresh.kind === 'ring_first') return ' Ring first.';
  if (fresh.kind === 'reported_wrong') return ' Reported wrong: ring first.';
  return ' Not checked lately: ring first.';
}
