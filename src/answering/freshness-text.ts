import type { Freshness } from '../knowledge/freshness.ts';
import { plainDate } from './plain-date.ts';

/** What a record's freshness means for the person who wants to rely on it, in plain words. */
export function freshnessText(fresh: Freshness): string {
  switch (fresh.kind) {
    case 'checked':
      return `Checked on ${plainDate(fresh.on)}.`;
    case 'ring_first':
      return `Last checked on ${plainDate(fresh.on)}: ring first.`;
    case 'not_checked':
      return fresh.on === undefined
        ? 'Not checked: nobody has recorded a check. Ring before you send anyone.'
        : `Not checked since ${plainDate(fresh.on)}. Ring before you send anyone.`;
    case 'reported_wrong':
      return `Reported wrong on ${plainDate(fresh.on)}${fresh.what === undefined ? '' : ` (${fresh.what})`}, not yet checked. Ring first.`;
  }
}
