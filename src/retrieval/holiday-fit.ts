import type { Asset } from '../knowledge/knowledge.ts';
import { breaks, type Fit, fits } from './fit.ts';

const refused = String.raw`\b(?:not|no|never|except(?:ing)?|excluding|apart from|other than|bar|closed|shut)\b[^.;]{0,40}`;
const shutOnAll = new RegExp(
  String.raw`${refused}\bbank hol|\bbank hol(?:iday)?s?\b ?[:,-]? ?(?:closed|shut|excepted|excluded)\b`,
  'i',
);
const openOnAll =
  /\b(?:includ\w*|even|also|and|open(?: on)?)\b(?: on| over)?(?: all| the)? bank hol|\bbank hol(?:iday)?s?\b(?: too| as well| included)|\b(?:24\/7|365|every (?:single )?day of the year)\b/i;

/** Whether a record names this very holiday as a day on which it runs, whatever weekday it falls on: "Sundays, Christmas Day too". */
export function runsOnFeast(asset: Asset, name: string): boolean {
  const feast = feastIn(name);
  if (feast === undefined) return false;
  const said = `${asset.schedule.text} . ${asset.description}`;
  const named = new RegExp(
    `\\b(?:and|also|plus|even|including|open(?: on)?|incl\\.?) ${feast}\\b|\\b${feast}(?: day)? (?:too|as well|included)\\b`,
    'i',
  );
  return named.test(said) && !new RegExp(`${refused}\\b${feast}`, 'i').test(said);
}

const feastIn = (name: string): string | undefined =>
  /\b(?:christmas|boxing|new year|easter|good friday)\b/i.exec(name)?.[0];

/** Whether a service runs on a bank holiday, as far as its record says; what does not say is to be rung first. */
export function holidayFit(asset: Asset, name: string): Fit {
  const said = `${asset.schedule.text} . ${asset.description} . ${asset.capacityNote}`;
  // "Every day but Christmas" is shut on one holiday of all.
  const feast = feastIn(name);
  if (feast !== undefined && new RegExp(`${refused}\\b${feast}`, 'i').test(said)) return breaks(`shut on ${name}`);
  if (shutOnAll.test(said)) return breaks('shut on bank holidays');
  if (openOnAll.test(said) || runsOnFeast(asset, name)) return fits;
  return { kind: 'unknown', note: `${name}: ring first, it may be closed` };
}
