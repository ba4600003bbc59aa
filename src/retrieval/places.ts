import type { Asset, Place } from '../knowledge/knowledge.ts';

/** Where services lie from somewhere: 1 next door, falling with distance; `undefined` where the record has no place. */
export interface Nearness {
  of(asset: Asset): number | undefined;
  kilometres(asset: Asset): number | undefined;
  isWalkable(asset: Asset): boolean | undefined;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(one: {
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}): Spot | undefined {
  if (one.latitude === undefined || one.longitude === undefined) return undefined;
  return { x: one.longitude * 111.32 * Math.cos((one.latitude * Math.PI) / 180), y: one.latitude * 110.57 };
}

const halfAwayAfterKm = 3;
const walkableKm = 1.2;

/** Nearness to any of the neighbourhoods named; `undefined` when none of them is known. */
export function nearnessTo(neighbourhoods: readonly string[], places: readonly Place[]): Nearness | undefined {
  const byName = new Map(places.map((place) => [place.neighbourhood.toLowerCase(), place]));
  const here = neighbourhoods.flatMap((name) => byName.get(name.toLowerCase()) ?? []);
  if (here.length === 0) return undefined;
  const names = new Set(here.map((place) => place.neighbourhood.toLowerCase()));
  const walkable = new Set(here.flatMap((place) => place.walkableNeighbours.map((name) => name.toLowerCase())));
  const onMap = (place: Place): Spot | undefined =>
    spotOf(place) ?? (place.xKm === undefined || place.yKm === undefined ? undefined : { x: place.xKm, y: place.yKm });
  const hasGrid = here.some((place) => spotOf(place) === undefined);

  const kilometres = (asset: Asset): number | undefined => {
    const home = byName.get(asset.neighbourhood.toLowerCase());
    const spot = (hasGrid ? undefined : spotOf(asset)) ?? (home === undefined ? undefined : onMap(home));
    if (spot === undefined) return undefined;
    const from = here.flatMap((place) => onMap(place) ?? []);
    if (from.length === 0) return undefined;
    return Math.min(...from.map((one) => Math.hypot(one.x - spot.x, one.y - spot.y)));
  };
  // "Anyone without a car in Upton or Lower Wick" is for those of Lower Wick, wherever its office is.
  const anyName = new RegExp(`(?<!\\p{L})(?:${[...names].map(literal).join('|')})(?!\\p{L})`, 'iu');
  const isFor = (asset: Asset): boolean => anyName.test(asset.eligibility);
  return {
    kilometres,
    of: (asset) => {
      const name = asset.neighbourhood.toLowerCase();
      if (names.has(name) || isFor(asset)) return 1;
      const km = kilometres(asset);
      const byDistance = km === undefined ? undefined : 0.9 * 0.5 ** (km / halfAwayAfterKm);
      if (walkable.has(name)) return Math.max(0.75, byDistance ?? 0);
      return byDistance ?? (name === '' || !byName.has(name) ? undefined : 0.3);
    },
    isWalkable: (asset) => {
      const name = asset.neighbourhood.toLowerCase();
      if (names.has(name) || walkable.has(name)) return true;
      const km = kilometres(asset);
      if (km !== undefined) return km <= walkableKm;
      return name === '' ? undefined : false;
    },
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
