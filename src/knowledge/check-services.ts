import { phoneDigits } from './check-documents.ts';
import { daysBetween } from './freshness.ts';
import type { Asset, Finding } from './knowledge.ts';

const largestBucket = 60;
const mostTold = 300;
const filler = /\b(?:the|a|an|of|and|at|in|for|group|club|service|project|session|sessions|cic|ltd|charity)\b/g;

function plainName(asset: Asset): string {
  return asset.name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9 ]+/g, '')
    .replace(filler, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1)
    found.set(text.slice(at, at + 2), (found.get(text.slice(at, at + 2)) ?? 0) + 1);
  return found;
}

/** How alike two names are, 0 to 1, by the letter pairs they share (Dice). */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const total = Math.max(1, a.length - 1) + Math.max(1, b.length - 1);
  return (2 * shared) / total;
}

const place = (asset: Asset) => (asset.postcode || asset.neighbourhood).toLowerCase().replace(/\s/g, '');

function sameSession(a: Asset, b: Asset): boolean {
  const { days: left, start: from } = a.schedule;
  const { days: right, start: also } = b.schedule;
  return (
    (left === undefined || right === undefined || left.some((day) => right.includes(day))) &&
    (from === undefined || also === undefined || from === also)
  );
}

function sameTimes(a: Asset, b: Asset): boolean {
  const { days, start } = a.schedule;
  return (
    days !== undefined && start !== undefined && start === b.schedule.start && days.join() === b.schedule.days?.join()
  );
}

function sharedCategories(a: Asset, b: Asset): number {
  const shared = a.categories.filter((category) => b.categories.includes(category)).length;
  return shared / Math.max(1, new Set([...a.categories, ...b.categories]).size);
}

function looksSame(a: Asset, b: Asset): boolean {
  if (!sameSession(a, b) || a.status === 'closed' || b.status === 'closed') return false;
  const samePlace = place(a) !== '' && place(a) === place(b);
  const samePhone = a.phone !== '' && phoneDigits(a.phone) === phoneDigits(b.phone);
  const alike = likeness(plainName(a), plainName(b));
  const twin = samePlace && samePhone && sameTimes(a, b) && sharedCategories(a, b) >= 0.5;
  const nowhere = place(a) === '' || place(b) === '';
  return twin || (alike === 1 && (samePlace || samePhone || nowhere)) || (alike >= 0.72 && (samePlace || samePhone));
}

function buckets(assets: readonly Asset[]): readonly (readonly Asset[])[] {
  const found = new Map<string, Asset[]>();
  const put = (key: string, asset: Asset) => found.set(key, [...(found.get(key) ?? []).slice(0, largestBucket), asset]);
  for (const asset of assets) {
    put(`name ${plainName(asset)}`, asset);
    if (asset.phone !== '') put(`phone ${phoneDigits(asset.phone)}`, asset);
    if (asset.postcode !== '') put(`postcode ${place(asset)}`, asset);
  }
  return [...found.values()].filter((bucket) => bucket.length > 1);
}

function duplicate(asset: Asset, earlier: Asset): Finding {
  return {
    severity: 'warning',
    file: asset.file,
    line: asset.row,
    column: 'name',
    found: `${asset.name} (${asset.id}) looks like ${earlier.name} (${earlier.id}, row ${earlier.row} of ${earlier.file})`,
    wanted: 'one row for one service, or what tells them apart',
  };
}

function duplicates(assets: readonly Asset[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const bucket of buckets(assets)) {
    for (const [at, asset] of bucket.entries()) {
      for (const earlier of bucket.slice(0, at)) {
        const key = `${earlier.id}|${asset.id}`;
        if (!found.has(key) && looksSame(earlier, asset)) found.set(key, duplicate(asset, earlier));
      }
      if (found.size >= mostTold) return [...found.values(), tooMany(asset.file)];
    }
  }
  return [...found.values()];
}

function tooMany(file: string): Finding {
  return {
    severity: 'warning',
    file,
    found: `more than ${mostTold} services that look like others`,
    wanted: 'a list from which the doubles are taken out',
  };
}

/** What the keeper of the lists should know: services that stand there twice, and dates that have not come. */
export function checkServices(assets: readonly Asset[], today: string): readonly Finding[] {
  const future = assets.filter(
    (asset) => asset.lastVerified !== undefined && daysBetween(asset.lastVerified, today) < 0,
  );
  return [
    ...duplicates(assets),
    ...future.map(
      (asset): Finding => ({
        severity: 'warning',
        file: asset.file,
        line: asset.row,
        column: 'last_verified',
        found: `${asset.lastVerified}, a day that has not come: shown as not checked`,
        wanted: 'the date on which it was checked',
      }),
    ),
  ];
}
