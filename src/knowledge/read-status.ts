import type { AssetStatus, AttendingType } from './knowledge.ts';

// The order matters: "temporarily closed" is paused, "not running" is closed, "open but full" is full.
const readings: readonly (readonly [RegExp, AssetStatus])[] = [
  [/temporar|paus|suspend|on hold|on a break|postponed|seasonal break|reopen/, 'paused'],
  [
    /\bclos(?:ed|ing)|ceased|ended|defunct|no longer|inactive|discontinued|finished|stopped|not running|withdrawn|folded/,
    'closed',
  ],
  [/\bfull\b|fully booked|waiting list|wait(?:ing)?list|no spaces|no places|oversubscribed|at capacity/, 'full'],
  [
    /^(?:still |now |currently )?(?:active|open|running|yes|y|live|current|ok|available|taking|accepting|up and running|ongoing|on[- ]going|1|true|spaces)/,
    'active',
  ],
];

/** Reads the state of a service; an empty cell is `unknown`, words that fit nothing give undefined. */
export function readStatus(written: string): AssetStatus | undefined {
  const text = written.trim().toLowerCase();
  if (text === '' || /^(?:unknown|\?+|n\/?a|-)$/.test(text)) return 'unknown';
  return readings.find(([pattern]) => pattern.test(text))?.[1];
}

/** Reads how people attend; several ways may stand in one text. */
export function readAttending(written: string): readonly AttendingType[] {
  const text = written.toLowerCase();
  const found: AttendingType[] = [];
  if (/venue|in[- ]person|face[- ]to[- ]face|f2f|physical|on[- ]?site|drop[- ]?in|group|\bcentre\b|postal/.test(text))
    found.push('venue');
  if (/online|zoom|virtual|teams|video|web|remote|app\b/.test(text)) found.push('online');
  if (/phone|telephone|helpline|call/.test(text)) found.push('phone');
  if (/home[-_ ]?visit|at home|in (?:your|the|their) (?:own )?home|outreach/.test(text)) found.push('home_visit');
  return found;
}
