// Which service a worker speaks of: by its name, by what was shown just before, or by its day; else it is asked.
import type { Asset, Weekday } from '../knowledge/knowledge.ts';
import { stem } from '../retrieval/stem.ts';

/** The one service that is meant, or those that could be, best first. */
export type Meant =
  | { readonly kind: 'one'; readonly asset: Asset }
  | { readonly kind: 'several'; readonly assets: readonly Asset[] };

const dayWords: readonly (readonly [Weekday, RegExp])[] = [
  ['Mon', /\bmon(day)?s?\b/i],
  ['Tue', /\btue(s|sday)?s?\b/i],
  ['Wed', /\bwed(s|nesday)?s?\b/i],
  ['Thu', /\bthu(r|rs|rsday)?s?\b/i],
  ['Fri', /\bfri(day)?s?\b/i],
  ['Sat', /\bsat(urday)?s?\b/i],
  ['Sun', /\bsun(day)?s?\b/i],
];

// Words that say what happened, or what many services are; none of them names one.
const unnaming = new Set(
  [
    ...'the a an and or of at in on for with to from by is are was has have had been be it its they their theyre this that there here one ones now not no longer more any group club class session service centre project community support place team people says said told me today week month year phone number wrong changed moved closed stopped full finished running open time times day days address website email link dead out date monday tuesday wednesday thursday friday saturday sunday morning afternoon evening new old i think apparently first second third last'.split(
      ' ',
    ),
  ].map(stem),
);

/** Finds the service among those of the knowledge; `shown` are those the worker has just been given. */
export function serviceMeant(typed: string, assets: readonly Asset[], shown: readonly Asset[]): Meant {
  // Where it went, and when it meets now, is not which one it is.
  const words = typed.replace(
    /\b(moved|relocated|changed|switched|gone)( over| across)? to\b[^.;,]*|\bnow (meets? |runs? |held |based )?(at|in|on)\b[^.;,]*|\b(on|at) \S+ (now|instead)\b/gi,
    ' $1 ',
  );
  const place = placeSaid(words, shown.length);
  const placed = place === undefined ? undefined : shown[place];
  if (placed !== undefined) return { kind: 'one', asset: placed };
  const byName = named(words, assets);
  if (byName.length === 1) return { kind: 'one', asset: byName[0] as Asset };
  const shownByName = byName.filter((asset) => shown.some((one) => one.id === asset.id));
  if (shownByName.length === 1) return { kind: 'one', asset: shownByName[0] as Asset };
  if (byName.length > 0) return { kind: 'several', assets: byName };

  const said = contentOf(words);
  const days = dayWords.filter(([, pattern]) => pattern.test(words)).map(([day]) => day);
  const about = (asset: Asset): number => {
    const held = new Set(
      contentOf(
        `${asset.name} ${asset.organisation} ${asset.categories.join(' ')} ${asset.neighbourhood} ${asset.description}`,
      ),
    );
    return said.filter((word) => held.has(word)).length;
  };
  const onDay = (asset: Asset): boolean =>
    days.length === 0 || (asset.schedule.days?.some((day) => days.includes(day)) ?? false);
  const fits = (asset: Asset): boolean => onDay(asset) && (said.length === 0 || about(asset) > 0);
  const among = shown.filter(fits);
  if (among.length === 1 && (days.length > 0 || said.length > 0)) return { kind: 'one', asset: among[0] as Asset };
  if (among.length > 1) return { kind: 'several', assets: among };
  if (days.length === 0 && said.length === 0)
    return shown.length === 1 ? { kind: 'one', asset: shown[0] as Asset } : { kind: 'several', assets: shown };
  const others = assets
    .filter((asset) => asset.status !== 'closed' && onDay(asset))
    .map((asset) => ({ asset, score: about(asset) + (named(words, [asset], 1).length > 0 ? 2 : 0) }))
    .filter(({ score }) => said.length === 0 || score > 0)
    .sort((a, b) => b.score - a.score);
  return { kind: 'several', assets: others.map(({ asset }) => asset) };
}

const ordinals = [/^(first|1st|top|1)$/i, /^(second|2nd|2)$/i, /^(third|3rd|3)$/i];

// "The second one", "the last of those", "number 3": by where it stood in what was just shown.
function placeSaid(words: string, shown: number): number | undefined {
  const said =
    /\b(first|1st|top|second|2nd|third|3rd|last)(?: one\b| of (?:those|them|these)\b|(?= (?:has|have|is)\b|['’]s\b))|\bnumber ([1-3])\b(?! ?\d)/i.exec(
      words,
    );
  const which = said?.[1] ?? said?.[2];
  if (which === undefined) return undefined;
  return which.toLowerCase() === 'last' ? shown - 1 : ordinals.findIndex((pattern) => pattern.test(which));
}

// Those whose own name the words hold most of. A word that many names share says little; the rare ones say which.
function named(words: string, assets: readonly Asset[], least = 0.6): readonly Asset[] {
  const typed = tokensOf(words);
  const said = new Set(typed);
  const spread = new Map<string, number>();
  for (const asset of assets)
    for (const token of new Set(tokensOf(asset.name))) spread.set(token, (spread.get(token) ?? 0) + 1);
  const weigh = (token: string): number => (unnaming.has(token) ? 0.2 : 1) / Math.sqrt(spread.get(token) ?? 1);
  const scored = assets
    .map((asset) => {
      const name = [...new Set(tokensOf(asset.name))];
      const all = name.reduce((sum, token) => sum + weigh(token), 0);
      const held = name.filter((token) => said.has(token));
      const hit = held.reduce((sum, token) => sum + weigh(token), 0);
      return {
        asset,
        share: all === 0 ? 0 : hit / all,
        hit,
        isNamed: held.some((token) => !unnaming.has(token)) || held.length >= Math.max(2, name.length),
      };
    })
    .filter((one) => one.isNamed && one.share >= Math.min(least, 1))
    .sort((a, b) => b.hit - a.hit);
  const best = scored[0]?.hit ?? 0;
  return scored.filter((one) => one.hit >= best * 0.85).map(({ asset }) => asset);
}

function contentOf(text: string): readonly string[] {
  return [...new Set(tokensOf(text))].filter((token) => !unnaming.has(token));
}

function tokensOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s?\b/g, '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  ).map(stem);
}
