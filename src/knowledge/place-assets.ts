import type { Asset, Place } from './knowledge.ts';

const sectorOf = (postcode: string) => /^([A-Z]{1,2}\d[A-Z\d]?)(\d)[A-Z]{2}$/.exec(plain(postcode))?.slice(1).join(' ');
const plain = (postcode: string) => postcode.toUpperCase().replace(/\s+/g, '');
const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/**
 * Gives services that name no neighbourhood the one that their postcode sector or their address names, so that "near
 * Copper Hill" finds what an imported feed knows only by postcode. Where two places share a sector and the address
 * names neither, the cell stays empty: a place is read, never guessed.
 */
export function placedAssets(assets: readonly Asset[], places: readonly Place[]): readonly Asset[] {
  const bySector = new Map<string, Place[]>();
  for (const place of places) {
    const sector = plain(place.postcodeSector);
    if (sector !== '') bySector.set(sector, [...(bySector.get(sector) ?? []), place]);
  }
  const longestFirst = [...places].sort((a, b) => b.neighbourhood.length - a.neighbourhood.length);
  const placeOf = (asset: Asset): Place | undefined => {
    const inSector = bySector.get(plain(sectorOf(asset.postcode) ?? '')) ?? [];
    if (inSector.length === 1) return inSector[0];
    // The first line of an address is often a venue called after another place ("Fenside Hall, Millfields").
    const [, ...rest] = asset.address.split(',');
    const address = words(rest.length > 0 ? rest.join(',') : asset.address);
    const named = longestFirst.find((place) => address.includes(words(place.neighbourhood)));
    return inSector.length === 0 || named === undefined || inSector.includes(named) ? named : undefined;
  };
  return assets.map((asset) => {
    const place = asset.neighbourhood === '' ? placeOf(asset) : undefined;
    return place === undefined ? asset : { ...asset, neighbourhood: place.neighbourhood };
  });
}
